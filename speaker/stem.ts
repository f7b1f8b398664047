/** Endings that change a word's form and hardly its meaning, each with the shortest word that loses it. */
const endings: readonly (readonly [shortest: number, ending: RegExp, rest: string])[] = [
  [5, /ies$/, 'y'],
  [5, /(?<=ch|sh|x|ss|zz)es$/, ''],
  [4, /(?<![sui])s$/, ''],
  [6, /ing$/, ''],
  [5, /(?<!e)ed$/, ''],
  [5, /([bdgklmnprt])\1$/, '$1'],
  [5, /ly$/, ''],
  [5, /is(?=e?$)/, 'iz'],
  [5, /[ey]$/, ''],
  [7, /(?:ness|ment|ion)$/, ''],
];

/** The same few words are said again and again. */
const known = new Map<string, string>();

/** A word without its endings, so that "stretches" and "stretching" are one. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stemmed = endings.reduce(
    (rest, [shortest, ending, change]) =>
      rest.length < shortest ? rest : rest.replace(ending, change),
    word,
  );
  known.set(word, stemmed);
  return stemmed;
}
