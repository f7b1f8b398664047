import type { Cue } from '../../types';
import { ways } from '../../ways';

export const feet = {
  id: 'feet',
  intent: 'GroundFeetIntent',
  name: 'Ground the Feet',
  samples: ways(`
    ground the feet | ground my feet | grounding | grounding my feet | how do i ground my feet |
    help me ground my feet | show me how to ground my feet | teach me to ground my feet | the feet |
    the feet cue | do the feet | do the feet one | the one with the feet | the one about my feet |
    the foot cue | foot posture | the first cue | the first posture cue | cue one |
    start with the feet | tell me about feet | what about my feet | what do i do with my feet |
    how should i place my feet | where should my feet be | how do i stand on my feet |
    four points of the foot | the four points under my feet | press my feet into the floor |
    weight on both feet | balance my feet | line up my feet | line up my ankles | long toes |
    what do i do with my toes | feet | feet please | foot | foot exercise | feet exercise |
    foot position | foot placement | foot alignment | ground | ground myself | get grounded |
    how do i get grounded | how do i ground myself | help me feel grounded | i want to be grounded |
    i want to ground my feet | tell me about grounding | tell me about grounding the feet |
    teach me grounding | what is grounding the feet | what is grounding | root my feet |
    root myself to the floor | plant my feet | plant my feet on the ground | plant my feet firmly |
    put my feet on the floor | put my feet flat | put my feet flat on the floor |
    feet flat on the floor | both feet on the ground | both feet on the floor |
    should my feet be flat | should my feet touch the floor | push my feet into the ground |
    push my feet down | press my feet down | press down with my feet | press through my feet |
    press my feet into the ground | feel the floor under my feet | feel my feet |
    where do my feet go | where do i put my feet | how do i place my feet |
    how do i position my feet | how do i hold my feet | how do i stand on both feet |
    how do i stand with my feet | how far apart should my feet be | which way should my feet point |
    should my feet point forward | should my feet be straight | should my feet be together |
    my feet point out | my feet turn in | my feet turn out | my feet roll in | my feet are flat |
    my feet are crooked | i have flat feet | fallen arches | arches | the arch of my foot |
    arch of the foot | align my feet | align the feet | straighten my feet | are my feet straight |
    balance | balance on both feet | balance my weight | help me balance | even weight on my feet |
    even out my weight | spread my weight | spread my weight on my feet | spread my weight evenly |
    share my weight between my feet | same weight on both feet | weight on my heels |
    weight on my toes | where should my weight go | how do i shift my weight | shift my weight |
    shift my weight to both feet | should i put my weight on my heels |
    should the weight be on my heels or toes | i put more weight on one foot | toes | big toe |
    little toe | my big toe | the base of my big toe | the base of my toes | toe position |
    toe exercise | stretch my toes | stretch my toes out | stretch out my toes | lift my toes |
    lengthen my toes | long toes please | make my toes long | should i curl my toes |
    i curl my toes | my toes curl | heels | heel | push my heels down | push through my heels |
    inside of the heel | outside of the heel | dig my heels in | heel and toe | heels and toes |
    soles | my soles | the soles of my feet | bottom of my feet | the bottoms of my feet |
    under my feet | underneath my feet | ball of my foot | the balls of my feet |
    the ball of the foot | four points | four corners | the four corners of my feet |
    four corners of the foot | which four points | press the four points | ankles | my ankles |
    ankle | ankle alignment | my ankles roll in | are my ankles straight | shoes off |
    should i take my shoes off | barefoot | should i stand barefoot | should i be barefoot |
    footing | stance | my stance | the first one about the feet | number one the feet |
    cue number one | let's do the feet | let's start with the feet | let's do the foot one |
    i want the feet | show me the feet | teach me the feet | the one for the feet |
    something for my feet | exercise for my feet | the feet from the bottom up |
    start from the feet | begin with the feet |
    i stand in line and want to do something with my feet | what can i do with my feet at my desk |
    what can i do with my feet while i brush my teeth
  `),
  intro: [
    { say: "Let's ground the feet, the base your whole body lines up on.", facts: ['feet.why'] },
    {
      say: 'When feet or ankles are out of line, some muscles weaken while others tighten.',
      facts: ['feet.why'],
    },
    {
      say: 'That can bring on spasms.',
      facts: ['feet.why'],
    },
    {
      say: 'You can sit or stand. If that hurts, keep this one for later.',
      facts: ['feet.everyday', 'pace.safety'],
    },
  ],
  steps: [
    {
      line: { say: 'Put the same weight on your left foot and your right.', facts: ['feet.1'] },
      pauseMs: 5000,
    },
    {
      line: {
        say: 'Under each foot, feel the base of your big toe, and of your little toe.',
        facts: ['feet.2'],
      },
      pauseMs: 5000,
    },
    {
      line: { say: 'Now feel the outside of each heel, and the inside.', facts: ['feet.2'] },
      pauseMs: 5000,
    },
    {
      line: { say: 'Stretch your toes out long, right from their base.', facts: ['feet.3'] },
      pauseMs: 5000,
    },
    {
      line: {
        say: 'Last, press all four points of both feet into the ground.',
        facts: ['feet.4'],
      },
      pauseMs: 7000,
    },
  ],
  everyday: [
    {
      say: 'You can do this waiting in line, brushing your teeth, or sitting at a desk.',
      facts: ['feet.everyday'],
    },
  ],
  card: {
    title: 'Ground the Feet',
    text: 'Sit or stand, with the same weight on both feet. Under each foot, feel four points: the base of the big toe, the base of the little toe, and the outside and the inside of the heel. Stretch your toes out long. Press all four points into the ground.',
  },
  offer: {
    ask: 'Would you like the next cue, for your hips?',
    reprompt: 'The next cue is Anchor the Hips. Shall I go on to it?',
    yes: 'hips',
  },
} as const satisfies Cue;
