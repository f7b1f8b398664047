import type { Round } from '../../types';

export const tips = [
  {
    id: 'water',
    lines: [
      {
        say: 'Drink water steadily through the whole day, and not all at once.',
        facts: ['tip.hydrate'],
      },
    ],
  },
  {
    id: 'limits',
    lines: [
      { say: 'Mind your physical limits.', facts: ['why.limits'] },
      { say: 'Muscles that are used too much cramp more easily.', facts: ['why.fatigue'] },
    ],
  },
  {
    id: 'greens',
    lines: [
      { say: 'Eat some greens every day.', facts: ['tip.greens'] },
      {
        say: 'They give your muscles what they need to tighten and let go.',
        facts: ['tip.greens'],
      },
    ],
  },
  {
    id: 'teeth',
    lines: [
      {
        say: 'While you brush your teeth, press equally on your left foot and your right.',
        facts: ['feet.everyday', 'feet.1'],
      },
    ],
  },
  {
    id: 'sleep',
    lines: [
      { say: 'Put sleep in your schedule.', facts: ['tip.sleep'] },
      {
        say: 'An average adult needs seven to nine hours, and the body repairs itself then.',
        facts: ['tip.sleep'],
      },
    ],
  },
  {
    id: 'coffee',
    lines: [
      {
        say: 'While your coffee brews, breathe in and let your ribs widen.',
        facts: ['ribs.everyday', 'ribs.2'],
      },
      { say: 'As you breathe out, let them draw together.', facts: ['ribs.3'] },
    ],
  },
  {
    id: 'greens-amount',
    lines: [
      {
        say: 'For greens, aim for about three cups a day, the size of your two fists.',
        facts: ['tip.greens-amount'],
      },
    ],
  },
  {
    id: 'chair',
    lines: [
      {
        say: 'Before you get up from a chair, make the sides of your body long.',
        facts: ['hips.everyday'],
      },
      { say: 'Then breathe out as you stand.', facts: ['hips.everyday'] },
    ],
  },
  {
    id: 'electrolytes',
    lines: [
      { say: 'Stay hydrated, ideally with electrolytes.', facts: ['why.limits'] },
      {
        say: 'A lack of them, or of water, is the usual reason for short spasms.',
        facts: ['inside.short'],
      },
    ],
  },
  {
    id: 'desk',
    lines: [
      {
        say: 'At your desk, set both feet down and draw your toes long.',
        facts: ['feet.everyday', 'feet.3'],
      },
    ],
  },
  {
    id: 'water-amount',
    lines: [
      {
        say: 'To find out how much water you need, ask a doctor or dietitian.',
        facts: ['tip.hydrate-amount'],
      },
      { say: "I'm not given an amount, so I won't name one.", facts: ['tip.hydrate-amount'] },
    ],
  },
  {
    id: 'spinach',
    lines: [
      { say: 'When you choose greens, think of spinach.', facts: ['tip.greens-amount'] },
      { say: "It's rich in potassium and magnesium.", facts: ['tip.greens-amount'] },
    ],
  },
  {
    id: 'same-muscle',
    lines: [
      {
        say: 'If the same muscle keeps spasming, look at how you stand and how you sit.',
        facts: ['why.same-muscle'],
      },
    ],
  },
] as const satisfies Round['items'];
