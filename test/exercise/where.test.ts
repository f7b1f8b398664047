import fc from 'fast-check';
import { type PlanRequest, plan, type Timeline } from '../../lambda/exercise/plan';
import {
  breathAt,
  INTERRUPTION_DELAY_MS,
  type Place,
  placeAfter,
} from '../../lambda/exercise/where';
import { anyRequest, everyLeadIn, everyPace } from './arbitrary';

const ten: PlanRequest = { breaths: 10, pace: 'steady', from: 1, leadIn: 'none', safety: false };

/** A place as a number, the end being one breath after the last. */
const asNumber = (place: Place, { breaths }: Timeline) => (place === 'done' ? breaths + 1 : place);

describe('breathAt', () => {
  it('is the breath under way, from its first millisecond to its last', () => {
    const timeline = plan(ten);
    expect(breathAt(timeline, 0)).toBe(1);
    expect(breathAt(timeline, 9999)).toBe(1);
    expect(breathAt(timeline, 10_000)).toBe(2);
    expect(breathAt(timeline, 99_999)).toBe(10);
  });

  it('is done once the last exhale is over', () => {
    const timeline = plan(ten);
    expect(breathAt(timeline, 100_000)).toBe('done');
    expect(breathAt(timeline, 9e9)).toBe('done');
  });

  it('is the first breath that follows, all through the lead-in and before it', () => {
    const timeline = plan({ ...ten, from: 4, leadIn: 'settle' });
    expect(breathAt(timeline, -5000)).toBe(4);
    expect(breathAt(timeline, 0)).toBe(4);
    expect(breathAt(timeline, 20_000)).toBe(4);
  });

  it('is what the timeline says, at any moment of any plan', () => {
    fc.assert(
      fc.property(anyRequest, fc.double({ min: 0, max: 1, noNaN: true }), (request, share) => {
        const timeline = plan(request);
        const ms = share * timeline.totalMs;
        const begun = timeline.cues.filter(({ atMs }) => atMs <= ms).at(-1);
        expect(breathAt(timeline, ms)).toBe(begun?.phase === 'close' ? 'done' : begun?.breath);
      }),
    );
  });
});

describe('placeAfter', () => {
  const startedAt = Date.parse('2026-11-24T10:00:00Z');

  it('allows for the time that a request and an interruption take', () => {
    const timeline = plan(ten);
    expect(placeAfter(timeline, startedAt, startedAt)).toBe(1);
    expect(placeAfter(timeline, startedAt, startedAt + 10_000 + INTERRUPTION_DELAY_MS)).toBe(1);
    expect(placeAfter(timeline, startedAt, startedAt + 15_000)).toBe(2);
    expect(placeAfter(timeline, startedAt, startedAt + 110_000)).toBe('done');
  });

  // A delay of 0 to 2 s, and timestamps cut to whole seconds wherever in a second the exercise
  // began.
  const delays = [0, 500, 1000, 1500, INTERRUPTION_DELAY_MS];
  const withinSecond = [0, 999];

  it.each(everyPace)(
    'skips no breath and repeats at most the broken one and a whole one, in any second of the %s pace',
    (pace) => {
      for (const leadIn of everyLeadIn) {
        for (let breaths = 1; breaths <= 20; breaths++) {
          const timeline = plan({ breaths, pace, from: 1, leadIn, safety: true });
          for (let pausedMs = 0; pausedMs <= timeline.totalMs; pausedMs += 1000) {
            const truth = asNumber(breathAt(timeline, pausedMs), timeline);
            for (const delay of delays) {
              for (const fraction of withinSecond) {
                const began = startedAt + fraction;
                const now = Math.floor((began + pausedMs + delay) / 1000) * 1000;
                const behind = truth - asNumber(placeAfter(timeline, startedAt, now), timeline);
                if (behind !== 0) expect(behind).toBe(1);
              }
            }
          }
        }
      }
    },
  );
});
