import type { Cue } from '../../types';

export const feet = {
  id: 'feet',
  intent: 'GroundFeetIntent',
  name: 'Ground the Feet',
  samples: [
    'ground the feet',
    'ground my feet',
    'grounding',
    'grounding my feet',
    'how do i ground my feet',
    'help me ground my feet',
    'show me how to ground my feet',
    'teach me to ground my feet',
    'the feet',
    'the feet cue',
    'do the feet',
    'do the feet one',
    'the one with the feet',
    'the one about my feet',
    'the foot cue',
    'foot posture',
    'the first cue',
    'the first posture cue',
    'cue one',
    'start with the feet',
    'tell me about feet',
    'what about my feet',
    'what do i do with my feet',
    'how should i place my feet',
    'where should my feet be',
    'how do i stand on my feet',
    'four points of the foot',
    'the four points under my feet',
    'press my feet into the floor',
    'weight on both feet',
    'balance my feet',
    'line up my feet',
    'line up my ankles',
    'long toes',
    'what do i do with my toes',
  ],
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
