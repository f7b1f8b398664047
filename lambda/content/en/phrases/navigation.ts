import { type Prompt, whatNow } from './prompt';

/** Yes, no, next, previous and repeat, where they decide nothing by themselves. */
export const navigation = {
  yesToNothing: { say: "I'm not sure what you'd like.", offer: whatNow },
  noToNothing: {
    say: "That's fine.",
    offer: {
      ask: 'What can I do for you?',
      reprompt: 'You can say relief, posture cues, or stop. What would you like?',
    },
  },
  /** No to an offer; after a second no the session closes. */
  declined: {
    say: 'All right.',
    offer: {
      ask: 'What would you like instead?',
      reprompt: 'You can say relief, posture cues, or stop. What would you like?',
    },
  },
  noNext: { say: "There's nothing after this.", offer: whatNow },
  noPrevious: { say: "There's nothing before this.", offer: whatNow },
  nothingToRepeat: { say: "I haven't told you anything yet.", offer: whatNow },
} as const satisfies Readonly<Record<string, Prompt>>;
