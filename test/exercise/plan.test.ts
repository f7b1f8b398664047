import fc from 'fast-check';
import { paces } from '../../lambda/exercise/paces';
import { type Cue, type PlanRequest, plan } from '../../lambda/exercise/plan';
import { anyRequest, everyPace } from './arbitrary';

const ten: PlanRequest = { breaths: 10, pace: 'steady', from: 1, leadIn: 'settle', safety: true };

const inPhase = (cues: readonly Cue[], phase: Cue['phase']) =>
  cues.filter((cue) => cue.phase === phase);
const said = (cues: readonly Cue[]) => cues.map(({ say }) => say);
const lengthOf = (cues: readonly Cue[]) =>
  cues.reduce((sum, { durationMs }) => sum + durationMs, 0);

describe('any plan', () => {
  it('goes by without a gap from the first word to the end', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { cues, totalMs } = plan(request);
        let at = 0;
        for (const { atMs, durationMs } of cues) {
          expect(atMs).toBe(at);
          expect(Number.isInteger(durationMs) && durationMs > 0).toBe(true);
          at += durationMs;
        }
        expect(totalMs).toBe(at);
      }),
    );
  });

  it('has an inhale and an exhale of exactly the length of its pace for every breath that is left', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { breaths, pace, from } = request;
        const phases = plan(request).cues.filter(({ phase }) => /hale/.test(phase));
        const { inhaleMs, exhaleMs } = paces[pace];
        const expected = Array.from({ length: breaths - from + 1 }, (_, i) => [
          { phase: 'inhale', breath: from + i, durationMs: inhaleMs },
          { phase: 'exhale', breath: from + i, durationMs: exhaleMs },
        ]).flat();
        expect(phases).toMatchObject(expected);
        expect(phases).toHaveLength(expected.length);
      }),
    );
  });

  it('says something in every cue, leads in before the breaths, and closes after them', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { cues } = plan(request);
        expect(said(cues).every((line) => /\w/.test(line))).toBe(true);
        const order = cues.map(({ phase }) => phase[0]).join('');
        expect(order).toMatch(/^s*(ie)+c$/);
      }),
    );
  });

  it('tells when to stop if that is due, second of all, whichever lead-in it is', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const warnings = said(plan(request).cues).map((line) => /light-headed.*stop/.test(line));
        const due = request.safety && request.leadIn !== 'none';
        expect(warnings.indexOf(true)).toBe(due ? 1 : -1);
        expect(warnings.lastIndexOf(true)).toBe(due ? 1 : -1);
      }),
    );
  });
});

describe('the lead-in', () => {
  it.each(everyPace)('settles in for 30 to 50 s at the %s pace, warning or not', (pace) => {
    for (const safety of [true, false]) {
      const settle = inPhase(plan({ ...ten, pace, safety }).cues, 'settle');
      expect(lengthOf(settle)).toBeGreaterThan(32_000);
      expect(lengthOf(settle)).toBeLessThan(48_000);
    }
  });

  it('teaches everything that the breaths have no time for', () => {
    const words = said(inPhase(plan(ten).cues, 'settle')).join(' ');
    for (const part of [
      /on your back/,
      /thumbs/,
      /fingertips/,
      /notice/i,
      /nose/,
      /mouth/,
      /wide/,
      /yawn/,
      /knit/,
    ]) {
      expect(words).toMatch(part);
    }
  });

  it('takes 4 to 9 s when it is short', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { cues } = plan({ ...request, leadIn: 'short' });
        const seconds = Math.round(lengthOf(inPhase(cues, 'settle')) / 1000);
        expect(seconds).toBeGreaterThanOrEqual(4);
        expect(seconds).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('tells how many breaths, or where we were', () => {
    const last = (request: Partial<PlanRequest>) =>
      said(inPhase(plan({ ...ten, ...request }).cues, 'settle')).at(-1);
    expect(last({ leadIn: 'short' })).toBe('Ten breaths.');
    expect(last({ leadIn: 'short', breaths: 1 })).toBe('One breath.');
    expect(last({ leadIn: 'short', from: 4 })).toBe('Breath four of ten.');
    expect(last({})).toBe('Ten breaths, four seconds in, and six out.');
    expect(last({ pace: 'gentle' })).toBe(
      'Ten breaths, three seconds in, and four and a half out.',
    );
  });

  it('is left out on request', () => {
    expect(plan({ ...ten, leadIn: 'none' }).cues[0]).toMatchObject({ atMs: 0, phase: 'inhale' });
  });
});

describe('the breaths', () => {
  const { cues } = plan(ten);

  it('are counted, with a nudge in the middle, and the last one is announced', () => {
    expect(said(inPhase(cues, 'inhale'))).toEqual([
      'In, one.',
      'In, two.',
      'In, three.',
      'In, four.',
      'In, five, to the back.',
      'In, six.',
      'In, seven.',
      'In, eight.',
      'In, nine.',
      'In, ten, the last.',
    ]);
    const plain = 'And breathe out.';
    expect(said(inPhase(cues, 'exhale'))).toEqual([
      ...Array(4).fill(plain),
      'And breathe out, with long sides.',
      ...Array(5).fill(plain),
    ]);
  });

  it('keep their words when they are resumed', () => {
    const resumed = plan({ ...ten, from: 4 });
    expect(said(inPhase(resumed.cues, 'inhale'))).toEqual(said(inPhase(cues, 'inhale')).slice(3));
  });

  it('have no nudge when there is none between the first and the last', () => {
    const two = plan({ ...ten, breaths: 2, leadIn: 'none' });
    expect(said(two.cues).slice(0, 4)).toEqual([
      'In, one.',
      'And breathe out.',
      'In, two, the last.',
      'And breathe out.',
    ]);
    const one = plan({ ...ten, breaths: 1, leadIn: 'none' });
    expect(said(one.cues).slice(0, 2)).toEqual(['In, one.', 'And breathe out.']);
  });

  it('end clearly', () => {
    expect(cues.at(-1)).toMatchObject({
      phase: 'close',
      breath: 10,
      say: "That's it, ten breaths. Let your breathing go back to normal.",
    });
    expect(plan({ ...ten, breaths: 1 }).cues.at(-1)?.say).toMatch(/^That's it, one breath\./);
  });
});

describe('what cannot be planned', () => {
  it.each([0, -3, 21, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%p breaths', (breaths) => {
    expect(() => plan({ ...ten, breaths })).toThrow(RangeError);
  });

  it.each([0, -1, 11, 1.5, Number.NaN])('starting ten at breath %p', (from) => {
    expect(() => plan({ ...ten, from })).toThrow(RangeError);
  });
});
