import type { Stretch } from './ssml';
import { createVoice, joined } from './voice';
import { SAMPLE_RATE, toWav } from './wav';

/** Between one answer and the next, in milliseconds: nobody's voice is on the tape but the skill's. */
const GAP_MS = 1000;

/** Records what is heard, answer after answer. */
export interface Tape {
  /** An answer is cut where the next one begins, if that comes later than it did (milliseconds). */
  record(stretches: readonly Stretch[], atMs: number): void;
  toWav(): Promise<Buffer>;
}

export function createTape(): Tape {
  const answers: { readonly stretches: readonly Stretch[]; readonly atMs: number }[] = [];
  return {
    record(stretches, atMs) {
      if (stretches.length > 0) answers.push({ stretches, atMs });
    },
    async toWav() {
      const say = await createVoice();
      const gap = new Int16Array(toSamples(GAP_MS));
      const pieces = answers.flatMap(({ stretches, atMs }, i) => {
        const { samples } = say(stretches);
        const next = answers[i + 1];
        if (!next) return [samples];
        const lastedMs = next.atMs - atMs;
        return [lastedMs > 0 ? samples.subarray(0, toSamples(lastedMs)) : samples, gap];
      });
      return toWav(joined(pieces));
    },
  };
}

function toSamples(ms: number): number {
  return Math.round((ms * SAMPLE_RATE) / 1000);
}
