import fc from 'fast-check';
import { numberToWords, wordsToNumber } from '../../speaker/numbers';
import { words } from '../../speaker/words';

describe('numbers', () => {
  it('come back from their words, up to a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (n) => {
        expect(wordsToNumber(numberToWords(String(n)).split(' '))).toBe(n);
      }),
    );
  });

  it.each([
    ['one hundred and five', 105],
    ['two hundred twenty one', 221],
    ['half a dozen', 6],
    ['4000', 4000],
  ])('are understood in many forms: %s', (text, n) => {
    expect(wordsToNumber(text.split(' '))).toBe(n);
  });

  it.each(['twenty ten', 'hundred', 'seven eight', 'banana', 'one point five'])(
    'are not read into other words: %s',
    (text) => {
      expect(wordsToNumber(text.split(' '))).toBeUndefined();
    },
  );

  it('that people dial are said digit by digit', () => {
    expect(words('call 911')).toEqual(['call', 'nine', 'one', 'one']);
  });
});

describe('words', () => {
  it.each([
    ["It's no good, can't she?", 'it is no good can not she'],
    ["I'd say they're gonna go", 'i would say they are going to go'],
    ['A&E, a. and e.', 'a and e a and e'],
    ['a well-known 80%', 'a well known eighty percent'],
    ['won’t', 'will not'],
  ])('are spelled one way: %s', (text, spelled) => {
    expect(words(text).join(' ')).toBe(spelled);
  });

  it('keep the slots of a sample', () => {
    expect(words('do {count} {pace} breaths')).toEqual(['do', '{count}', '{pace}', 'breaths']);
  });

  it('are the same when spelled twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(words(words(text).join(' '))).toEqual(words(text));
      }),
    );
  });
});
