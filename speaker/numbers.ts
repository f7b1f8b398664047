const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([
  ...small.map((word, i): [string, number] => [word, i]),
  ...tens.map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);
const amounts = new Map([
  ['a couple', 2],
  ['a couple of', 2],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['a hundred', 100],
]);

/** What people dial is read digit by digit. */
const dialled = new Set(['000', '111', '112', '911', '999']);

/** The words for digits up to a hundred, or for an emergency number; longer runs stay digits. */
export function numberToWords(digits: string): string {
  const word = (value: number) => small[value] ?? digits;
  if (dialled.has(digits)) return [...digits].map((digit) => word(Number(digit))).join(' ');
  const value = Number(digits);
  if (value === 100) return 'one hundred';
  const ten = value < 20 ? undefined : tens[Math.floor(value / 10) - 2];
  if (!ten || value > 100) return word(value);
  return value % 10 === 0 ? ten : `${ten} ${word(value % 10)}`;
}

/** Whether a number in words can begin with the word. */
export function startsNumber(word: string): boolean {
  return values.has(word) || word === 'a' || word === 'half' || /^\d/.test(word);
}

/** The whole number that the words say, up to 999 in words; undefined if they say something else. */
export function wordsToNumber(words: readonly string[]): number | undefined {
  const [first = '', second, ...rest] = words;
  if (words.length === 1) return /^\d+$/.test(first) ? Number(first) : values.get(first);
  const amount = amounts.get(words.join(' '));
  if (amount !== undefined) return amount;
  const hundreds = values.get(first);
  if (hundreds === undefined) return undefined;
  if (second !== 'hundred') return words.length === 2 ? tensAndUnits(words) : undefined;
  if (hundreds < 1 || hundreds > 9) return undefined;
  const below = rest[0] === 'and' ? rest.slice(1) : rest;
  const remainder = below.length === 2 ? tensAndUnits(below) : values.get(below[0] ?? 'zero');
  return remainder === undefined || below.length > 2 ? undefined : hundreds * 100 + remainder;
}

function tensAndUnits([ten = '', unit = '']: readonly string[]): number | undefined {
  const value = values.get(unit) ?? 0;
  return tens.includes(ten) && value > 0 && value < 10 ? (values.get(ten) ?? 0) + value : undefined;
}
