import { paces } from '../../lambda/exercise/paces';
import { plan, type Timeline } from '../../lambda/exercise/plan';
import { sets } from '../../lambda/exercise/sets';
import { toSsml } from '../../lambda/exercise/ssml';
import { everyLeadIn, everyPace } from './arbitrary';
import { type Rendered, render } from './render';

/** Ten and twenty breaths at every pace, after the longest lead-in that leaves room for them. */
const timelines = everyPace.flatMap((pace) =>
  [10, 20].map((breaths) => {
    const leadIn = everyLeadIn.find((it) => sets(breaths, pace, it).length === 1) ?? 'none';
    return plan({ breaths, pace, from: 1, leadIn, safety: true });
  }),
);
const cases = timelines.map((timeline, i) => ({
  name: `${timeline.breaths} ${timeline.pace} breaths`,
  timeline,
  i,
}));

const split = /([^<>]+)<break time="(\d+)ms"\/>/g;

/** The onset of each line by slt: each stretch said by itself, the breaks taken at their word. */
function sltOnsets(ssml: string, lengths: Rendered['slt']): number[] {
  let at = 0;
  return [...ssml.matchAll(split)].map(([, line = '', ms]) => {
    const onset = at;
    at += (lengths[line] ?? Number.NaN) + Number(ms);
    return onset;
  });
}

/** From each inhale's onset to the next, and from the last to the close, as shares of the pace. */
function periods({ cues, pace }: Timeline, onsets: readonly number[]): number[] {
  expect(onsets).toHaveLength(cues.length);
  const starts = onsets.filter((_, i) => /inhale|close/.test(cues[i]?.phase ?? ''));
  const breathMs = paces[pace].inhaleMs + paces[pace].exhaleMs;
  return starts.slice(1).map((start, i) => (start - (starts[i] ?? Number.NaN)) / breathMs);
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('the exercise as voices say it', () => {
  let voices: Rendered;
  beforeAll(() => {
    const lines = new Set(timelines.flatMap(({ cues }) => cues.map(({ say }) => say)));
    voices = render(
      timelines.map((timeline) => `<speak>${toSsml(timeline)}</speak>`),
      [...lines],
    );
  }, 60_000);

  // The bounds asked for are 3 % and 6 % by eSpeak NG, 4 % and 8 % by slt. A device's voice will
  // differ more.
  it.each(cases)(
    'breathes at its pace by eSpeak NG, within 1.5 %, each breath within 3 %: $name',
    ({ timeline, i }) => {
      const onsets = (voices.eSpeak[i] ?? []).map(([start]) => start);
      const shares = periods(timeline, onsets);
      expect(Math.abs(mean(shares) - 1)).toBeLessThan(0.015);
      for (const share of shares) expect(Math.abs(share - 1)).toBeLessThan(0.03);
    },
  );

  it.each(cases)(
    'breathes at its pace by slt, within 2 %, each breath within 4 %: $name',
    ({ timeline }) => {
      const shares = periods(timeline, sltOnsets(toSsml(timeline), voices.slt));
      expect(Math.abs(mean(shares) - 1)).toBeLessThan(0.02);
      for (const share of shares) expect(Math.abs(share - 1)).toBeLessThan(0.04);
    },
  );

  it.each(cases)(
    'says a breath in at most 60 % of its phase at the gentlest pace: $name',
    ({ timeline, i }) => {
      timeline.cues.forEach(({ phase, say }, k) => {
        if (phase !== 'inhale' && phase !== 'exhale') return;
        const [start, end] = voices.eSpeak[i]?.[k] ?? [0, Number.NaN];
        const most = 0.6 * paces.gentle[`${phase}Ms`];
        expect(end - start).toBeLessThanOrEqual(most);
        expect(voices.slt[say]).toBeLessThanOrEqual(most);
      });
    },
  );

  it.each(cases)(
    'reaches the first breath when the timeline says so, give or take 1.5 s: $name',
    ({ timeline, i }) => {
      const first = timeline.cues.findIndex(({ phase }) => phase === 'inhale');
      const planned = timeline.cues[first]?.atMs ?? Number.NaN;
      const eSpeak = voices.eSpeak[i]?.[first]?.[0] ?? Number.NaN;
      const slt = sltOnsets(toSsml(timeline), voices.slt)[first] ?? Number.NaN;
      expect(Math.abs(eSpeak - planned)).toBeLessThan(1500);
      expect(Math.abs(slt - planned)).toBeLessThan(1500);
    },
  );
});
