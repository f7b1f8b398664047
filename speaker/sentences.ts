import type { Stretch } from './ssml';

/** Between two sentences in one go, in milliseconds: what the skill's own estimate counts for a full stop. */
const STOP_MS = 430;

/** The same speech sentence by sentence, so that the one under way can be told from the others. */
export function sentences(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ text, pauseMs }) => {
    const parts = text.split(/(?<=[.?!]) (?=\S)/);
    return parts.map((part, i) => ({
      text: part,
      pauseMs: i < parts.length - 1 ? STOP_MS : pauseMs,
    }));
  });
}
