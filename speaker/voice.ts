import type { Stretch } from './ssml';
import { SAMPLE_RATE } from './wav';

/** When a stretch is said: its first and last sound, in milliseconds after the recording's start. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** Samples of 16 bits at `SAMPLE_RATE`, and the span of each stretch in them. */
export interface Recording {
  readonly samples: Int16Array;
  readonly spans: readonly Span[];
}

/** Says stretches one by one and lays the silences between them, exact to the sample. */
export type Voice = (stretches: readonly Stretch[]) => Recording;

/** What is no louder than this is silence: less than 0.2 % of full scale, under the softest consonant. */
const SILENCE = 50;

/**
 * Loads eSpeak NG's American voice (a moment's work: only when something is to be heard).
 * It is not trusted with the breaks: it drops decimal seconds, and adds pauses of its own at sentences.
 */
export async function createVoice(): Promise<Voice> {
  const { default: load } = await import('@echogarden/espeak-ng-emscripten');
  const worker = new (await load()).eSpeakNGWorker();
  if (worker.set_voice('en-us') !== 0) throw new Error('the voice en-us is missing');

  function say(text: string): Int16Array {
    const pieces: Int16Array[] = [];
    if (text !== '') {
      worker.synthesize(text, (piece) => {
        pieces.push(piece.slice());
        return false;
      });
    }
    return trimmed(joined(pieces));
  }

  return (stretches) => {
    const pieces: Int16Array[] = [];
    const spans: Span[] = [];
    let at = 0;
    for (const { text, pauseMs } of stretches) {
      const speech = say(text);
      const silence = new Int16Array(Math.round((pauseMs * SAMPLE_RATE) / 1000));
      spans.push({ startMs: toMs(at), endMs: toMs(at + speech.length) });
      at += speech.length + silence.length;
      pieces.push(speech, silence);
    }
    return { samples: joined(pieces), spans };
  };
}

function trimmed(samples: Int16Array): Int16Array {
  const loud = (sample: number) => Math.abs(sample) > SILENCE;
  const first = samples.findIndex(loud);
  return first < 0 ? new Int16Array() : samples.subarray(first, samples.findLastIndex(loud) + 1);
}

/** One recording after the other. */
export function joined(pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function toMs(samples: number): number {
  return (samples * 1000) / SAMPLE_RATE;
}
