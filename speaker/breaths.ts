import { wordsToNumber } from './numbers';
import type { SaidLine } from './reply';

/** Half a breath as it is heard: from its prompt's first sound to the next prompt's, in milliseconds. */
export interface BreathPhase {
  readonly phase: 'in' | 'out';
  /** Which breath of the exercise it belongs to, as it is counted aloud. */
  readonly breath: number;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The breaths that are guided in a recording, read off the prompts that were laid out in it ("In, three." and "And breathe
 * out."): what is drawn from them can't drift from what is heard. None in an ordinary answer.
 */
export function breathPhases(lines: readonly SaidLine[]): BreathPhase[] {
  let breath: number | undefined;
  return lines.flatMap(({ text, startMs, endMs, pauseMs }) => {
    const [, count] = /^In, (\w+)\b/.exec(text) ?? [];
    const counted = count === undefined ? undefined : wordsToNumber([count]);
    breath = counted ?? breath;
    const phase = counted !== undefined ? 'in' : /^And breathe out\b/.test(text) ? 'out' : null;
    return phase && breath !== undefined
      ? [{ phase, breath, startMs, endMs: endMs + pauseMs } as const]
      : [];
  });
}

/**
 * How wide the ribs are at `ms`, from 0 to 1: they widen through an inhale and narrow through an exhale, slowest where the
 * breath turns. Narrow outside a breath.
 */
export function width({ phase, startMs, endMs }: BreathPhase, ms: number): number {
  const part = Math.min(1, Math.max(0, (ms - startMs) / (endMs - startMs)));
  const turned = (1 - Math.cos(Math.PI * part)) / 2;
  return phase === 'in' ? turned : 1 - turned;
}
