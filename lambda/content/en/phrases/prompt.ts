import type { Offer } from '../../types';

/**
 * Something said, and the question that follows it.
 * Words in braces are filled in when it is said; a number is said as a word.
 */
export interface Prompt {
  readonly say: string;
  readonly offer: Pick<Offer, 'ask' | 'reprompt'>;
}

/** The three ways on from anywhere. */
export const whatNow = {
  ask: 'Would you like relief now, posture cues, or to learn?',
  reprompt: 'You can say relief, posture cues, or learn. Which would you like?',
} as const satisfies Prompt['offer'];
