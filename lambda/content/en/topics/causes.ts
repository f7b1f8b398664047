import type { Topic } from '../../types';
import { ways } from '../../ways';

export const causes = [
  {
    id: 'why',
    intent: 'WhyIntent',
    lines: [
      {
        say: 'Three of the many possible causes are fatigue, uneven muscles and an unbalanced nervous system.',
        facts: ['why.three'],
      },
      {
        say: 'When muscles are tired or short of water, they cramp more easily.',
        facts: ['why.fatigue'],
      },
      {
        say: 'When your body is out of line, some muscles are stretched too far, and may spasm.',
        facts: ['why.overstretch', 'why.protect'],
      },
      {
        say: 'And nerves that are out of balance may send signals you have no need for.',
        facts: ['why.nervous'],
      },
    ],
    card: {
      title: 'Why back spasms happen',
      text: 'Three of many possible causes: fatigue and dehydration, an imbalance of muscles and bones, and an imbalance of the nervous system.',
    },
    offer: {
      ask: 'Should I start with tired muscles?',
      reprompt: 'Would you like to hear how fatigue leads to spasms?',
      yes: 'fatigue',
    },
    samples: ways(`
      why | why do back spasms happen | why does this happen | why did this happen |
      why did this happen to me | why is this happening | why do i get back spasms |
      why do i have back spasms | why do people get back spasms | why do backs spasm |
      why does my back spasm | why does my back keep going out | why did my back go out |
      why did i throw my back out | why did my back spasm | what causes back spasms |
      what causes a back spasm | what causes spasms | what caused this | what is the cause |
      what are the causes | what are the three causes | what is causing my back spasm |
      what's behind back spasms | what brings on a back spasm | what brought this on |
      what triggers a back spasm | what triggers spasms | what sets off a back spasm |
      what leads to back spasms | what makes a back spasm | what makes my back spasm |
      how did i get this | how does a back spasm start | how do back spasms come about |
      where do back spasms come from | where does this come from |
      what is the reason for back spasms | what are the reasons |
      for what reason does a back spasm | tell me the causes | causes of back spasms |
      explain the causes | what did i do to my back | what did i do wrong | how come |
      how come i get these | how come my back does this | how come it keeps happening |
      how come my back went | how come it's me | why me | why now | why today | why again |
      why though | why do i keep getting these | why do i keep getting spasms | why do i get it |
      why do we get back spasms | why do spasms start | why does it happen | why does it do that |
      why does it start | why does my back do this | why does my back always go |
      why does anyone get this | why is my back doing this | why is my back cramping |
      why has this happened | why has my back gone | why has it happened again | why did it go |
      why did it cramp | why did i get a spasm | why did i cramp up | why would my back do that |
      why on earth does my back do this | what is it from | what's it caused by |
      what's the cause of it | what's the cause of all this | what's the reason for this |
      what's the root cause | what's the root of it | what's the source of it | what's the culprit |
      what's the usual culprit | what's the explanation | what's the trigger | what's to blame |
      what's to blame for my back | what's making it do that | what's setting it off |
      what's bringing it on | what's behind this | what's behind all this |
      what caused my back to go | what can cause it | what could cause this |
      what could have caused it | what could it be from | what could have set this off |
      what might have caused it | what might have brought this on | what normally causes it |
      what usually causes this | what typically brings it on | what sets it off | what starts it |
      what gets it going | what makes it happen | what makes muscles spasm | what made my back go |
      what made it happen | what made this start | what gives you a back spasm | what gave me this |
      what am i doing wrong | what am i doing to cause this | what have i done |
      what have i done to deserve this | what did i do to bring this on | what leads to this |
      what contributes to spasms | where did it come from | how did i do that to myself |
      how did i end up like this | how do you get a back spasm | how do people get spasms |
      how does somebody get this | is there a reason for it | is there a cause |
      is it something i did | is it my fault | was it something i did | was it the way i bent down |
      was it lifting that did it | all i did was bend down |
      i only bent down to tie my shoe and it went how come | i only sneezed and my back went why |
      i was only picking up a sock why did that happen |
      i just turned round to get something and it went what caused that |
      i didn't do anything so why did it go | i hardly moved and it went why | cause | causes |
      the cause | the causes | the reasons | reason | reasons | triggers | possible causes |
      common causes | main causes | give me the causes | list the causes | name the causes |
      three causes | three reasons | tell me why | tell me why it happens | explain why |
      explain why this happens | i want to know why | i want to know the cause |
      i'd like to know why my back does this | but why | what's the likely culprit |
      who or what is the culprit | where is the source of this | what's at the root of it |
      is it my own fault | whose fault is it
    `),
  },
  {
    id: 'fatigue',
    intent: 'FatigueIntent',
    lines: [
      { say: 'Tired muscles spasm and cramp more easily.', facts: ['why.fatigue'] },
      {
        say: "They tire when you overuse them, or when you're dehydrated.",
        facts: ['why.fatigue'],
      },
      {
        say: 'Both use up nutrients such as potassium, which your muscles need in order to relax.',
        facts: ['why.potassium'],
      },
      { say: 'So stay hydrated, ideally with electrolytes.', facts: ['why.limits'] },
      { say: 'And mind your physical limits.', facts: ['why.limits'] },
    ],
    card: {
      title: 'Tired and thirsty muscles',
      text: 'Muscles that are tired from overuse or dehydration spasm and cramp more easily. Both use up nutrients such as potassium, which muscles need in order to relax. Stay hydrated, ideally with electrolytes, and mind your physical limits.',
    },
    offer: {
      ask: 'Would you like to hear about another cause, uneven muscles?',
      reprompt: 'Should I tell you how muscles get out of balance?',
      yes: 'alignment',
    },
    samples: ways(`
      can fatigue cause back spasms | does fatigue cause spasms | how does fatigue cause spasms |
      is it fatigue | fatigue | tell me about fatigue | tell me about fatigue and dehydration |
      tell me about tired muscles | do tired muscles spasm | why do tired muscles cramp |
      my muscles are tired | is it because my muscles are tired | is it because i am exhausted |
      can being exhausted cause a spasm | can overuse cause back spasms | did i overuse my back |
      did i overdo it | i think i overdid it | can i get a spasm from overdoing it |
      can working too hard cause back spasms | can too much exercise cause a back spasm |
      did i train too hard | is it from lifting too much | can heavy lifting cause spasms |
      i worked in the garden all day and now my back is in spasm |
      does dehydration cause back spasms | can dehydration cause a back spasm | is it dehydration |
      am i dehydrated | could i be dehydrated | is it because i am dehydrated |
      i think i am dehydrated | why do muscles cramp when dehydrated |
      does lack of electrolytes cause spasms | are electrolytes the cause |
      what do electrolytes have to do with it | what about potassium | why does potassium matter |
      why do muscles need potassium | what does potassium do | am i low on potassium |
      can low potassium cause back spasms | what nutrients do muscles need to relax |
      what are my physical limits | am i too tired | am i overtired | am i overworked |
      am i worn out | am i doing too much | am i pushing too hard | am i overtraining |
      i'm knackered | i'm shattered | i'm worn out | i'm wiped out | i'm run down | i'm so tired |
      i'm tired all the time could that be it | i'm knackered is that why |
      i'm always on my feet could that do it | i worked a double shift |
      i've been working too hard | i've been overdoing it | i've been doing too much |
      i've been lifting boxes all day | i've been on my feet all day | i've been digging all day |
      i've been shoveling snow | i've been moving house |
      i've been carrying my toddler around all week | i've been carrying heavy stuff |
      i've been going hard at the gym | i've been sweating a lot |
      i've hardly had anything to drink today could that be it | i lifted something heavy |
      i pushed myself too far | i went too hard at the gym |
      i went for a long run and my muscles cramped | i ran a marathon |
      i did a big workout yesterday | i did too much yesterday | i did too much in the garden |
      i'm a builder and i lift all day | i'm a nurse and i lift patients could that cause it |
      did i do too much | did i strain it by lifting | did i lift something too heavy |
      did i wear my back out | did working out do this | did gardening do this | did the gym do it |
      did my run cause it | was it the gym | was it the lifting | was it too heavy |
      was the workout too much | is it from being tired | is it from running |
      is it because i didn't drink enough | is it because i sweated so much | is it tiredness |
      is it exhaustion | is it overuse | is it exercise | is it my job | is it a deficiency |
      is it a lack of minerals | is it a lack of water | is it a lack of salt |
      is it thirst that does it | tiredness | exhaustion | overuse | overdoing it | overexertion |
      overworked muscles | overworked | tired muscles | worn out muscles | muscle fatigue |
      dehydration | dehydrated | potassium | electrolytes | low electrolytes | low potassium |
      limits | can tiredness cause it | can being tired do this |
      can being worn out bring on a spasm | can being knackered make your back go |
      can exhaustion bring it on | can overworking do it | can overuse make your muscles seize |
      can lifting do this | can lifting boxes make my back go | can lifting kids make it spasm |
      can hard work cause it | can manual work cause spasms | can physical work bring it on |
      can gardening cause it | can digging do this to your back | can running cause back spasms |
      can a workout cause spasms | can working out too much cause it |
      can sport cause a back spasm | can exercise cause it | can a hangover cause back spasms |
      can alcohol cause spasms | can drinking beer dry out my muscles | can coffee dehydrate me |
      can sweating cause cramps | can not drinking enough cause this |
      can being dehydrated make my back cramp | can being dry make your muscles cramp |
      can thirst cause spasms | can a lack of water cause cramps | can losing salt cause cramps |
      could it be dehydration | could it be that i'm exhausted | could it be my electrolytes |
      could i be short of minerals | could i have overdone it | do exhausted muscles cramp more |
      do worn out muscles seize up | do weary muscles cramp | do muscles cramp when they're tired |
      do muscles get tired | do muscles need minerals | does tiredness bring it on |
      does being tired make it worse | does overdoing it set it off | does lifting set it off |
      does hard labor cause spasms | does drinking too little cause spasms |
      does being thirsty make you cramp | does dehydration matter |
      does too little water make muscles cramp | does low potassium make you cramp |
      does sweating use up potassium | why do i cramp when i'm tired |
      why do i cramp after a workout | why do i cramp after running |
      why does my back go when i'm tired | why does my back go after gardening |
      why does my back spasm after work | why does tiredness do that | why do electrolytes matter |
      why potassium | what is dehydration | what does dehydration do to muscles |
      what does tiredness have to do with it | what drains potassium | what makes muscles tired |
      what makes muscles tire out | how do muscles get tired | how does dehydration make it cramp |
      how does overuse lead to spasms | how tired is too tired for my muscles |
      how much is too much lifting | should i slow down at work | should i work less |
      should i do less | know my limits
    `),
  },
  {
    id: 'nerves',
    intent: 'NervesIntent',
    lines: [
      {
        say: 'An unbalanced nervous system may fire signals that you have no need for.',
        facts: ['why.nervous'],
      },
      {
        say: 'Then a spasm can be unexpected and severe.',
        facts: ['why.nervous'],
      },
      {
        say: "It's likely a sign of too much fight or flight, and too little rest and digest.",
        facts: ['why.sympathetic'],
      },
      {
        say: 'If so, working your ribs with your breath can tap your restful side.',
        facts: ['ribs.why'],
      },
    ],
    card: {
      title: 'The nervous system',
      text: 'A nervous system out of balance may fire needless signals, and so cause unexpected, severe spasms. It is likely a sign of too much fight or flight (sympathetic) and too little rest and digest (parasympathetic).',
    },
    offer: {
      ask: 'Would you like to hear how slow breathing may help?',
      reprompt: 'Should I tell you about breathing with your ribs?',
      yes: 'breathing',
    },
    samples: ways(`
      can stress cause back spasms | does stress cause back spasms | how does stress cause spasms |
      is it stress | is it because of stress | is it because i'm stressed |
      why does my back spasm when i'm stressed | why does my back spasm when i am nervous |
      i am so stressed | i am under a lot of stress | could my stress be doing this |
      can anxiety cause back spasms | is it anxiety | can worry make my back spasm |
      can tension cause a back spasm | can emotions cause back spasms | is it all in my head |
      does the mind play a part | is it my nerves | are my nerves the cause |
      can nerves cause spasms | what do nerves have to do with it | is it a nerve problem |
      why do my nerves misfire | can the nervous system cause back spasms |
      tell me about the nervous system | nervous system |
      what does the nervous system have to do with spasms | what is a nervous system imbalance |
      what is wrong with my nervous system | how do i calm my nervous system |
      what is the sympathetic nervous system | what is the parasympathetic nervous system |
      what is fight or flight | what does fight or flight mean | am i in fight or flight |
      tell me about fight or flight | what is rest and digest | tell me about rest and digest |
      why did it come out of nowhere | why was it so sudden and unexpected |
      why do i get spasms out of the blue | am i too stressed | am i too tense | am i too anxious |
      am i just anxious | am i wound up too tight | i'm stressed out | i'm really stressed at work |
      i'm so tense | i'm wound up | i'm on edge all the time | i'm a nervous wreck | i'm burnt out |
      i've been very stressed lately | i've been stressed out of my mind |
      i've had a stressful week | i've had a lot on my mind | i've got a lot of worries |
      i've got a stressful job | my job stresses me out could that do it |
      i had a row with my husband and then my back went |
      i was upset and then my back went into spasm | i was anxious about my exam and my back went |
      i lost somebody could grief do this | my nerves are shot | my nerves are bad | my nerves |
      stress | stressed | anxiety | nerves | nervous | tension | emotions | worry and stress |
      rest and digest | sympathetic | parasympathetic | adrenaline | nerve signals |
      imbalance of the nervous system | the nervous system one | is it nerve signals |
      is it a trapped nerve | is it a pinched nerve | is it sciatica | is it the sciatic nerve |
      is it my mood | is it my brain | is it mental | is it emotional | is it psychological |
      is it psychosomatic | is it from stress | is it from worrying |
      is it because i worry too much | is it because i can't relax |
      is it because i never switch off | is it down to stress | is stress to blame |
      is stress doing this | is stress the reason | is my brain sending the wrong signals |
      is my head doing this to my back | is this stress related | is my anxiety causing this |
      am i imagining it | can stress bring it on | can stress make my back seize up |
      can stress make your back go | can stress set off a spasm | can stress at work cause it |
      can stress get into your muscles | can being stressed make my back cramp |
      can being upset cause it | can being anxious make my muscles tighten |
      can anxiety make my back tighten | can worrying too much bring on a spasm |
      can a panic attack cause it | can grief cause back spasms | can feelings cause it |
      can an argument make my back go | can adrenaline do that | can a trapped nerve do this |
      can my brain cause a back spasm | can your mood affect your back | can burnout cause it |
      can deadlines make my back spasm | can pressure at work cause it |
      can exam stress cause back spasms | could it be stress | could it be anxiety |
      could it be mental | could stress be the cause | could all this worry have done it |
      does stress matter | does stress affect the back | does stress make it worse |
      does stress tighten muscles | does anxiety do this | does anxiety tighten your back |
      does worrying make your back tight | does being tense matter | does my mood matter |
      does my state of mind matter | does the brain control this |
      do stressed people get more spasms | do emotions get stuck in the back |
      do my nerves play a part | why do nerves fire for nothing | why are my nerves firing |
      why are my nerves acting up | why does stress go to my back |
      why does my back go whenever i'm stressed | why does my back tighten when i'm anxious |
      why does it happen out of the blue | why does it come on without warning |
      why did it strike out of nowhere | why did it come on so suddenly | it came out of nowhere |
      it came out of the blue | no warning at all | what does stress do to my back |
      what role does stress play | what's the nervous system got to do with my back |
      what's an unbalanced nervous system | what's the restful side | what signals do nerves send |
      what is the vagus nerve | how does stress get into my back | how does anxiety affect my back |
      how can stress make a muscle tighten | how do i get out of fight or flight |
      how do i settle my nerves | how do i switch off | how do i destress |
      explain the nervous system | explain fight or flight | explain how stress affects my back |
      tell me about stress and spasms | tell me about anxiety and backs | could it be emotional |
      am i too emotional | is my mind playing a part | is the mind doing this | how can i destress |
      does being on edge cause spasms | i'm on edge could that be it |
      how do i get to the restful side
    `),
  },
] as const satisfies readonly Topic[];
