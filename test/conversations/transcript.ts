import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that a person does, and what is said to it. */
export interface Step {
  /** What is said; or `+75s`, or `(silence)`. */
  readonly line: string;
  /** Fragments of the answer, in order, in upper or lower case. */
  readonly answer: readonly string[];
  /** Whether the session is over then. */
  readonly ends: boolean;
}

export interface Transcript {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** From the root of the project, where tests and tools are run. */
const folder = 'test/conversations';

/**
 * Reads the transcripts in this folder. `# ` begins one, with its title; `> ` is what the person does; `< ` what the
 * answer must hold, with ` … ` between fragments, and `(ends)` last where the session must be over.
 */
export function transcripts(): Transcript[] {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return texts.sort().flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')));
}

function parse(text: string): Transcript[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const steps: Step[] = [];
      for (const line of lines) {
        if (line.startsWith('> ')) steps.push({ line: line.slice(2), answer: [], ends: false });
        const last = steps.at(-1);
        if (!line.startsWith('< ') || !last) continue;
        const said = line.slice(2);
        const ends = said.endsWith('(ends)');
        const answer = said
          .replace(/\(ends\)$/, '')
          .split('…')
          .map((piece) => piece.trim());
        steps[steps.length - 1] = { ...last, answer: answer.filter(Boolean), ends };
      }
      return { title, steps };
    });
}

/** Fails unless the turn says what the step expects, in that order, and is over or open as it says. */
export function expectAnswer(
  step: Step,
  turn: { speech: string; ended: boolean } | undefined,
): void {
  let rest = turn?.speech ?? '';
  for (const piece of step.answer) {
    const found = rest.toLowerCase().indexOf(piece.toLowerCase());
    if (found < 0)
      throw new Error(
        `"${step.line}" is answered "${turn?.speech}", without "${piece}" in its place`,
      );
    rest = rest.slice(found + piece.length);
  }
  if (turn?.ended !== step.ends)
    throw new Error(
      `After "${step.line}" the session is ${turn?.ended ? 'over' : 'open'}: "${turn?.speech}"`,
    );
}
