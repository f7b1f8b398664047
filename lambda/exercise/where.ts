import type { Timeline } from './plan';

/**
 * From a request to its first word, and from the word "pause" to the request that it becomes:
 * together up to this many milliseconds. No device has been timed, and Alexa tells no playback
 * offset, so the whole of it counts as time not spent breathing.
 */
export const INTERRUPTION_DELAY_MS = 2000;

/**
 * Alexa's timestamps are whole seconds, so that up to this much less may have passed between two of
 * them.
 */
const TIMESTAMP_STEP_MS = 1000;

/** The breath to do now, or 'done' after the last exhale. */
export type Place = number | 'done';

/**
 * The breath to do again for somebody interrupted `ms` after the first word: the one under way, in
 * the lead-in the first. A time before the first word counts as that word's.
 */
export function breathAt({ cues }: Timeline, ms: number): Place {
  const under = cues.find(({ atMs, durationMs }) => ms < atMs + durationMs);
  return under && under.phase !== 'close' ? under.breath : 'done';
}

/**
 * The breath to do again, from the timestamps (milliseconds since 1970) of the request that the
 * exercise answered and of the one that interrupted it. Never ahead of where the person was, and at
 * most one breath behind.
 */
export function placeAfter(timeline: Timeline, startedAt: number, now: number): Place {
  return breathAt(timeline, now - startedAt - INTERRUPTION_DELAY_MS - TIMESTAMP_STEP_MS);
}
