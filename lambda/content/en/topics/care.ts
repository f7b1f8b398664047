import type { Topic } from '../../types';
import { ways } from '../../ways';

export const care = [
  {
    id: 'heat',
    intent: 'HeatIntent',
    lines: [
      {
        say: 'Heat is what I know about: put it on the sore area, warm but not hot.',
        facts: ['fix.heat', 'fix.heat-safety'],
      },
      { say: 'Keep a cloth between the heat and your skin.', facts: ['fix.heat-safety'] },
      {
        say: 'Never use it where your skin is numb, and take it off if it gets uncomfortable.',
        facts: ['fix.heat-safety'],
      },
      {
        say: 'Heat raises the blood flow, so nutrients arrive and the muscle relaxes.',
        facts: ['fix.why'],
      },
      { say: "I can't speak for ice.", facts: [] },
    ],
    card: {
      title: 'Heat',
      text: 'Put heat on the sore area: warm, not hot, with a cloth between. Never use it on numb skin, and take it off if it gets uncomfortable. It raises blood flow, which brings nutrients, and the muscle relaxes.',
    },
    offer: {
      ask: 'Would you like to hear about massage?',
      reprompt: 'Should I tell you how to massage the area?',
      yes: 'massage',
    },
    samples: ways(`
      ice or heat | heat or ice | should i use ice or heat | should i use heat or cold |
      is heat better than ice | is ice better than heat | should i ice my back |
      should i put ice on it | can i use an ice pack | what about a cold pack | does cold help |
      does heat help | does heat help a back spasm | why does heat help | how does heat help |
      what does heat do | should i use heat | should i put heat on it | how do i use heat |
      how do i use heat safely | is heat safe | how hot should it be | how warm should it be |
      can i burn myself with heat | where do i put the heat | can i use a heating pad |
      should i use a heating pad | heating pad | heat pad | heat pack | can i use a heat patch |
      what about a hot water bottle | can i use a hot water bottle | would a warm bath help |
      should i take a hot bath | should i take a warm shower | would a hot shower help |
      can i use a warm towel | tell me about heat | heat | warmth | does warmth help | ice | cold |
      hot | warm | cold or hot | hot water bottle | hottie | wheat bag | wheat pack |
      microwave bag | rice sock | ice pack | ice packs | cold pack | frozen peas |
      bag of frozen peas | electric blanket | heated blanket | heat wrap | heat rub | deep heat |
      hot bath | hot shower | warm bath | warm shower | warm towel | hot towel | hot tub | sauna |
      something warm | something hot | warm it up | warming | heating | hot pack | hot compress |
      warm compress | cold compress | compress | bath | shower | jacuzzi | steam room |
      should i put something warm on it | should i put something cold on it |
      should i put a hot water bottle on it | should i put a wheat bag on my back |
      should i put frozen peas on it | should i put on a heating pad | should i warm it up |
      should i warm my back | should i keep it warm | should i keep my back warm |
      should i cool it | should i cool it down | should i ice it first | should i get in the bath |
      should i get in the shower | should i get in a hot tub | should i have a bath |
      should i have a shower | should i have a soak | should i soak in the tub |
      should i go in the sauna | should i sit in the hot tub | should i use an electric blanket |
      should i use deep heat | should i use both heat and ice | should i alternate hot and cold |
      should i heat it | should i try heat | should i try ice | should i lie on a heat pad |
      should i sit by the fire | should i wear a heat wrap | should it be hot or warm |
      should it be on my bare skin | is heat good | is heat good for it | is heat good for a spasm |
      is heat okay | is heat bad | is it better to use hot or cold | is it okay to use a heat pad |
      is a bath good for it | is a hot bath okay | is a hot shower good for my back |
      is a hot water bottle any good | is a wheat bag any good | is ice good for a spasm |
      is ice any good | is ice bad for it | is cold any good | is cold bad for a spasm |
      is warmth good for it | is a sauna good for my back | is an electric blanket okay |
      can i use a bag of frozen peas | can i use a hair dryer | can i put it straight on my skin |
      can i sleep with a heating pad | can i fall asleep with a hot water bottle on |
      can i leave it on all day | can heat make it better | can heat be dangerous |
      can heat hurt me | can ice help | can ice make it better | can too much heat burn my skin |
      can i heat it too much | could i put something warm on it | could i use my wheat bag |
      could a bath help | do i put a towel between | do i need a cloth between |
      do heat packs work | do heating pads work | do ice packs help | does a hot water bottle help |
      does ice work | does heat relax muscles | does heat loosen muscles | does warming it help |
      does something warm help | does a heat rub help | does deep heat help | how hot | how warm |
      how hot should the water be | how hot is too hot | how long should i heat it |
      how long should i leave the heat on | how long should i leave it on |
      how long do i keep the heat on | how often should i heat it | how often can i use heat |
      how should i apply heat | how can i heat my back | how is heat supposed to help |
      what heat should i use | what kind of heat | what kind of heat is best |
      what can i use to warm it | what's better heat or ice | what's best ice or heat |
      what's the best way to heat my back | which is better heat or ice |
      which is better hot or cold | which one heat or ice | which first ice or heat |
      where does the heat go | where should i put the heat pad | when should i use heat | why heat |
      why use heat | why not ice | why warm | will heat help | will heat ease it |
      will heat make it better | will a hot bath loosen it | will a hot shower ease my back |
      will a wheat bag ease it | will it burn me | would heat help | would a bath do it good |
      would a hot water bottle on my back do any good | would frozen peas do any good |
      i have a hot water bottle here | i've got a hot water bottle |
      i've got a heating pad what do i do with it |
      i've got a wheat bag in the cupboard should i warm it up |
      i've got an ice pack in the freezer | i've got some frozen peas |
      my gran says put a hot water bottle on it | my mate says ice it and my wife says heat |
      people say ice but others say heat | tell me about hot water bottles | tell me about ice |
      tell me about using heat | tell me how to use heat | explain how to use heat |
      can i go in the jacuzzi | would a jacuzzi help | is a steam room or sauna good |
      would a sauna help | can i warm it with a hair dryer | can i heat up a rice sock
    `),
  },
  {
    id: 'massage',
    intent: 'MassageIntent',
    lines: [
      {
        say: "Massage the sore area gently, with a soft ball or with a friend's help.",
        facts: ['fix.massage'],
      },
      { say: 'You can use heat as well.', facts: ['fix.heat', 'fix.massage'] },
      {
        say: 'Massage raises the blood flow to the big muscles along your spine.',
        facts: ['fix.why'],
      },
      {
        say: 'The blood brings nutrients, and that lets the muscles relax.',
        facts: ['fix.why'],
      },
    ],
    card: {
      title: 'Massage',
      text: 'Massage the sore area gently, with a soft ball or the help of a friend, with or without heat. It raises blood flow to the muscles around the spine: nutrients arrive and the muscles relax.',
    },
    offer: {
      ask: 'Should I go on to gentle stretches?',
      reprompt: 'Would you like to hear when to stretch?',
      yes: 'stretch',
    },
    samples: ways(`
      does massage help | does massage help a back spasm | why does massage help |
      how does massage help | what does massage do | should i get a massage |
      should i massage my back | should i massage it | can i massage my back |
      can i massage a spasm | can someone massage my back | can my wife massage my back |
      can my husband massage it | can a friend massage me | how do i massage my back |
      how do i massage it myself | how do i massage a spasm | how hard should i massage |
      how hard should i press | should i rub it | should i rub my back | does rubbing help |
      can i rub the sore spot | is it safe to massage a spasm | is massage safe | massage |
      massages | back massage | back rub | tell me about massage | what ball do i use |
      can i use a ball | what kind of ball | can i use a soft ball | can i use a tennis ball |
      how do i use the ball | can i lie on a ball | should i roll on a ball |
      can i use a foam roller | can i knead the muscle | can i press on the knot |
      can i work out the knot with my fingers | rub | rubbing | rub it | massage it |
      massage therapy | massage therapist | massage ball | massage gun | massage chair | foam ball |
      foam roller | tennis ball | soft ball | lacrosse ball | golf ball | a ball | ball | roller |
      rolling | knots | a knot | the knots | knot in my back | knead | kneading | pressing |
      pressure | deep tissue massage | trigger points | self massage | spa | masseuse |
      should i get someone to rub it | should i get my husband to rub it |
      should i get my wife to massage it | should i get a professional massage |
      should i go for a massage | should i have a massage | should i have it massaged |
      should i have a rub down | should i book a massage | should i see a massage therapist |
      should i press on the sore spot | should i press hard | should i push on it |
      should i poke it | should i dig into it | should i dig my thumbs in |
      should i squeeze the muscle | should i rub the sore bit | should i rub some oil in |
      should i rub it better | should i roll it | should i roll it out |
      should i roll out the knots | should i use my thumbs | should i use my elbow |
      should i work the knots out | should i lie on a tennis ball |
      should i put a ball under my back | should i lean on a ball against the wall |
      should it be deep or gentle | is it okay to massage it | is it okay to press on it |
      is it okay to use a roller | is it bad to massage it | is it bad to rub a spasm |
      is a massage a good idea | is a massage gun okay | is a tennis ball too hard |
      is a golf ball too hard | is a foam ball good | is rubbing good for it |
      is rubbing bad for it | is massage good for backs | is deep tissue massage okay |
      is deep massage bad | can i massage myself | can i massage it on my own |
      can i massage my own back | can i push on the sore spot | can i squeeze it |
      can i roll my back on a foam ball | can i use a rolled up sock | can i use my knuckles |
      can i use oil | can i use my massage chair | can i do it with my hands |
      can my partner rub my back | can my partner massage it | can my son rub my back |
      can my daughter press on it | can my friend rub it | can somebody rub my back |
      can somebody rub it for me | can somebody walk on my back | can massage make it better |
      can massage stop a spasm | can massage hurt me | can rubbing it ease it |
      could my wife rub it | could someone rub it for me | could i rub it with a ball |
      do i massage with heat or without | do i rub it or leave it alone |
      do i rub on the sore bit or around it | do i press hard or soft | do i need oil |
      do i need a massage | do i need a special ball | do massages work | do massage guns help |
      do foam rollers help | do rollers work | do knots need rubbing | does a back rub help |
      does pressing on it help | does kneading help | does rolling help |
      does massage loosen muscles | does massage relax the muscle | how hard |
      how hard should he press | how firmly should i press | how gently should i rub |
      how long should i massage it | how often should i massage it |
      how do i rub my husband's back | how do i get rid of knots |
      how do i reach my back to massage it | how should my friend massage me |
      how can i massage it alone | how can i massage my back by myself |
      how is massage supposed to help | what about massage | what about a massage | what ball |
      what ball is best | what sort of ball | what size ball | what kind of massage |
      what kind of massage is best | what does a massage do for the muscle |
      what's the best way to massage it | what do i do with a ball |
      what do i do with the foam ball | what to do with knots |
      what should my husband do with his hands | where do i massage | where should i massage |
      where do i put the ball | where should he rub | which ball | which ball should i use |
      why massage | why a ball | will massage help | will a massage help |
      will a massage loosen it | will rolling on a ball help | will it help to rub it |
      would massage help | would a massage help | would a massage do it good |
      would a spa massage help | i've got a tennis ball |
      i've got a foam ball what do i do with it | i've got knots all over my back |
      i've got knots in my shoulders and back should someone rub them | my back is full of knots |
      my wife is here she could rub it | my partner can massage me |
      my friend is here to help should she rub my back | i'm on my own how do i rub it |
      teach me to massage my back | show me how to massage it | explain how to massage it |
      tell me about rubbing it | tell me about self massage
    `),
  },
] as const satisfies readonly Topic[];
