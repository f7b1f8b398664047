import type { Browser } from 'playwright-core';
import { breathPhases, width } from '../../speaker/breaths';
import { launchChromium } from '../../tools/chromium';
import { type SpeakerProcess, startSpeaker } from '../../tools/speaker-process';
import { type Visit, visit } from './visit';

let browser: Browser;
let speaker: SpeakerProcess;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  speaker = await startSpeaker();
});
afterEach(() => speaker.stop());

/** What is heard (milliseconds into the audio) and seen at the same moments, through all of the speech. */
function watch({ page }: Visit) {
  return page.evaluate(
    () =>
      new Promise<{ ms: number; width: number; words: string }[]>((resolve) => {
        const speakerElement = document.getElementById('speaker');
        const shape = document.querySelector('#ribs .breath');
        const label = document.getElementById('breath');
        const full = document.querySelector('#ribs .reach')?.getBoundingClientRect().width ?? 0;
        const seen: { ms: number; width: number; words: string }[] = [];
        const look = () => {
          if (speakerElement?.dataset.state !== 'speaking') return resolve(seen);
          const words = label?.textContent ?? '';
          const now = shape?.getBoundingClientRect().width ?? 0;
          const ms = (window.testAudio?.currentTime ?? 0) * 1000;
          if (words !== '') seen.push({ ms, width: now / full, words });
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

test('through five breaths at eight times the speed, shape and words go with what is heard', async () => {
  const desk = await visit(browser, speaker.address);
  await desk.page.locator('#fast').check();
  await desk.say('ask back spasm coach to breathe with me five times');
  await desk.state('speaking');
  const seen = await watch(desk);
  const phases = breathPhases(desk.replies[0]?.speech?.lines ?? []);
  expect(phases).toHaveLength(10);

  const words = seen.map((moment) => moment.words).filter((word, i, all) => word !== all[i - 1]);
  expect(words).toEqual(
    [1, 2, 3, 4, 5].flatMap((breath) => [`In${breath} of 5`, `Out${breath} of 5`]),
  );

  const reach = [Math.min, Math.max].map((pick) => pick(...seen.map((moment) => moment.width)));
  expect(reach[0]).toBeLessThan(0.5);
  expect(reach[1]).toBeGreaterThan(0.95);
  const drift = seen.flatMap((moment) => {
    const phase = phases.find(({ startMs, endMs }) => moment.ms >= startMs && moment.ms < endMs);
    return phase ? [Math.abs(moment.width - (0.45 + 0.55 * width(phase, moment.ms)))] : [];
  });
  // Where shape and sound are read differs by a frame at the most, in which the sound goes on by a seventh of a second.
  expect(drift.sort((a, b) => a - b)[Math.floor(drift.length * 0.9)]).toBeLessThan(0.1);
  await desk.state('listening');
  expect(await desk.page.locator('#ribs').isVisible()).toBe(false);
  await desk.close();
});

test('with reduced motion the shape only steps from breath to breath', async () => {
  const desk = await visit(browser, speaker.address, { reducedMotion: 'reduce' });
  await desk.page.locator('#fast').check();
  await desk.say('ask back spasm coach to breathe with me two times');
  await desk.state('speaking');
  const seen = await watch(desk);
  const widths = new Set(seen.map((moment) => moment.width.toFixed(2)));
  expect([...widths].sort()).toEqual(['0.45', '1.00']);
  const still = await desk.page.evaluate(() => document.getAnimations().length);
  expect(still).toBe(0);
  await desk.close();
});

test('a pause at eight times the speed keeps the breath that was shown, or the one before', async () => {
  const desk = await visit(browser, speaker.address);
  await desk.page.locator('#fast').check();
  await desk.say('ask back spasm coach to breathe with me five times');
  await desk.page.locator('#breath', { hasText: 'Out3 of 5' }).waitFor();
  const shown = await desk.page.evaluate(() => {
    const words = document.getElementById('breath')?.textContent ?? '';
    const chips = [...document.querySelectorAll<HTMLElement>('.chip')];
    chips.find((chip) => chip.textContent === 'pause')?.click();
    return Number(/\d/.exec(words)?.[0]);
  });
  const answer = desk.page.locator('.spoken').nth(1);
  await answer.waitFor();
  const [, word = ''] = /breath (\w+)/.exec((await answer.textContent()) ?? '') ?? [];
  const kept = ['one', 'two', 'three', 'four', 'five'].indexOf(word) + 1;
  expect(kept).toBeGreaterThanOrEqual(shown - 1);
  expect(kept).toBeLessThanOrEqual(shown);
  await desk.close();
});
