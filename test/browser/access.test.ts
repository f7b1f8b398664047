import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../tools/chromium';
import { type SpeakerProcess, startSpeaker } from '../../tools/speaker-process';
import { visit } from './visit';

let browser: Browser;
let speaker: SpeakerProcess;
let axe: string;
beforeAll(async () => {
  browser = await launchChromium();
  speaker = await startSpeaker();
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
});
afterAll(async () => {
  await browser.close();
  await speaker.stop();
});

/** What an axe-core scan of the page finds wrong, by all of its rules. */
function violations(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => {
    const module = undefined; ${axe}
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  })()`);
}

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

test.each([
  ['light', desktop],
  ['dark', desktop],
  ['light', phone],
  ['dark', phone],
] as const)('an axe-core scan finds nothing wrong: %s, %p', async (colorScheme, viewport) => {
  const desk = await visit(browser, speaker.address, { colorScheme, viewport });
  const { page } = desk;
  expect(await violations(page)).toEqual([]);
  await page.locator('#drawer-toggle').click();
  await desk.say('why do back spasms happen');
  await page.locator('.line.now').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator('#fast').check();
  await desk.say('flobble gronk');
  await page.locator('.missed').waitFor();
  await desk.say('breathe with me three times');
  await page.locator('[data-phase]').waitFor();
  await page.locator('#fast').uncheck();
  expect(await violations(page)).toEqual([]);
  await desk.close();
});

test('everything works by keyboard alone, and shows where one is', async () => {
  const desk = await visit(browser, speaker.address);
  const { page } = desk;
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const tabTo = async (id: string) => {
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
      );
      expect(outline).toBe('solid');
      if ((await focused()) === id) return;
    }
    throw new Error(`The tab key doesn't lead to #${id}`);
  };
  await tabTo('drawer-toggle');
  await page.keyboard.press('Enter');
  await page.locator('#drawer').waitFor();
  await tabTo('fast');
  await page.keyboard.press('Space');
  expect(await page.locator('#fast').isChecked()).toBe(true);
  await tabTo('utterance');
  await page.keyboard.type('open back spasm coach');
  await page.keyboard.press('Enter');
  await desk.state('speaking');
  await page.locator('.chip', { hasText: /^yes$/ }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.heard').nth(1).waitFor();
  await desk.close();
});

test('the space bar wakes the speaker where nobody types', async () => {
  const desk = await visit(browser, speaker.address);
  const { page } = desk;
  await desk.say('why do back spasms happen');
  await desk.state('speaking');
  await page.locator('#transcript').focus();
  await page.keyboard.press('Space');
  const dialog = page.locator('#consent');
  await dialog.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await desk.close();
});

test.each([
  ['a phone', { width: 320, height: 640 }],
  ['a window at 200 %', { width: 640, height: 400 }],
  ['a tablet', { width: 768, height: 1024 }],
  ['a desk', desktop],
])('on %s nothing is cut off, and nothing scrolls sideways', async (_where, viewport) => {
  const desk = await visit(browser, speaker.address, { viewport });
  const { page } = desk;
  await page.locator('#drawer-toggle').click();
  await desk.say('why do back spasms happen');
  await page.locator('.card').waitFor();
  const [inner, content] = await page.evaluate(
    () => [window.innerWidth, document.documentElement.scrollWidth] as const,
  );
  expect(content).toBeLessThanOrEqual(inner);
  for (const id of ['speaker', 'transcript', 'utterance', 'send', 'drawer']) {
    const box = await page.locator(`#${id}`).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width);
  }
  await desk.close();
});
