import type { Topic } from '../../types';
import { ways } from '../../ways';

export const movement = [
  {
    id: 'stretch',
    intent: 'StretchIntent',
    lines: [
      {
        say: 'Stretch gently, once heat or massage has brought blood to the muscle.',
        facts: ['fix.why', 'fix.stretch'],
      },
      { say: 'Then work your way back to your full range of motion.', facts: ['fix.stretch'] },
      {
        say: 'Stay gentle, because a muscle stretched too far may spasm to protect itself.',
        facts: ['fix.stretch', 'why.protect'],
      },
      {
        say: "I don't teach single stretches, but I can guide you as you breathe with your ribs.",
        facts: [],
      },
    ],
    card: {
      title: 'Gentle stretches',
      text: 'First use heat or massage to get the blood flowing. Then stretch gently, back to your full range of motion. A muscle that is stretched too far may spasm to protect itself.',
    },
    offer: {
      ask: 'Would you like to try that breathing?',
      reprompt: 'Should I guide you through some slow breaths?',
      yes: 'breathe',
    },
    samples: ways(`
      should i stretch | should i stretch my back | can i stretch | can i stretch my back |
      can i stretch it out | is it safe to stretch | is stretching safe in a spasm |
      is stretching good for a back spasm | does stretching help | does stretching help a spasm |
      do stretches help | when can i stretch | when should i stretch | how do i stretch |
      how do i stretch my back | how do i stretch my lower back |
      how should i stretch a back spasm | how far should i stretch | how much can i stretch |
      teach me stretches | teach me to stretch | teach me a stretch | show me some stretches |
      give me a stretch | give me some stretches | do you have any stretches |
      what stretches can i do | what stretches help | which stretches are good for my back |
      gentle stretches | gentle stretching | stretching | stretches | stretch | back stretches |
      tell me about stretching | stretching exercises | should i stretch before or after heat |
      how do i get my range of motion back | what is full range of motion | can i touch my toes |
      when can i move normally again | should i try yoga | stretch it | stretch my back out |
      stretch exercises | gentle exercises | back exercises | exercises for my back | yoga |
      pilates | cat cow | child's pose | toe touches | flexibility | mobility | range of motion |
      limber up | should i do yoga | should i do pilates | should i do some exercises |
      should i do the cat cow | should i touch my toes | should i try touching my toes |
      should i bend forward | should i bend and reach | should i reach for my toes |
      should i pull my knees to my chest | should i hug my knees | should i hang from a bar |
      should i twist side to side | should i keep moving | should i keep my back moving |
      should i move about | should i move or lie still | should i walk around |
      should i walk it off | should i go for a walk | should i limber up | should i stretch first |
      should i stretch now | should i stretch while it's cramping | should i stretch every morning |
      should i stretch after a bath | should i stretch hard | should i hold the stretch |
      should i warm up before stretching | should i push through the stretch |
      should i loosen up with stretches | is stretching any good | is stretching bad |
      is stretching a good idea | is it okay to stretch | is it okay to stretch now |
      is it okay to bend | is it good to keep moving | is it bad to stretch a spasm |
      is yoga good for it | is yoga any good | is pilates good for backs | is walking good for it |
      is swimming good for my back | can i do my exercises | can i go to the gym |
      can i go for a run | can i bend over | can i reach up | can i twist my back |
      can i hug my knees | can i stretch too much | can i stretch straight away |
      can i stretch it myself | can stretching hurt me | can stretching make it better |
      could i stretch it | could a stretch help | do i stretch before the heat |
      do i stretch or rest | do i hold it | do i need to stretch | do you know any stretches |
      do you know a good stretch | does yoga help | does stretching loosen it |
      does stretching work | does walking help | does moving help | does bending help |
      does exercise help | got any stretches | any stretches | any exercises |
      any good stretches for lower backs | how do i stretch this muscle | how do i stretch gently |
      how do i stretch without hurting | how do i get moving again |
      how do i get my flexibility back | how do i get bendy again | how far can i stretch |
      how gently should i stretch | how hard should i stretch | how long should i hold a stretch |
      how long do i stretch | how many stretches should i do | how often should i stretch |
      how soon can i stretch | how is stretching supposed to help | what stretch |
      what stretch is best | what stretches | what stretches do you know | what exercises can i do |
      what exercises are good | what exercise is good for my back | what moves help |
      what movements are safe | what about stretching | what's a good exercise |
      what's the best stretch | what's the best way to stretch | when can i exercise again |
      when can i start moving | which stretch | which stretches | which way should i stretch |
      why stretch | why does stretching help | why should i stretch | why gently |
      will stretching help | will stretching loosen it | will stretching it help |
      would stretching help | would stretching do any good | would a stretch ease it |
      would a gentle walk help | would touching my toes help | my physio said to stretch |
      i want to stretch | i want to stretch it out | i want some stretches | i'd like to stretch |
      i need a good stretch | i feel like i need to stretch it |
      i used to do yoga should i do that now | give me an easy stretch | show me how to stretch |
      show me exercises | tell me about yoga | tell me which stretches to do |
      lead me through some stretches | morning stretches | easy stretches |
      is the cat cow any good | will the cat cow help | can i do child's pose |
      is child's pose good for backs | how do i get more flexibility |
      how do i get my mobility back | will hugging my knees help |
      exercises for mobility and flexibility
    `),
  },
  {
    id: 'breathing',
    intent: 'BreathingIntent',
    lines: [
      {
        say: 'Slow rib breathing is meant to calm you, so that the spasm can ease.',
        facts: ['breath.why', 'ribs.why'],
      },
      { say: "I can't promise that it will.", facts: ['breath.why'] },
      {
        say: 'The steady pace is four seconds in and six seconds out.',
        facts: ['pace.steady'],
      },
      {
        say: 'That makes six breaths a minute, the rate with the best studied calming effect.',
        facts: ['pace.steady'],
      },
      { say: "If that's hard, there's a gentle pace.", facts: ['pace.gentle'] },
      {
        say: 'Stop if you feel light headed or it hurts more, and breathe normally.',
        facts: ['pace.safety'],
      },
    ],
    card: {
      title: 'Slow rib breathing',
      text: 'Rib breathing is meant to calm you and so let the spasm ease; it is no promise. Steady: 4 s in, 6 s out. Gentle: 3 s in, 4.5 s out. Deep: 5 s in, 7 s out. If you feel light-headed or it hurts more, stop and breathe normally.',
    },
    offer: {
      ask: 'Would you like to try it now?',
      reprompt: 'Should we do the breathing together?',
      yes: 'breathe',
    },
    samples: ways(`
      why does breathing help | how does breathing help | does breathing help |
      does breathing really help | does breathing work | does the breathing exercise work |
      can breathing help my back | can breathing stop a spasm | will breathing help my back |
      what does breathing do for my back | what does breathing have to do with my back |
      what good is breathing | what is the point of breathing slowly | why should i breathe slowly |
      why breathe slowly | why do i breathe with my ribs | why the ribs | what is rib breathing |
      what does rib breathing do | tell me about rib breathing | tell me about breathing |
      tell me about the breathing exercise | explain the breathing exercise |
      what is the breathing exercise | how does the breathing exercise work |
      how slowly should i breathe | how slow should i breathe | how fast should i breathe |
      how many breaths a minute | how many seconds is a breath | what is the right pace |
      what pace should i breathe at | what paces are there | which pace is best |
      what is the steady pace | what is the gentle pace | what is the deep pace |
      why is the exhale longer | why breathe out longer than in |
      why do i breathe out through the mouth | is the breathing safe |
      is the breathing exercise safe | is it safe to breathe slowly | is slow breathing safe |
      does slow breathing calm you | why breathe | why breathing | why breathe out for so long |
      why breathe so slowly | why slow | why should i do the breathing |
      why should i breathe with you | why does it help to breathe |
      why would breathing help a back | why do the ribs matter | why do my ribs have to move |
      why through the nose | why four seconds in | why six seconds out | why six breaths a minute |
      why count the breaths | why this pace | why is slow breathing good |
      why is breathing slowly good for me | how is breathing going to help |
      how is breathing supposed to help my back | how would breathing fix my back |
      how could breathing possibly help | how can breathing help a muscle |
      how does it work with the ribs | how does breathing calm me |
      how does breathing relax muscles | how does breathing ease a spasm |
      how do i breathe properly | how do i know i'm breathing right | how should i be breathing |
      how should i breathe in a spasm | how deep should i breathe | how long should i breathe in |
      how long is each breath | how long is the inhale | how many breaths should i take |
      how many breaths a minute is that | how quick should my breaths be |
      how safe is the breathing | how good is breathing for backs |
      what does slow breathing do to the body | what does the exercise do |
      what is the breathing thing | what is this breathing thing about |
      what is the rib exercise for | what is the speed of the breathing |
      what is the use of breathing | what is belly breathing | what is diaphragm breathing |
      what are the paces | what are the different paces | what's the benefit of slow breathing |
      what's the breathing meant to do | what's the idea of breathing slowly |
      what's the point in breathing | what's the science behind the breathing |
      what's the difference between gentle and steady | what's so good about breathing |
      what's breathing got to do with it | what good will breathing do | what use is breathing |
      what pace is good for a beginner | what speeds are there | what if i breathe too fast |
      what happens when i breathe slowly | what happens in the breathing exercise |
      which pace should i take | which pace is easiest | which pace is the calmest |
      which breathing is best | which ribs should move | does breathing do anything |
      does breathing do any good | does breathing calm you down | does breathing relax muscles |
      does breathing ease the pain | does deep breathing help | does this breathing lark work |
      does this breathing stuff work | does that breathing exercise do anything |
      does the rib thing work | do breathing exercises help | do i breathe through my nose |
      do i breathe in through my nose or mouth | do i need to breathe deeply |
      can breathing ease it | can breathing relax a muscle | can slow breathing be harmful |
      can slow breathing do any harm | can the breathing harm me | can anybody do the breathing |
      could breathing ease the pain | will breathing make it better | would deep breaths help |
      would breathing slowly do any good | is breathing going to fix it |
      is slow breathing healthy | is slow breathing good for pain | is it safe if i have asthma |
      is it safe when pregnant | is it okay to breathe slowly | is it scientific |
      is there any science to the breathing | is there proof that breathing helps |
      is the breathing dangerous | are there risks with the breathing |
      are there side effects of slow breathing | are breathing exercises any use |
      should i breathe with my belly | should i breathe with my chest or my belly |
      should i breathe slowly or fast | should i breathe into the pain | should i hold my breath |
      i don't believe breathing helps | i don't see how breathing helps |
      i don't see the point of breathing | i doubt that breathing will help |
      breathing sounds like nonsense | explain rib breathing | explain how breathing helps |
      tell me how the breathing works | tell me more about the breathing | breathing benefits |
      breathing technique | how fast is steady | how slow is gentle
    `),
  },
] as const satisfies readonly Topic[];
