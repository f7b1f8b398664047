import { type Prompt, whatNow } from './prompt';

/** Said when the skill is opened. */
export const welcome = {
  /** To somebody who has not heard yet that this is no doctor. */
  first: {
    say: "This is Back Spasm Coach. I share information, and I don't replace a doctor.",
    offer: whatNow,
  },
  again: { say: 'Welcome back.', offer: whatNow },
  /** To somebody whose place in the exercise was kept. */
  back: {
    say: 'Welcome back.',
    offer: {
      ask: 'Shall we go on from breath {breath}?',
      reprompt: 'You stopped at breath {breath}. Shall we go on from there?',
    },
  },
} as const satisfies Readonly<Record<string, Prompt>>;
