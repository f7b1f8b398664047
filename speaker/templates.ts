import type { Sample } from './samples';
import { LONGEST, type ReadSlot } from './slots';

/** An intent, and the values of its slots as they were said. */
export interface Match {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * Finds the sample that an utterance says word for word, its slots filled. The first of two equal samples wins, one
 * without slots over one with, and one with more words of its own over one with fewer.
 */
export function createMatcher(
  samples: readonly Sample[],
  read: ReadSlot,
): (said: readonly string[]) => Match | undefined {
  const plain = new Map<string, Match>();
  for (const { words, intent } of samples) {
    const text = words.join(' ');
    if (!plain.has(text)) plain.set(text, { intent, slots: {} });
  }
  const templates = samples
    .filter(({ words }) => words.some(isSlot))
    .sort((a, b) => ownWords(b) - ownWords(a));
  return (said) => {
    const exact = plain.get(said.join(' '));
    if (exact) return exact;
    for (const { intent, words, slots } of templates) {
      const values = fill(words, said, slots, read);
      if (values) return { intent, slots: values };
    }
    return undefined;
  };
}

function ownWords({ words }: Sample): number {
  return words.filter((word) => !isSlot(word)).length;
}

function isSlot(word: string): boolean {
  return word.startsWith('{');
}

function fill(
  [next, ...pattern]: readonly string[],
  said: readonly string[],
  slots: Sample['slots'],
  read: ReadSlot,
): Record<string, string> | undefined {
  if (next === undefined) return said.length === 0 ? {} : undefined;
  if (!isSlot(next)) {
    return next === said[0] ? fill(pattern, said.slice(1), slots, read) : undefined;
  }
  const slot = slots.find(({ name }) => `{${name.toLowerCase()}}` === next);
  if (!slot) return undefined;
  for (let length = Math.min(LONGEST, said.length); length > 0; length--) {
    const value = read(slot.type, said.slice(0, length));
    if (value === undefined) continue;
    const rest = fill(pattern, said.slice(length), slots, read);
    if (rest) return { [slot.name]: value, ...rest };
  }
  return undefined;
}
