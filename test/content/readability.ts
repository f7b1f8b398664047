import { syllable } from 'syllable';

/**
 * Names of parts of the body that have no shorter word. They count as two syllables, as the house
 * rule on reading level allows: who hears one needs only to recognise it.
 */
const ANATOMY: ReadonlySet<string> = new Set([
  'abdominal',
  'abdominals',
  'erector',
  'extensors',
  'genitals',
  'parasympathetic',
  'spinae',
  'sympathetic',
]);

/** Fixed names that hold "and" or "or" without listing anything. */
const NAMES = /\b(fight or flight|rest and digest)\b/gi;

/** A comma, "and" or "or", with a comma before "and" or "or" counted once. */
const SEPARATORS = /, (and|or)\b|,|\b(and|or)\b/gi;

/** What is heard where a line says `{emergency}`: the longest of the wordings, to test the worst. */
export function heard(say: string): string {
  return say.replaceAll('{emergency}', 'your local emergency number');
}

/** The sentences of a text that ends them in full stops or question marks. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.?])\s+/).filter(Boolean);
}

/** The words of a text; a contraction is one word. */
export function words(text: string): string[] {
  return text.match(/[a-z']+/gi) ?? [];
}

/**
 * How many things a sentence lists at the most. An upper bound: it also counts commas that only
 * part clauses, which are as hard to follow by ear.
 */
export function listed(sentence: string): number {
  return (sentence.replace(NAMES, 'name').match(SEPARATORS)?.length ?? 0) + 1;
}

/**
 * The Flesch-Kincaid grade level of a text, in years of school (Kincaid et al. 1975:
 * 0.39 words per sentence + 11.8 syllables per word - 15.59).
 */
export function grade(text: string): number {
  const all = words(text);
  const syllables = all.reduce(
    (sum, word) => sum + (ANATOMY.has(word.toLowerCase()) ? 2 : syllable(word)),
    0,
  );
  return (0.39 * all.length) / sentences(text).length + (11.8 * syllables) / all.length - 15.59;
}

/** Whatever a voice could stumble over: digits, symbols, brackets, hyphens, exclamation marks. */
export function unspeakable(text: string): string[] {
  return heard(text).match(/[^a-z' ,.:?]/gi) ?? [];
}
