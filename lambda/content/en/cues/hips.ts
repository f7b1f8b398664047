import type { Cue } from '../../types';

export const hips = {
  id: 'hips',
  intent: 'AnchorHipsIntent',
  name: 'Anchor the Hips',
  samples: [
    'anchor the hips',
    'anchor my hips',
    'anchoring',
    'anchoring my hips',
    'how do i anchor my hips',
    'help me anchor my hips',
    'show me how to anchor my hips',
    'teach me to anchor my hips',
    'the hips',
    'the hips cue',
    'do the hips',
    'do the hips one',
    'the one with the hips',
    'the one about my hips',
    'hip posture',
    'the second cue',
    'the second posture cue',
    'cue two',
    'tell me about hips',
    'what about my hips',
    'what do i do with my hips',
    'where should my hips be',
    'line up my hips',
    'align my pelvis',
    'how should i hold my pelvis',
    'engage my core',
    'how do i use my core',
    'how do i use my belly muscles',
    'pull my belly in',
    'what do i do with my stomach muscles',
    'work my abs',
    'relax my glutes',
    'release my buttocks',
    'lengthen my sides',
    'how do i get up from a chair',
    'how do i stand up from a chair',
    'getting out of a chair',
  ],
  intro: [
    {
      say: "Let's anchor the hips: it lines them up, wakes your belly, and rests your low back.",
      facts: ['hips.why'],
    },
    {
      say: 'Back muscles overwork and can spasm when the belly is idle or hips are crooked.',
      facts: ['hips.why'],
    },
  ],
  steps: [
    {
      line: {
        say: 'Make an L with each thumb and index finger. Thumbs on your ribs, fingers on your hips.',
        facts: ['hips.1'],
      },
      pauseMs: 6000,
    },
    {
      line: {
        say: 'Between them is your side. A slump shortens it, so make it longer.',
        facts: ['hips.2'],
      },
      pauseMs: 6000,
    },
    {
      line: {
        say: 'Draw your lower belly back toward your spine, and up toward your ribs.',
        facts: ['hips.3'],
      },
      pauseMs: 5000,
    },
    {
      line: { say: "That's your deepest belly muscle at work.", facts: ['hips.3'] },
      pauseMs: 4000,
    },
    {
      line: { say: 'Now gently squeeze your buttocks.', facts: ['hips.4'] },
      pauseMs: 3000,
    },
    {
      line: { say: 'And let them go soft.', facts: ['hips.4'] },
      pauseMs: 5000,
    },
  ],
  everyday: [
    {
      say: 'To get up from a chair, first make your sides long.',
      facts: ['hips.everyday'],
    },
    {
      say: 'Then breathe out and press your feet down.',
      facts: ['hips.everyday'],
    },
    {
      say: 'Draw your belly in and up. Buttocks soft, and stand.',
      facts: ['hips.everyday'],
    },
  ],
  card: {
    title: 'Anchor the Hips',
    text: 'Make an L with each hand: thumbs on your ribs, index fingers on your hips. Lengthen the space between. Draw your lower belly back toward your spine and up toward your ribs. Squeeze your buttocks, then let them go. To get up from a chair: sides long, breathe out, feet down, belly in and up, buttocks soft, stand.',
  },
  offer: {
    ask: 'Would you like the last cue, for your ribs?',
    reprompt: 'The last cue is Mobilize the Ribs. Shall I go on to it?',
    yes: 'ribs',
  },
} as const satisfies Cue;
