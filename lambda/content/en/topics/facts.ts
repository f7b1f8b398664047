import type { Round } from '../../types';

export const facts = [
  {
    id: 'common',
    lines: [
      {
        say: 'About eighty percent of adults are thought to have a back spasm at some time.',
        facts: ['basics.common'],
      },
    ],
  },
  {
    id: 'knee',
    lines: [
      {
        say: "When a doctor taps your knee with a hammer, that's a test of the stretch reflex.",
        facts: ['why.reflex'],
      },
      {
        say: 'The same reflex may make an overstretched back muscle tighten to protect itself.',
        facts: ['why.reflex', 'why.protect'],
      },
    ],
  },
  {
    id: 'upright',
    lines: [
      {
        say: 'The muscles in a back spasm are mostly the ones that straighten you up from a bend.',
        facts: ['inside.extensors'],
      },
      {
        say: 'They also support your spine, and hold you upright.',
        facts: ['facts.role'],
      },
    ],
  },
  {
    id: 'guarding',
    lines: [
      {
        say: 'In a spasm, the muscles next door tighten too, to brace the injury.',
        facts: ['inside.guarding'],
      },
      { say: 'It helps to prevent further damage.', facts: ['inside.guarding'] },
    ],
  },
  {
    id: 'potassium',
    lines: [
      { say: 'Your muscles need potassium in order to relax.', facts: ['why.potassium'] },
      {
        say: 'Working them too hard uses it up, and so does too little water.',
        facts: ['why.potassium'],
      },
    ],
  },
  {
    id: 'six',
    lines: [
      {
        say: 'Six breaths a minute is the rate whose calming effect has been studied best.',
        facts: ['pace.steady'],
      },
    ],
  },
  {
    id: 'feet',
    lines: [
      {
        say: "Your feet are the base of your whole body's alignment.",
        facts: ['feet.why'],
      },
      {
        say: 'When they or your ankles are out of line, that can lead to spasms.',
        facts: ['feet.why'],
      },
    ],
  },
  {
    id: 'minutes',
    lines: [
      {
        say: 'A short term spasm starts suddenly and is over in minutes.',
        facts: ['inside.short'],
      },
      {
        say: "It usually means you're short of water or electrolytes.",
        facts: ['inside.short'],
      },
    ],
  },
  {
    id: 'nobody',
    lines: [
      { say: "Nobody's alignment is perfect.", facts: ['why.alignment'] },
      {
        say: 'Still, your body is built to keep your muscles evenly long and strong.',
        facts: ['why.alignment'],
      },
    ],
  },
  {
    id: 'bend',
    lines: [
      {
        say: 'A back spasm is usually first felt in a movement, mostly a bend or a twist.',
        facts: ['symptoms.onset'],
      },
      { say: 'The pain stays when the movement is over.', facts: ['symptoms.onset'] },
    ],
  },
  {
    id: 'calm',
    lines: [
      {
        say: 'Your nervous system has a side for fight or flight, and one for rest and digest.',
        facts: ['why.sympathetic'],
      },
      {
        say: 'Too little of the second is likely when needless signals set off spasms.',
        facts: ['why.sympathetic', 'why.nervous'],
      },
    ],
  },
  {
    id: 'belly',
    lines: [
      {
        say: 'Many spasms come from back muscles that work too hard.',
        facts: ['hips.why'],
      },
      {
        say: "That happens when your belly muscles aren't engaged, or your hips are out of line.",
        facts: ['hips.why'],
      },
    ],
  },
  {
    id: 'paces',
    lines: [
      {
        say: 'A gentle breath here takes three seconds in and four and a half out.',
        facts: ['pace.gentle'],
      },
      {
        say: 'A deep one takes five seconds in and seven out.',
        facts: ['pace.deep'],
      },
    ],
  },
  {
    id: 'treatments',
    lines: [
      { say: 'There are many treatments for back spasms.', facts: ['facts.professional'] },
      {
        say: 'A medical professional may help you find the cause and prevent the next one.',
        facts: ['facts.professional'],
      },
    ],
  },
  {
    id: 'symptom',
    lines: [
      {
        say: 'A back spasm is often the sign of something else.',
        facts: ['facts.symptom-of'],
      },
      {
        say: 'That can be anything from fatigue to a poor balance of nutrients.',
        facts: ['facts.symptom-of'],
      },
    ],
  },
] as const satisfies Round['items'];
