import type { Sound } from '../reply';
import type { Clock } from './clock';

/** What makes the sound. It lets the clock run from the first sound on. */
export interface Mouth {
  /** Resolves to true at the end, or to false as soon as the signal is aborted: the sound is cut at once. */
  say(sound: Sound, signal: AbortSignal): Promise<boolean>;
  /** How far into the sound we are, in its own milliseconds whatever the speed. */
  positionMs(): number;
}

/** Plays the recordings that the server laid out. Rejects if the browser won't play. */
export function createLoudspeaker(audio: HTMLAudioElement, clock: Clock): Mouth {
  return {
    say: ({ url }, signal) =>
      new Promise((resolve, reject) => {
        const finish = (complete: boolean) => {
          audio.onplaying = null;
          audio.onended = null;
          audio.onerror = null;
          signal.removeEventListener('abort', cut);
          resolve(complete);
        };
        const cut = () => {
          audio.pause();
          finish(false);
        };
        if (signal.aborted) return resolve(false);
        signal.addEventListener('abort', cut);
        audio.onplaying = () => clock.run();
        audio.onended = () => finish(true);
        audio.onerror = () => reject(new Error("The sound couldn't be loaded"));
        audio.src = url;
        audio.playbackRate = clock.speed;
        audio.play().catch((error: unknown) => {
          if (!signal.aborted) reject(error);
        });
      }),
    positionMs: () => audio.currentTime * 1000,
  };
}

/**
 * Says it with one of the browser's own voices, line by line, with the silences of the recording. A line may take longer or
 * shorter than recorded: the position then waits at its end, or goes on early.
 */
export function createBrowserVoice(
  voice: SpeechSynthesisVoice,
  volume: () => number,
  clock: Clock,
): Mouth {
  let from = 0;
  let to = 0;
  let since = 0;

  function speak(text: string, signal: AbortSignal): Promise<void> {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume();
    utterance.rate = clock.speed;
    return new Promise((resolve, reject) => {
      utterance.onend = () => resolve();
      utterance.onerror = ({ error }) =>
        signal.aborted ? resolve() : reject(new Error(`The browser's voice failed: ${error}`));
      speechSynthesis.speak(utterance);
    });
  }

  return {
    async say({ lines }, signal) {
      const cut = () => speechSynthesis.cancel();
      signal.addEventListener('abort', cut);
      clock.run();
      try {
        for (const { text, startMs, endMs, pauseMs } of lines) {
          [from, to, since] = [startMs, endMs + pauseMs, clock.now()];
          if (text !== '' && !signal.aborted) await speak(text, signal);
          if (!(await clock.wait(pauseMs, signal))) return false;
        }
        return true;
      } finally {
        signal.removeEventListener('abort', cut);
      }
    },
    positionMs: () => Math.min(to, from + clock.now() - since),
  };
}
