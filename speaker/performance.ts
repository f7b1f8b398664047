import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveLine } from './live';
import type { Player } from './player';
import type { Screen } from './screen';
import type { Stretch } from './ssml';
import type { Voice } from './voice';
import { toWav } from './wav';

/** How often the live line moves, in milliseconds. */
const TICK_MS = 100;

/** Says and shows an answer in step. Rejects with the signal's `AbortError` when it is cut. */
export type Perform = (stretches: readonly Stretch[], signal: AbortSignal) => Promise<void>;

/** Writes all at once, for those in a hurry. */
export function createReading(screen: Screen): Perform {
  return async (stretches) => {
    for (const { text } of stretches) if (text !== '') screen.say(text);
  };
}

/** Takes the time that the voice takes, aloud if there is a player; `file` is where the sound goes. */
export function createPerformance(
  screen: Screen,
  say: Voice,
  sound: { readonly play: Player; readonly file: string } | undefined,
): Perform {
  return async (stretches, signal) => {
    const { samples, spans } = say(stretches);
    if (sound) await writeFile(sound.file, toWav(samples));
    signal.throwIfAborted();
    const playing = sound?.play(sound.file);
    const start = performance.now();
    try {
      for (const [i, stretch] of stretches.entries()) {
        const span = spans[i];
        if (!span) return;
        if (stretch.text !== '') screen.say(stretch.text);
        const endMs = span.endMs + stretch.pauseMs;
        for (let atMs = span.startMs; atMs < endMs; atMs = performance.now() - start) {
          screen.live(liveLine(stretch, span, atMs));
          const isLive = stretch.pauseMs > 0 && screen.isTerminal;
          await sleep(Math.min(isLive ? TICK_MS : endMs, endMs - atMs), undefined, { signal });
        }
      }
    } catch (error) {
      // Left alone at a natural end: a player is some way behind.
      playing?.kill();
      throw error;
    } finally {
      screen.live('');
    }
  };
}
