import type { Pace } from './paces';
import { type LeadIn, plan } from './plan';

/**
 * The longest that one response may take to say, in milliseconds: Alexa's own limit for audio is
 * 240 s.
 */
export const MAX_MS = 230_000;

/** Kept for the question that follows the exercise, in milliseconds. */
const QUESTION_MS = 8000;

/**
 * How many breaths to do in each response, of 1 to 20 in all: one number if they fit, or else
 * near-equal sets, the larger first. Throws a RangeError for other numbers of breaths.
 */
export function sets(breaths: number, pace: Pace, leadIn: LeadIn): readonly number[] {
  const fits = (count: number) =>
    plan({ breaths: count, pace, from: 1, leadIn, safety: true }).totalMs + QUESTION_MS <= MAX_MS;
  if (fits(breaths)) return [breaths];
  const first = Math.ceil(breaths / 2);
  return [first, breaths - first];
}
