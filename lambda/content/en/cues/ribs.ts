import type { Cue } from '../../types';
import { ways } from '../../ways';

export const ribs = {
  id: 'ribs',
  intent: 'MobilizeRibsIntent',
  name: 'Mobilize the Ribs',
  samples: ways(`
    mobilize the ribs | mobilize my ribs | mobilise the ribs | mobilise my ribs |
    how do i mobilize my ribs | help me mobilize my ribs | show me how to move my ribs |
    teach me to mobilize my ribs | move my ribs | how do i move my ribs | open my ribs |
    loosen my ribs | the ribs | the ribs cue | the rib cue | do the ribs | do the ribs one |
    the one with the ribs | the one about my ribs | rib posture | the third cue |
    the third posture cue | the last cue | cue three | tell me about ribs | what about my ribs |
    what do i do with my ribs | what should my ribs do | work my ribs | line up my ribcage |
    what do i do with my ribcage | where should my ribcage be | feel my ribs move | ribs |
    ribs please | rib | rib cage | ribcage | my rib cage | the rib cage | rib mobility |
    rib position | rib posture cue | mobilize | mobilise | mobilizing | get my ribs moving |
    get the ribs moving | make my ribs move | how do i get my ribs moving |
    how should my ribs move | my ribs don't move | my ribs won't move | my ribs are stiff |
    my ribs are stuck | my ribs are tight | my ribs feel stuck | my ribcage is stiff |
    my ribcage is tight | my rib cage is stuck | unlock my ribs | unstick my ribs | free my ribs |
    free up my ribs | loosen up my ribs | loosen the ribs | relax my ribs | soften my ribs |
    stretch my ribs | stretch my ribcage | open the ribs | open up my ribs |
    how do i relax my ribs | how do i stretch my ribs | expand my ribs | expand my ribcage |
    expand my rib cage | widen my ribs | widen my ribcage | how do i widen my ribs |
    spread my ribs | flare my ribs | should my ribs flare | my ribs flare | my ribs stick out |
    draw my ribs in | pull my ribs in | bring my ribs in | bring my ribs together | close my ribs |
    knit my ribs | ribs out | ribs wide | put my hands on my ribs | hands on my ribs |
    hands on ribs | where do i put my hands on my ribs | feel my ribs | breathe into my ribs |
    breathe into my back | breathe into my sides | breathe into the back of my ribs |
    breathe into my back ribs | breathe wide | how do i breathe into my sides |
    how do i breathe in the back | how do i use my ribs when i breathe |
    teach me to breathe with my ribs | teach me to breathe into my back |
    show me how to breathe with my ribs | show me how to breathe into my ribs |
    i only breathe in front | only the front of my ribs moves | i breathe into my chest |
    i breathe too high up | i breathe with my shoulders | i want to feel my ribs move |
    i want to move my ribs | i want to mobilize my ribs | let's do the ribs |
    let's do the ribs one | let's do the rib cue | the one for the ribs |
    the one where the ribs move | the last one about the ribs | number three the ribs |
    cue number three | the third one about the ribs | the final cue | what does my ribcage do |
    where should my ribs be | where do my ribs go | how should i hold my ribs |
    how do i hold my ribcage | how do i position my ribs | hold my ribs up | lift my ribs |
    lift my ribcage | lower my ribs | align my ribs | line up my ribs | are my ribs in line |
    side ribs | lower ribs | bottom ribs | floating ribs | front ribs | diaphragm | my diaphragm |
    how do i use my diaphragm | thorax | thoracic mobility | torso | intercostals |
    upper body posture | help with my ribs | help me with my ribs | something for my ribs |
    exercise for my ribs | tell me about mobilizing the ribs | tell me about the ribs cue |
    explain the ribs
  `),
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
