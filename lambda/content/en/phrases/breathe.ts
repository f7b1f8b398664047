import type { Prompt } from './prompt';

const goOn = {
  ask: 'Ready to go on?',
  reprompt: 'Take all the time you need, then say go on. Are you ready?',
} as const satisfies Prompt['offer'];

/** How many breaths, before, in and after a round. */
export const breathe = {
  start: {
    ask: 'Shall we take ten slow breaths together?',
    reprompt: 'I can count ten slow breaths with you. Shall we start?',
  },
  more: {
    ask: 'Would you like {count} more?',
    reprompt: 'I can count {count} more with you. Shall we?',
  },
  nextSet: {
    ask: 'Ready for the next {count}?',
    reprompt: "There's no hurry. Are you ready for {count} more?",
  },
  /** A number too long for one go. */
  inSets: {
    say: "That's long for one go. We could do it in {sets} sets, the first of {count}.",
    offer: {
      ask: 'Shall we start the first?',
      reprompt: 'The first set is {count} breaths. Shall we start?',
    },
  },
  /** The number was not understood, or can't be guided. */
  whichCount: {
    say: 'I can guide one to {most} breaths.',
    offer: {
      ask: 'How many would you like?',
      reprompt: 'Just say a number, such as ten. How many breaths?',
    },
  },
  added: '{count} more, so {breaths} in all.',
  upTo: "Let's make it {most}, the most that I guide.",
  left: '{left} breaths to go.',
  lastLeft: 'One breath to go.',
  allDone: 'That round is done.',
  notRunning: "We're not in the exercise right now.",
} as const satisfies Readonly<Record<string, string | Prompt | Prompt['offer']>>;

/** Held at a breath: where, and how to come back. It only says how to come back later where the place is kept. */
export const pause = {
  kept: {
    say: 'Paused at breath {breath}.',
    offer: {
      ask: goOn.ask,
      reprompt:
        "When you're ready, say go on. Later, say: Alexa, ask back spasm coach to carry on. Ready now?",
    },
  },
  notKept: {
    say: 'Paused at breath {breath}.',
    offer: {
      ask: goOn.ask,
      reprompt: "I can't keep your place for later. Just say go on. Are you ready?",
    },
  },
  /** Nothing is running that could be paused. */
  idle: { say: 'Take your time.', offer: goOn },
} as const satisfies Readonly<Record<string, Prompt>>;

export const resume = {
  /** After any answer that interrupted the exercise. */
  offer: {
    ask: 'Shall we go on from breath {breath}?',
    reprompt: 'You were at breath {breath}. Shall we go on?',
  },
  nothing: { say: "There's no exercise to go on with.", offer: breathe.start },
} as const satisfies { offer: Prompt['offer']; nothing: Prompt };

/** Said before the exercise goes on at another pace, or at the same where there is no other. */
export const pace = {
  changed: {
    gentle: 'The gentle pace: in for three, out for four and a half.',
    steady: 'The steady pace: in for four, out for six.',
    deep: 'The deep pace: in for five, out for seven.',
  },
  slowest: "That's as slow as I go: in for five, out for seven.",
  fastest: "That's as quick as I go: in for three, out for four and a half.",
  /** Too hard, and nothing gentler left: who can't follow must not be urged on. */
  gentlest: "That's the gentlest I have. If it's still too hard, stop and breathe normally.",
} as const;
