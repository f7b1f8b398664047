import { toStep } from '../../speaker/script';

describe('a line of a script', () => {
  it('is something said, without the space around it', () => {
    expect(toStep('  my back hurts ')).toEqual({ kind: 'say', utterance: 'my back hurts' });
  });

  it('lets time pass, in seconds or minutes', () => {
    expect(toStep('+75s')).toEqual({ kind: 'wait', ms: 75_000 });
    expect(toStep('+2m')).toEqual({ kind: 'wait', ms: 120_000 });
  });

  it('may be silence, or nothing', () => {
    expect(toStep('(silence)')).toEqual({ kind: 'silence' });
    expect(toStep('   ')).toBeUndefined();
  });

  it.each(['+', '+75', '+5h', '+-3s', '+1.5s', '+ 5s'])(
    'is refused when its time can not be read: %s',
    (line) => {
      expect(() => toStep(line)).toThrow(`"${line}" is no time`);
    },
  );
});
