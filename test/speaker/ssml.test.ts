import { plainText, stretches } from '../../speaker/ssml';

const ssml = (inner: string) => ({ type: 'SSML' as const, ssml: `<speak>${inner}</speak>` });

describe('an answer in SSML', () => {
  it('is split at its breaks, in seconds or milliseconds, with decimals', () => {
    const answer = ssml('In.<break time="3.4s"/>Out.<break time=\'5200ms\'/>Done.');
    expect(stretches(answer)).toEqual([
      { text: 'In.', pauseMs: 3400 },
      { text: 'Out.', pauseMs: 5200 },
      { text: 'Done.', pauseMs: 0 },
    ]);
  });

  it('adds up breaks in a row, as Alexa does', () => {
    expect(stretches(ssml('In.<break time="10s"/> <break time="2s"/>'))).toEqual([
      { text: 'In.', pauseMs: 12_000 },
    ]);
  });

  it('may begin with a break', () => {
    expect(stretches(ssml('<break time="1s"/>Now.'))).toEqual([
      { text: '', pauseMs: 1000 },
      { text: 'Now.', pauseMs: 0 },
    ]);
  });

  it('takes a break without a time for a comma, and one of no strength for nothing', () => {
    expect(stretches(ssml('a<break/>b<break strength="none"/>c')).map((s) => s.pauseMs)).toEqual([
      250, 0, 0,
    ]);
  });

  it('is read as plain text without tags, entities and needless space', () => {
    const answer =
      ssml(`<p>Tom &amp; Jerry,</p>  <prosody rate="slow">you&#39;re &lt;here&gt;</prosody>
      <break time="1s"/>. <sub alias="nine one one">911</sub>`);
    expect(plainText(answer)).toBe("Tom & Jerry, you're <here>. nine one one");
  });
});

describe('an answer in plain text', () => {
  it('is one stretch, and no tag is looked for in it', () => {
    expect(stretches({ type: 'PlainText', text: 'one < two' })).toEqual([
      { text: 'one < two', pauseMs: 0 },
    ]);
  });
});

describe('no answer', () => {
  it('says nothing', () => {
    expect(stretches(undefined)).toEqual([]);
    expect(plainText(undefined)).toBe('');
  });
});
