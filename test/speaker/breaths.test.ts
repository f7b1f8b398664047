import fc from 'fast-check';
import { paces } from '../../lambda/exercise/paces';
import { plan } from '../../lambda/exercise/plan';
import { toSsml } from '../../lambda/exercise/ssml';
import { breathPhases, width } from '../../speaker/breaths';
import type { SaidLine } from '../../speaker/reply';
import { sentences } from '../../speaker/sentences';
import { stretches } from '../../speaker/ssml';
import { anyRequest } from '../exercise/arbitrary';

/** Lays lines out as a voice does that takes 50 ms a letter. */
function laidOut(ssml: string): SaidLine[] {
  let at = 0;
  return sentences(stretches({ type: 'SSML', ssml })).map((line) => {
    const startMs = at;
    const endMs = startMs + line.text.length * 50;
    at = endMs + line.pauseMs;
    return { ...line, startMs, endMs };
  });
}

const exercise = anyRequest.map(plan);

test('every planned breath is found in what is heard, in and out by turns, without a gap', () => {
  fc.assert(
    fc.property(exercise, (timeline) => {
      const phases = breathPhases(laidOut(toSsml(timeline)));
      const planned = timeline.cues.filter(({ phase }) => phase === 'inhale' || phase === 'exhale');
      expect(phases.map(({ breath, phase }) => [breath, phase])).toEqual(
        planned.map(({ breath, phase }) => [breath, phase === 'inhale' ? 'in' : 'out']),
      );
      expect(phases.slice(1).map(({ startMs }) => startMs)).toEqual(
        phases.slice(0, -1).map(({ endMs }) => endMs),
      );
    }),
  );
});

test('a phase lasts about as long as the pace says', () => {
  fc.assert(
    fc.property(exercise, (timeline) => {
      for (const { phase, startMs, endMs } of breathPhases(laidOut(toSsml(timeline)))) {
        const { inhaleMs, exhaleMs } = paces[timeline.pace];
        const wanted = phase === 'in' ? inhaleMs : exhaleMs;
        expect(Math.abs(endMs - startMs - wanted)).toBeLessThan(900);
      }
    }),
  );
});

test('an ordinary answer guides no breath', () => {
  expect(
    breathPhases(laidOut('<speak>In short, breathe out. And rest. In bed, too.</speak>')),
  ).toEqual([]);
});

test('the ribs widen all through an inhale, and narrow all through an exhale', () => {
  const inhale = { phase: 'in', breath: 1, startMs: 1000, endMs: 5000 } as const;
  const widths = [0, 1000, 2000, 3000, 4000, 5000, 9000].map((ms) => width(inhale, ms));
  expect(widths[0]).toBe(0);
  expect(widths[3]).toBeCloseTo(0.5);
  expect(widths.at(-1)).toBe(1);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  for (const ms of [1000, 2500, 5000]) {
    expect(width({ ...inhale, phase: 'out' }, ms)).toBeCloseTo(1 - width(inhale, ms));
  }
});
