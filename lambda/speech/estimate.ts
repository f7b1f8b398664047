import { measured } from './measured';

/**
 * How much longer a voice takes than the mean of the two that were measured, over the lines of the
 * breaths. A device's own voice has not been timed. To do it, let the device speak ten steady
 * breaths (100 s from the first "In" to the close) and put in 1 + (the seconds it took − 100) / 17:
 * about 17 of those 100 seconds are speech.
 */
const factors = { device: 1, eSpeak: 1.01, slt: 0.99 } as const;

type Voice = keyof typeof factors;

/**
 * For all other lines: what a letter and a punctuation mark inside the line take, fitted to 47
 * sentences of this skill's kind as the same two voices say them. One sentence in three is off by
 * more than 8 %, the worst by 25 %.
 */
const START_MS = 150;
const LETTER_MS = 60;
const COMMA_MS = 310;
const STOP_MS = 430;

/**
 * How long `text` takes to say, from its onset to the end of its last word, in whole milliseconds;
 * 0 for no text.
 */
export function estimateMs(text: string, voice: Voice = 'device'): number {
  const line = measured.get(text);
  const ms = line ? (line[0] + line[1]) / 2 : byLetters(text);
  return Math.round(ms * factors[voice]);
}

function byLetters(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 0;
  return (
    START_MS +
    letters * LETTER_MS +
    count(/[,;:](?=\s)/g) * COMMA_MS +
    count(/[.?!](?=\s+\S)/g) * STOP_MS
  );
}
