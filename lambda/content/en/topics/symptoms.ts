import type { Topic } from '../../types';
import { ways } from '../../ways';

export const symptoms = [
  {
    id: 'symptoms',
    intent: 'SymptomsIntent',
    lines: [
      {
        say: 'Most often, a spasm is felt as pain in the lower or middle back.',
        facts: ['symptoms.where'],
      },
      {
        say: 'It can be mild discomfort, or pain that is extreme and sharp.',
        facts: ['symptoms.range'],
      },
      {
        say: 'You usually feel it first as you bend or twist, and it stays when you stop.',
        facts: ['symptoms.onset'],
      },
      {
        say: "Some people get stuck in one position, or can't fully sit or stand up.",
        facts: ['symptoms.stuck'],
      },
      {
        say: 'The muscle may feel hard, as if nothing could loosen it.',
        facts: ['symptoms.hard'],
      },
    ],
    card: {
      title: 'How a back spasm feels',
      text: 'Pain, mostly in the lower or middle back, from mild to extreme and sharp. It is usually first felt in a bend or twist, and stays after the movement stops. The muscle may feel hard, and some people are stuck in one position.',
    },
    offer: {
      ask: "Would you like to know what's happening inside your back?",
      reprompt: 'Should I explain what the muscles are doing?',
      yes: 'inside',
    },
    samples: ways(`
      what are the symptoms | what are the symptoms of a back spasm | symptoms |
      back spasm symptoms | tell me the symptoms | what symptoms do spasms have |
      what does a back spasm feel like | what do back spasms feel like | what does it feel like |
      how does a back spasm feel | how does it feel | what should a spasm feel like |
      how do i know if i have a back spasm | how do i know it is a spasm |
      how do i know if it's a back spasm | how can i tell if this is a spasm |
      how can i tell it is a back spasm | is this a back spasm | do i have a back spasm |
      am i having a back spasm | could this be a back spasm | does this sound like a spasm |
      what are the signs of a back spasm | how do you recognize a back spasm |
      how do you recognise a spasm | where do you feel a back spasm | where does a back spasm hurt |
      where is the pain in a back spasm | is the pain in the lower back |
      can you feel it in the middle of the back | how painful is a back spasm |
      how painful are back spasms | how much does a back spasm hurt | are back spasms painful |
      is the pain sharp | is it a sharp pain or a dull pain | is it normal that it hurts this much |
      is it normal to be stuck | is it normal to be bent over |
      is it normal that i feel it when i bend | is it normal that it hurts when i twist |
      does it start when you bend or twist | when do you feel it first |
      does the muscle feel hard in a spasm | should the muscle feel hard to the touch |
      tell tale signs of a spasm | what are typical symptoms | what are the typical signs |
      what are the classic symptoms | what are the usual symptoms | what are common symptoms |
      list the symptoms | which symptoms are there | which symptoms go with a back spasm |
      which symptoms belong to a spasm | what do you feel when your back spasms |
      what would i feel | what will i feel with a back spasm |
      what would it feel like if it was a spasm | what's it like |
      what's it like to have a back spasm | what kind of pain is it |
      what kind of pain is normal for a spasm | what sort of pain does a spasm give you |
      what sort of ache is it | describe the pain of a back spasm | how would i recognize a spasm |
      how will i know it's a spasm | how do you know when you have a back spasm |
      how do people know it's a spasm | how can i be sure it's a spasm | how can you tell |
      how can you tell it's a muscle | how can i tell if it's my muscle or something else |
      how do i tell a spasm from something else | how do i spot a back spasm |
      how do i identify a spasm | is it a spasm or a cramp | is it a spasm or something else |
      is it a spasm or a slipped disc | is that a spasm | is that what a spasm feels like |
      is what i have a spasm | is what i've got a back spasm | could it be a spasm |
      might this be a spasm | maybe it's a spasm how would i tell |
      i think it's a spasm but i'm not sure | i'm not sure if it is a spasm | what have i got |
      does a back spasm hurt a lot | does it usually hurt this much | does a spasm always hurt |
      do spasms hurt badly | are they supposed to hurt this much |
      is it supposed to hurt this much | is it meant to feel like this |
      is it meant to hurt when i turn | is a stabbing feeling normal |
      is a stabbing pain part of it | is a dull ache a symptom | is it an ache or a stab |
      is throbbing a symptom | is tightness a symptom | is stiffness a symptom |
      is a sharp twinge a sign of a spasm | is twitching a sign of a spasm |
      is a hard knotted muscle a sign | is it normal that my back feels like a plank |
      is it normal that the muscle is hard | is it normal to feel a grabbing in the back |
      is it normal to get stuck in one position | is it normal that i can't stand up straight |
      does a spasm feel like being stabbed | does a spasm feel like a knife |
      does it feel like a tight band | does it feel like grabbing | does it feel tight |
      can a spasm be mild | can it be just a twinge | can it be only a bit uncomfortable |
      is it extreme | how sore does it get | how sore is normal | how bad does it hurt |
      how bad does the pain get | how strong is the pain | where do you get it |
      where do spasms happen | where in the back is it | which part of the back hurts |
      which part of the back do spasms affect | can you get it in the upper back |
      does it hurt in the small of the back | does it hurt when you twist round |
      does it hurt to move | do you feel it when you turn |
      does the pain stay after you stop moving | when does it start hurting |
      what sort of ache does a spasm give | how would i spot a spasm | is this ache a spasm |
      do you think i'm having a spasm
    `),
  },
  {
    id: 'inside',
    intent: 'InsideIntent',
    lines: [
      {
        say: 'A muscle along your spine has tightened all by itself, outside your control.',
        facts: ['inside.involuntary'],
      },
      {
        say: "Most often it's the erector spinae, the muscles that straighten you up from a bend.",
        facts: ['inside.extensors'],
      },
      { say: 'Muscles nearby tighten too, to brace the sore spot.', facts: ['inside.guarding'] },
      {
        say: 'That way you move less, which limits further damage.',
        facts: ['inside.guarding'],
      },
      {
        say: "Your back may feel hard and stuck, as if it couldn't let go.",
        facts: ['symptoms.hard', 'symptoms.stuck'],
      },
    ],
    card: {
      title: 'What is happening inside',
      text: 'A muscle along the spine has contracted by itself, most often the erector spinae, which straighten your torso from a bend. Neighboring muscles tighten to brace it. That allows less motion, and so less further damage.',
    },
    offer: {
      ask: 'Would you like to hear what can help it relax?',
      reprompt: 'Should I tell you how to ease a tight back?',
      yes: 'relief',
    },
    samples: ways(`
      what's happening in my back | what is happening in my back |
      what is happening inside my back | what's going on in my back | what's going on in there |
      what is happening to me | what is happening to my muscles | what happens in a back spasm |
      what happens during a spasm | what happens to the muscle in a spasm | what is my back doing |
      what is my muscle doing | what did my back just do | why is my back so tight |
      why is my back so tight and hard | why is my back so hard | why is my back so stiff |
      why is my back rock hard | why does my back feel like a rock | why did my back lock up |
      why has my back seized up | why is my back locked | why am i stuck |
      why am i stuck like this | why am i bent over | why can't i move my back |
      why can't i stand up straight | why can't i straighten my back | why won't my back let go |
      why won't the muscle release | why won't it relax | why did everything tighten up |
      why are the muscles around it tight too | why does my whole back tense up |
      which muscle is it | which muscles are in spasm | what muscle is spasming |
      what muscles does a back spasm affect | what are the erector spinae |
      where are the erector spinae | what are back extensors | what do the back muscles do |
      is it involuntary | is it an involuntary contraction |
      why does the muscle contract by itself | is my back protecting itself |
      what is muscle guarding | why do the muscles brace | what's happening inside me |
      what's happening back there | what's going on | what's going on inside |
      what's going on with my back | what's going on back there | what's my back up to |
      what's up with my back | what's wrong with my back | what's wrong with me |
      what's it doing in there | what are the muscles doing right now | what has my back done |
      what has happened to my back | what happened just now | what just happened |
      what goes on in a muscle when it spasms | what goes on inside during a cramp |
      what does a muscle do when it cramps | what does my body do in a spasm |
      what physically happens | what is physically going on | what is the mechanism |
      how does a spasm work | how does a muscle spasm work | how do muscles seize up |
      explain what's going on in my back | tell me what's happening in my back |
      tell me what my back is doing | what is tightening up | what is contracting |
      what's cramping in there | what's gone tight | what's squeezing | what has seized up |
      what has locked up | why's my back like a board | why is my back like a brick |
      why is my back like concrete | why is it so stiff | why is it rigid | why is my back rigid |
      why is my back solid | why is my back frozen | why is my back clenched |
      why is my back all knotted up | why does it feel so hard | why does it feel like wood |
      why does it grip | why does it clamp up | why does it clench | why does it tense |
      why has everything gone tight | why has it gone hard | why did it seize up |
      why did it freeze | why did it clamp down | why did it grab | why is everything tensing up |
      why am i frozen | why am i frozen like this | why am i so stiff | why am i stuck bent over |
      why am i stuck in one position | why am i doubled over | why am i folded in half |
      why am i leaning to one side | why can't i straighten up | why can't i stand straight |
      why can't i bend | why can't i turn round | why can't i twist | why can't i get upright |
      why won't it let go | why won't it loosen | why won't it release | why won't it unlock |
      why won't my back straighten | why won't my muscles listen to me |
      why won't my muscle obey me | why can't i control it | why can't i control the muscle |
      why can't i relax it | can i control the muscle | is it doing it by itself |
      is it contracting on its own | is it automatic | am i doing this or is it the muscle |
      involuntary | involuntary contraction | muscle guarding | guarding | bracing |
      is it bracing itself | is my body protecting me | is my body guarding the sore spot |
      what is it protecting | which muscle has gone | which muscle hurts | which muscles are these |
      which back muscles cramp | what's that big muscle next to my spine |
      what are those muscles along the spine called | name the muscle | what are extensors |
      erector spinae | back extensors | back muscles | the anatomy of my back |
      what muscles hold me upright | what do those muscles do | are other muscles tightening too |
      why do the other muscles join in | why is the whole area tight |
      what has just gone on in my back | what did my back do just then |
      what physically happens in the muscle | why has the muscle frozen |
      why has the muscle clamped
    `),
  },
  {
    id: 'howLong',
    intent: 'HowLongIntent',
    lines: [
      {
        say: 'A short term spasm starts suddenly and is over in minutes.',
        facts: ['inside.short'],
      },
      {
        say: "It usually means that you're short of water or electrolytes.",
        facts: ['inside.short'],
      },
      {
        say: "It may come and go until you've made up for that.",
        facts: ['inside.short'],
      },
      {
        say: 'A long term spasm is more severe, and may come from strained or overstretched muscles.',
        facts: ['inside.long'],
      },
      { say: "I can't tell how long yours will last.", facts: [] },
      { say: "If it's no better after a few weeks, see a doctor.", facts: ['soon.worse'] },
    ],
    card: {
      title: 'How long it lasts',
      text: 'Short term: it starts suddenly and is over in minutes, usually for lack of water or electrolytes, and comes now and then until that is made up. Long term: more severe, perhaps from strained or overstretched muscles. No better after a few weeks: see a doctor.',
    },
    offer: {
      ask: 'Would you like to hear what can ease it?',
      reprompt: 'Should I tell you what may help right now?',
      yes: 'relief',
    },
    samples: ways(`
      how long does a back spasm last | how long do back spasms last |
      how long do spasms usually last | how long does it last | how long will it last |
      how long will this last | how long will this go on | how long does this take |
      how long until it stops | how long until it is over | how long before it gets better |
      how long before my back is better | how long does it take to heal |
      how long does it take to recover from a back spasm | how long will i be like this |
      how long am i going to be stuck | how long will my back hurt | how much longer will it hurt |
      how much longer | how many days does a spasm last | how many hours does it last |
      how many minutes does a back spasm last | does it last long | do spasms last for days |
      will it last all day | will it last for hours | will it be over soon | is it over quickly |
      when will it stop | when will this stop | when does it end | when will it be over |
      when will my back be better | what is the duration of a back spasm |
      is it short term or long term | what is a short term spasm | what is a long term spasm |
      short term or long term spasms |
      what is the difference between short term and long term spasms | why does it come and go |
      does it come and go | how soon will it pass | does it pass in a few minutes | how long |
      how long is this | how long is this going to take | how long is this going to last |
      how long is it going to go on for | how long is it going to hurt |
      how long have i got to put up with this | how long do i have to put up with it |
      how long do i have to wait | how long does it go on for | how long does it stay |
      how long does it usually take | how long does it take to go away |
      how long does it take to clear up | how long does it hang around | how long does it drag on |
      how long does the pain last | how long does recovery take | how long will it be sore |
      how long will i be laid up | how long will i be out of action | how long will i be off work |
      how long will i suffer | how long till it's gone | how long till it eases |
      how long till i can move | how long till i'm back on my feet | how long until i'm better |
      how long until i can walk properly | how long until it lets go | how long until it goes away |
      how long before it lets go | how long before i'm back to normal | how long before i can work |
      how long am i out for | how long on average | how much more of this |
      how much longer is this | how much time does it take to heal | how many days till it's gone |
      how many weeks | how many weeks does it take | how soon will it be gone |
      how soon can i work again | how quickly does it pass | how quickly will it ease off |
      how fast does it heal | how fast do people recover | when does it let go |
      when does the pain stop | when will it ease off | when will i be okay again |
      when will i be normal again | when will i feel better | when will i be able to walk |
      when will i be on my feet again | when will the spasm end | when can i go back to work |
      when can i drive again | when can i run again | is it going to drag on |
      is it going to be days or weeks | is it minutes or hours | is it temporary |
      is this temporary | is it short lived | is it long lasting | is it a long term thing |
      is it a short one or a long one | am i in for the long haul | will it take ages |
      will it be gone by tomorrow | will it be better tomorrow | will it be better by the weekend |
      will i be okay for work on monday | will i be able to work tomorrow |
      will i be better by next week | will it ruin my whole week | will it last overnight |
      does it take days to heal | can it last for weeks | can it last a long time |
      are spasms short or long | long term | short term | duration | recovery time | healing time |
      what's the timescale | how does long term differ from short term |
      why do some spasms last and others don't | why does mine keep coming and going |
      the time it takes | till when
    `),
  },
] as const satisfies readonly Topic[];
