import type { LanguageModel } from './model';
import { startsNumber, wordsToNumber } from './numbers';
import { words } from './words';

/** What a slot holds when what stands there is not a whole number: so does Amazon. */
const NOT_A_NUMBER = '?';

/** No number or slot value is longer than this, in words. */
export const LONGEST = 5;

/** Stands for a number where it only matters that there is one. */
export const NUMBER = '{number}';

/** Marks of an amount that is no whole number from zero up. */
const amount =
  /^(?:minus|negative|point|half|quarter|few|several|many|lots|loads|umpteen|thousand|million|billion|zillion)$/;

/** Reads a run of words as the value of a slot type; undefined if it can't be one. */
export type ReadSlot = (type: string, run: readonly string[]) => string | undefined;

/** Knows the values of the model's own types, and Amazon's numbers. */
export function createSlotReader(model: LanguageModel): ReadSlot {
  const values = new Map(
    model.types?.map(({ name, values }) => [
      name,
      new Set(
        values.flatMap(({ name: { value, synonyms = [] } }) =>
          [value, ...synonyms].map((word) => words(word).join(' ')),
        ),
      ),
    ]),
  );
  return (type, run) => {
    if (type === 'AMAZON.NUMBER') return readNumber(run);
    const text = run.join(' ');
    return values.get(type)?.has(text) ? text : undefined;
  };
}

function readNumber(run: readonly string[]): string | undefined {
  const number = wordsToNumber(run);
  if (number !== undefined) return String(number);
  const counts = run.map((word) => amount.test(word) || wordsToNumber([word]) !== undefined);
  if (!counts.includes(true)) return undefined;
  const isAmount = run.every((word, i) => counts[i] || /^(?:a|and|of)$/.test(word));
  return isAmount && counts.at(-1) && (counts[0] || run[0] === 'a') ? NOT_A_NUMBER : undefined;
}

/** The longest run of words that the type can hold; "one" counts only where it isn't a pronoun. */
export function findSlot(
  type: string,
  said: readonly string[],
  read: ReadSlot,
): string | undefined {
  for (let length = Math.min(LONGEST, said.length); length > 0; length--) {
    for (let at = 0; at + length <= said.length; at++) {
      const value = read(type, said.slice(at, at + length));
      if (value !== undefined && !(length === 1 && isPronoun(said, at))) return value;
    }
  }
  return undefined;
}

/** The words with one mark for each number in them: how many is no part of what is meant. */
export function markNumbers(said: readonly string[]): string[] {
  const marked: string[] = [];
  for (let at = 0; at < said.length; ) {
    const length = numberAt(said, at);
    marked.push(length > 0 ? NUMBER : (said[at] ?? ''));
    at += Math.max(1, length);
  }
  return marked;
}

/** How many words from there on are a number. A run of numbers ("nine one one") is dialled, and none. */
function numberAt(said: readonly string[], at: number): number {
  if (!startsNumber(said[at] ?? '')) return 0;
  const isNumber = (from: number, to: number) => wordsToNumber(said.slice(from, to)) !== undefined;
  let length = Math.min(LONGEST, said.length - at);
  while (length > 0 && !isNumber(at, at + length)) length--;
  const isDialled = isNumber(at - 1, at) || isNumber(at + length, at + length + 1);
  return isDialled || (length === 1 && isPronoun(said, at)) ? 0 : length;
}

/** "The gentle one", "the one before": not how many. */
function isPronoun(said: readonly string[], at: number): boolean {
  return said[at] === 'one' && !/^(?:more|breaths?|time|round)$/.test(said[at + 1] ?? '');
}
