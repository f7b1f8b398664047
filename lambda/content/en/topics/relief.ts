import type { Topic } from '../../types';
import { ways } from '../../ways';

export const relief = [
  {
    id: 'relief',
    intent: 'ReliefIntent',
    waits: true,
    lines: [
      {
        say: 'Put heat on the sore area: warm, not hot, with a cloth between.',
        facts: ['fix.heat', 'fix.heat-safety'],
      },
      {
        say: "Don't heat numb skin, and take it off if it gets uncomfortable.",
        facts: ['fix.heat-safety'],
      },
      {
        say: 'You can also massage gently, with a soft ball or a friend to help.',
        facts: ['fix.massage'],
      },
      {
        say: 'Both bring more blood to the muscles along your spine, so they can relax.',
        facts: ['fix.why'],
      },
      {
        say: 'After that, stretch gently, back to your full range of motion.',
        facts: ['fix.stretch'],
      },
      {
        say: 'Slow breathing with your ribs may help too.',
        facts: ['breath.why'],
      },
    ],
    card: {
      title: 'During a spasm',
      text: 'Put heat on the area: warm, not hot, with a cloth between, never on numb skin, off if it gets uncomfortable. And/or massage gently, with a soft ball or a friend. Both raise blood flow, so the muscle relaxes. Then stretch gently, back to your full range of motion.',
    },
    offer: {
      ask: 'Would you like to breathe with me now?',
      reprompt: 'Should we start ten slow breaths together?',
      yes: 'breathe',
    },
    samples: ways(`
      my back hurts | my back is hurting | my lower back hurts | my middle back hurts |
      my back hurts so much | my back really hurts | my back aches | my back is sore |
      my back is killing me | my back is in agony | my back is on fire | my back is spasming |
      my back is cramping | my back is in spasm | my back is seizing up | my back just went |
      my back went out | my back gave out | my back has gone again | my back locked up |
      my back is locked up | my back is stuck | my back muscles are cramping | my spine hurts |
      ow my back | ouch my back | oh my back | back pain | lower back pain | i have back pain |
      i have pain in my back | i have a cramp in my back | i got a cramp in my lower back |
      i'm having a back spasm | i am having a back spasm right now | i have a back spasm |
      i've got a back spasm | back spasm | i threw my back out | i've thrown my back out |
      i put my back out | i've done my back in | i pulled my back | i hurt my back |
      i tweaked my back | i am in pain | i'm in so much pain | it hurts so much | it hurts so bad |
      this is agony | help me now | help my back | help with my back | help me with the pain |
      can you help my back | can you help with back pain | relief | relief now | i need relief |
      i want relief | give me relief | get me some relief | quick relief please | pain relief |
      how do i get relief | make it stop | make the pain stop | make this stop |
      please make it stop hurting | how do i stop the pain | how do i stop a back spasm |
      how do i get rid of a back spasm | how do i get rid of the pain | how do i ease a back spasm |
      how do i ease the pain | how do i fix my back | how do i fix a back spasm | fix my back |
      how do i treat a back spasm | what treatments are there | how are back spasms treated |
      how do i relax my back | how do i loosen my back | how do i release the muscle |
      what do i do | what should i do | what should i do now | what do i do for a back spasm |
      what can i do for my back | what can i do about the pain | what helps |
      what helps a back spasm | what helps right now | what will make it better |
      is there anything i can do for my back | something for the pain | soothe my back |
      i can't straighten up | i can't bend | aah my back | argh my back | ahh my back |
      my poor back | my back my back | my back | back hurts | back's gone | bad back | sore back |
      stiff back | dodgy back | back ache | back cramp | spasm | cramp | pain | agony | so sore |
      it hurts like hell | it's killing me | it's so painful | it's gone again |
      it's gone into spasm | it's locked solid | it's as stiff as a board | i'm in bits |
      i'm in a lot of pain | i'm in terrible pain | i'm hurting bad | i'm so sore |
      i'm sore all over my back | i'm having a spasm | i'm seizing up | i'm all seized up |
      i'm doubled over | i'm bent double | i'm bent over and can't straighten |
      i'm crippled with my back | i'm suffering here | i can't bear it | i can't stand this pain |
      i can't take this pain | i can't straighten my back | i can't turn over it hurts so much |
      i've pulled something in my back | i've put my back out | i've put my back out lifting a box |
      i've tweaked my back | i've got a bad back | i've got a dodgy back | i've got a stiff back |
      i've got back ache | i've got a knot in my back and it's killing me |
      i've got terrible pain in my back | i've got shooting pains in my back |
      i've got a stabbing pain in my lower back | i've ricked my back | i've wrenched my back |
      i've twisted my back | i've jarred my back | i've strained my back | i strained my back |
      i twisted my back | i wrenched my back | i bent down and my back went |
      i sneezed and my back went | i lifted my daughter and my back went |
      i was picking up the shopping and my back just locked |
      i was in the garden and my back seized up help | i did my back in at work |
      i have spasm in back | i have very bad pain in back | pain back please help |
      my back is terrible today | my back is awful | my back is playing up |
      my back is playing up again | my back is giving me gyp | my back is giving me grief |
      my back is giving me hell | my back is acting up | my back is knackered | my back is wrecked |
      my back is out again | my back is so tight | my back is tight | my back is aching |
      my back is throbbing | my back is screaming | my back is in knots | my back is jammed |
      my back is frozen | my back has gone into spasm | my back has seized up |
      my back has locked up and i'm in agony | my back just went into spasm |
      my back's really bad today | my back won't stop cramping | my back won't stop spasming |
      my back keeps cramping | my back keeps spasming | my upper back hurts |
      my spine is killing me | my muscles have seized up | my husband's back has gone |
      my wife is having a back spasm | my mum's back has gone what can i do for her |
      my son is having a back spasm | he's having a back spasm |
      she's got a back spasm what do we do | do something | do something about the pain |
      help me relax my back | help me with this spasm | help me get rid of this |
      help me stop the spasm | help me ease the pain | help me loosen up | can you fix it |
      can you stop it | can you do anything for the pain | can anything help |
      can anything be done | ease it | ease off the spasm | make my back better | make it go away |
      make the pain go away | make the spasm go away | make the cramp stop | make it let go |
      get my back to relax | get my back to let go | take the pain away | take away the pain |
      unlock my back | release my back | calm my back down | calm the spasm | sort my back out |
      sort out my back | first aid | first aid for my back | quick fix | quick fix please |
      a quick fix for my back | fast relief | fast relief for a spasm | instant relief |
      immediate relief | back relief | spasm relief | remedy | remedies | home remedies |
      home remedy for a back spasm | cure | cure my back | treatment | treatments | back treatment |
      pain help | any relief | anything to ease it | i need something for my back |
      i need help with my back | i need it to stop | i need to get rid of this |
      i need to loosen my back | i want the pain to stop | i want it to stop |
      i want this to go away | how do i get it to let go | how do i get out of a spasm |
      how do i get unstuck | how do i get the muscle to relax | how do i make it better |
      how do i make it ease off | how do i cure it | how do i deal with it |
      how do i deal with a back spasm | how do i handle a spasm | how do i cope with the pain |
      how do i manage the pain | how do i calm it down | how do i soothe it |
      how do i loosen it up | how do i unlock my back | how do i unfreeze my back |
      how do i undo this | how do i relieve the pain | how do i relieve a spasm |
      how do i relieve it | how do i sort this out | how can i ease this |
      how can i help my husband's back | how can i help myself | how can this be treated |
      how is it treated | how to treat a back spasm | how should i lie when it hurts this much |
      what do i do about it | what do i do when my back goes | what do i do when it spasms |
      what do you do for a spasm | what do you do when your back goes | what do people do for it |
      what can i do right now | what can i do to help it | what can be done | what could help |
      what could ease it | what could i try | what should i do first | what should i try first |
      what would help | what would ease the pain | what would make it better | what works |
      what works best | what works for back spasms | what gets rid of it | what relaxes the muscle |
      what loosens a tight back | what is the treatment | what is the fastest way to stop it |
      what is the quickest way to ease it | what's the best remedy | what's the best treatment |
      what's the best thing for a back spasm | what's the best thing to do |
      what's the quickest fix | what's good for a bad back | what's going to help |
      is there a cure | is there anything that helps | is there anything that can ease it |
      is there something that helps | is there some way to stop it |
      is there a way to make it stop | is there any relief | tell me how to fix it |
      tell me what to do | tell me what i can do about it | somehow make it stop |
      what can i do right now for this spasm | tell me what to do about my back |
      what works for a bad back | what helps when your back goes | my back's had it
    `),
  },
] as const satisfies readonly Topic[];
