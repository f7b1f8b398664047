import { numberToWords } from './numbers';

/** What is said short, and what is often typed without its apostrophe. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(can)(?:'?t|not)\b/g, '$1 not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bshan'?t\b/g, 'shall not'],
  [/\bain'?t\b/g, 'is not'],
  [/n't\b/g, ' not'],
  [/\b(is|are|was|were|do|does|did|has|have|had|could|would|should)nt\b/g, '$1 not'],
  [/\b(what|that|how|where|who|there|it|he|she)s\b/g, '$1 is'],
  [/\blet'?s\b/g, 'let us'],
  [/\bim\b|\bi'm\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/'s\b/g, ' is'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
];

/**
 * The words of an utterance or a sample in one spelling: lower case, contractions in full, digits as
 * words, no punctuation. Slots in braces stay as they are.
 */
export function words(text: string): string[] {
  let spelled = text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ');
  for (const [short, long] of contractions) spelled = spelled.replace(short, long);
  return spelled
    .replace(/(?<=\d)[.,](?=\d)/g, ' point ')
    .replace(/(?<!\w)-(?=\d)/g, ' minus ')
    .replace(/\d+/g, (digits) => ` ${numberToWords(digits)} `)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}{}_]+/u)
    .filter((word) => word !== '');
}
