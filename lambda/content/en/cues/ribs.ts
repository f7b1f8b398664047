import type { Cue } from '../../types';

export const ribs = {
  id: 'ribs',
  intent: 'MobilizeRibsIntent',
  name: 'Mobilize the Ribs',
  samples: [
    'mobilize the ribs',
    'mobilize my ribs',
    'mobilise the ribs',
    'mobilise my ribs',
    'how do i mobilize my ribs',
    'help me mobilize my ribs',
    'show me how to move my ribs',
    'teach me to mobilize my ribs',
    'move my ribs',
    'how do i move my ribs',
    'open my ribs',
    'loosen my ribs',
    'the ribs',
    'the ribs cue',
    'the rib cue',
    'do the ribs',
    'do the ribs one',
    'the one with the ribs',
    'the one about my ribs',
    'rib posture',
    'the third cue',
    'the third posture cue',
    'the last cue',
    'cue three',
    'tell me about ribs',
    'what about my ribs',
    'what do i do with my ribs',
    'what should my ribs do',
    'work my ribs',
    'line up my ribcage',
    'what do i do with my ribcage',
    'where should my ribcage be',
    'feel my ribs move',
  ],
  intro: [
    {
      say: "Let's mobilize the ribs. You can lie, sit, or stand.",
      facts: ['ribs.everyday', 'breath.1'],
    },
    {
      say: 'When your nervous system sets off the spasm, moving your ribs on purpose can help it rest.',
      facts: ['ribs.why'],
    },
    { say: 'If you feel light headed, stop and breathe normally.', facts: ['pace.safety'] },
  ],
  steps: [
    {
      line: { say: 'First notice how you breathe, and where it goes.', facts: ['ribs.1'] },
      pauseMs: 8000,
    },
    {
      line: {
        say: 'Put your hands on your ribs. They show you more than a mirror does.',
        facts: ['ribs.4'],
      },
      pauseMs: 5000,
    },
    {
      line: {
        say: 'Breathe in while your ribs widen to the back, sides, and front.',
        facts: ['ribs.2'],
      },
      pauseMs: 3000,
    },
    {
      line: { say: 'Breathe out while they draw in toward the center.', facts: ['ribs.3'] },
      pauseMs: 5000,
    },
    {
      line: {
        say: "If only the front moves, try the back. It's harder than it sounds.",
        facts: ['ribs.4'],
      },
      pauseMs: 8000,
    },
    {
      line: {
        say: 'Now breathe in, and as you breathe out, keep your sides long.',
        facts: ['ribs.5'],
      },
      pauseMs: 8000,
    },
  ],
  everyday: [
    {
      say: 'Do this any time: waiting for coffee, on a walk, or before exercise.',
      facts: ['ribs.everyday'],
    },
  ],
  card: {
    title: 'Mobilize the Ribs',
    text: 'Notice how you breathe. Put your hands on your ribs. Breathe in, and let the ribs widen to the back, sides and front. Breathe out, and let them draw in toward the center. Then try to keep your sides long as you breathe out. If you feel light-headed, stop and breathe normally.',
  },
  offer: {
    ask: 'Would you like to lie down and take ten slow rib breaths with me?',
    reprompt: 'I can count ten slow rib breaths with you. Shall we start?',
    yes: 'breathe',
  },
} as const satisfies Cue;
