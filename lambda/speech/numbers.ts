// biome-ignore format: five words a row
const small = [
  'zero', 'one', 'two', 'three', 'four',
  'five', 'six', 'seven', 'eight', 'nine',
  'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 99 in words, "forty two"; a RangeError for any other. */
export function inWords(n: number): string {
  const word = small[n] ?? (n >= 20 ? tens[Math.floor(n / 10)] : undefined);
  if (!Number.isInteger(n) || word === undefined) throw new RangeError(`No words for ${n}`);
  return n < 20 || n % 10 === 0 ? word : `${word} ${small[n % 10]}`;
}
