import { type Prompt, whatNow } from './prompt';

/** Yes and no, where they decide nothing by themselves. */
export const replies = {
  yesToNothing: { say: "I'm not sure what you'd like.", offer: whatNow },
  noToNothing: {
    say: "That's fine.",
    offer: {
      ask: 'What can I do for you?',
      reprompt: 'You can say relief, posture cues, or stop. What would you like?',
    },
  },
  noToOffer: {
    say: 'All right.',
    offer: {
      ask: 'What would you like instead?',
      reprompt: 'You can say relief, posture cues, or stop. What would you like?',
    },
  },
} as const satisfies Readonly<Record<string, Prompt>>;

/** Next, previous and repeat, where there is nothing to go to. */
export const moves = {
  nothingNext: {
    say: "There's nothing after this.",
    offer: {
      ask: 'Would you like a posture cue?',
      reprompt: 'Shall I tell you the first posture cue?',
      yes: 'feet',
    },
  },
  nothingBefore: {
    say: "There's nothing before this.",
    offer: {
      ask: 'Would you like a posture cue?',
      reprompt: 'Shall I tell you the first posture cue?',
      yes: 'feet',
    },
  },
  firstCue: {
    say: "That's the first of the three cues.",
    offer: {
      ask: 'Shall I tell it again?',
      reprompt: 'Would you like to hear Ground the Feet again?',
      yes: 'feet',
    },
  },
  lastCue: {
    say: 'That was the last of the three cues.',
    offer: {
      ask: 'Would you like to take ten slow breaths with me?',
      reprompt: 'I can count ten slow breaths with you. Shall we start?',
      yes: 'breathe',
    },
  },
  nothingToRepeat: { say: "I haven't told you anything yet.", offer: whatNow },
} as const satisfies Readonly<Record<string, Prompt>>;

/** Said last: the session closes, and nothing is asked. */
export const ending = {
  goodbyes: ['Take care of yourself.', 'Goodbye, and go gently.', "I'm here when you need me."],
  secondNo: "All right, I'll leave you in peace. Take care.",
  /** Stopped in the exercise; `kept` only follows where the place was kept. */
  stopped: 'Stopped at breath {breath} of {breaths}.',
  kept: "I've kept your place, for a day. To go on, say: Alexa, ask back spasm coach to carry on.",
  /** After a round that was done to its end. */
  finished: "That's the round done. Rest for as long as you like.",
} as const;
