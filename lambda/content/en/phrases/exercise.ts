import type { Line } from '../../types';
import type { Prompt } from './prompt';

const start = {
  ask: 'Shall we take ten slow breaths together?',
  reprompt: 'I can count ten slow breaths with you. Shall we start?',
  yes: 'breathe',
} as const satisfies Prompt['offer'];

/** Held at a breath: where, and how to come back. It only says that the place is kept where it is. */
export const pause = {
  kept: {
    say: 'Paused at breath {breath} of {breaths}.',
    offer: {
      ask: 'Ready to go on?',
      reprompt:
        "When you're ready, say go on. Later, say: Alexa, ask back spasm coach to carry on. Ready now?",
    },
  },
  notKept: {
    say: 'Paused at breath {breath} of {breaths}.',
    offer: {
      ask: 'Ready to go on?',
      reprompt: "I can't keep your place for later. Just say go on. Are you ready?",
    },
  },
} as const satisfies Readonly<Record<string, Prompt>>;

export const resume = {
  /** Said before the short lead-in. */
  lead: 'From breath {breath} of {breaths}.',
  /** After any answer that interrupted the exercise. */
  offer: {
    ask: 'Shall we go on from breath {breath}?',
    reprompt: 'You were at breath {breath}. Shall we go on?',
  },
  nothing: { say: "There's no exercise to go on with.", offer: start },
} as const satisfies { lead: string; offer: Prompt['offer']; nothing: Prompt };

/** What fills `{pace}`, by pace: how many seconds in and out. */
export const paces = {
  gentle: { say: 'in for three, out for four and a half', facts: ['pace.gentle'] },
  steady: { say: 'in for four, out for six', facts: ['pace.steady'] },
  deep: { say: 'in for five, out for seven', facts: ['pace.deep'] },
} as const satisfies Readonly<Record<string, Line>>;

export const pace = {
  slower: 'Slower: {pace}.',
  faster: 'Quicker: {pace}.',
  gentler: 'Gentler: {pace}.',
  slowest: "That's as slow as I go: {pace}.",
  fastest: "That's as quick as I go: {pace}.",
  /** Too hard, and nothing gentler left: who can't follow must not be urged on. */
  gentlest: {
    say: "That's the gentlest I have. If it's still too hard, stop and breathe normally.",
    facts: ['pace.safety'],
  },
} as const satisfies Readonly<Record<string, string | Line>>;

export const count = {
  left: '{left} breaths to go.',
  leftOne: 'One breath to go.',
  leftNone: 'That round is done.',
  /** After a round. */
  more: '{count} more.',
  /** Within a round. */
  added: '{count} more, so {left} to go.',
  notRunning: { say: "We're not in the exercise right now.", offer: start },
  outOfRange: {
    say: 'I can guide one to {most} breaths.',
    offer: {
      ask: 'How many would you like?',
      reprompt: 'Say a number from one to {most}. How many breaths?',
    },
  },
  notUnderstood: {
    say: "I didn't get the number. I can guide one to {most} breaths.",
    offer: {
      ask: 'How many would you like?',
      reprompt: 'Say a number from one to {most}. How many breaths?',
    },
  },
} as const satisfies Readonly<Record<string, string | Prompt>>;

/** A number too long for one go, in two sets: `count` breaths, then `left`. */
export const sets = {
  offered: {
    say: "That's long for one go. We could do {count}, rest, then {left} more.",
    offer: {
      ask: 'Shall we start the first {count}?',
      reprompt: 'The first set is {count} breaths. Shall we start?',
    },
  },
  between: {
    say: "That's the first set done.",
    offer: {
      ask: 'Ready for the next {count}?',
      reprompt: "There's no hurry. Are you ready for {count} more?",
    },
  },
} as const satisfies Readonly<Record<string, Prompt>>;

/** The one question after a round. */
export const again = {
  ask: 'Would you like {count} more?',
  reprompt: 'I can count {count} more with you. Shall we?',
} as const satisfies Prompt['offer'];
