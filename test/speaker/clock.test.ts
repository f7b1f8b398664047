import { createClock } from '../../speaker/page/clock';

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

test('time runs as the machine says, then eight times as fast, then on from there', () => {
  const clock = createClock(0, () => undefined);
  clock.run();
  jest.advanceTimersByTime(1000);
  expect(clock.now()).toBe(1_001_000);
  clock.setSpeed(8);
  jest.advanceTimersByTime(1000);
  expect(clock.now()).toBe(1_009_000);
  clock.setSpeed(1);
  jest.advanceTimersByTime(1000);
  expect(clock.now()).toBe(1_010_000);
});

test('what it got ahead is told, so that a page that is loaded again goes on from there', () => {
  const ahead: number[] = [];
  const clock = createClock(0, (ms) => ahead.push(ms));
  clock.setSpeed(8);
  clock.run();
  jest.advanceTimersByTime(2000);
  clock.setSpeed(1);
  expect(ahead.at(-1)).toBe(14_000);
  expect(createClock(14_000, () => undefined).now()).toBe(clock.now());
});

test('held, it takes its time whatever the speed', () => {
  const clock = createClock(0, () => undefined);
  clock.setSpeed(8);
  jest.advanceTimersByTime(1000);
  expect(clock.now()).toBe(1_001_000);
  clock.run();
  jest.advanceTimersByTime(1000);
  clock.hold();
  jest.advanceTimersByTime(1000);
  expect(clock.now()).toBe(1_010_000);
});

test('a wait is as much shorter', async () => {
  const clock = createClock(0, () => undefined);
  clock.setSpeed(8);
  const waited = jest.fn();
  clock.wait(8000, new AbortController().signal).then(waited);
  await jest.advanceTimersByTimeAsync(999);
  expect(waited).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(waited).toHaveBeenCalledWith(true);
});

test('a wait ends at once when it is interrupted, before or during', async () => {
  const clock = createClock(0, () => undefined);
  const cut = new AbortController();
  const waiting = clock.wait(8000, cut.signal);
  cut.abort();
  expect(await waiting).toBe(false);
  expect(await clock.wait(8000, cut.signal)).toBe(false);
});
