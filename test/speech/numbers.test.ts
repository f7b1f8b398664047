import { inWords } from '../../lambda/speech/numbers';

describe('inWords', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [12, 'twelve'],
    [17, 'seventeen'],
    [20, 'twenty'],
    [42, 'forty two'],
    [90, 'ninety'],
    [99, 'ninety nine'],
  ])('says %i as %s', (n, words) => {
    expect(inWords(n)).toBe(words);
  });

  it('says every number differently, in letters and spaces', () => {
    const all = Array.from({ length: 100 }, (_, n) => inWords(n));
    expect(new Set(all).size).toBe(100);
    expect(all.join(' ')).toMatch(/^[a-z ]+$/);
  });

  it.each([-1, 100, 1.5, 20.5, Number.NaN])('has no words for %p', (n) => {
    expect(() => inWords(n)).toThrow(RangeError);
  });
});
