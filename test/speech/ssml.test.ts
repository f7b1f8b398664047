import fc from 'fast-check';
import { check } from 'ssml-check';
import { escapeText, pause } from '../../lambda/speech/ssml';

describe('escapeText', () => {
  it('leaves ordinary sentences as they are', () => {
    expect(escapeText("You'll feel better soon.")).toBe("You'll feel better soon.");
  });

  it('takes the meaning from the characters of markup', () => {
    expect(escapeText('warm & <b>not</b> hot')).toBe('warm &amp; &lt;b&gt;not&lt;/b&gt; hot');
  });

  it('makes valid SSML of any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const errors = await check(`<speak>a ${escapeText(text)}</speak>`, { platform: 'amazon' });
        expect(errors).toBeUndefined();
      }),
    ));
});

describe('pause', () => {
  it('is one break in whole milliseconds', () => {
    expect(pause(3400)).toBe('<break time="3400ms"/>');
    expect(pause(1234.5)).toBe('<break time="1235ms"/>');
  });

  it('is nothing when there is no time', () => {
    expect(pause(0)).toBe('');
    expect(pause(0.4)).toBe('');
  });

  it('never holds a break of more than ten seconds', () => {
    expect(pause(10_000)).toBe('<break time="10000ms"/>');
    expect(pause(25_000)).toBe(
      '<break time="10000ms"/><break time="10000ms"/><break time="5000ms"/>',
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p ms', (ms) => {
    expect(() => pause(ms)).toThrow(RangeError);
  });
});
