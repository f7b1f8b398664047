import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** From the onset of a stretch of speech to its end, in milliseconds. */
type Stretch = readonly [start: number, end: number];

export interface Rendered {
  /**
   * For each document its stretches of speech, as eSpeak NG's en-us voice reads the whole of it.
   */
  readonly eSpeak: readonly (readonly Stretch[])[];
  /** For each line how long flite's slt takes to say it by itself, in milliseconds. */
  readonly slt: Readonly<Record<string, number>>;
}

/**
 * Renders SSML documents and single lines with the voices of voices.mjs, at their default rates.
 */
export function render(documents: readonly string[], lines: readonly string[]): Rendered {
  const program = join(__dirname, 'voices.mjs');
  const input = JSON.stringify({ documents, lines });
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input,
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout.toString());
}
