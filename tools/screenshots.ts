import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startSpeaker } from './speaker-process';

const folder = 'docs/images';

await mkdir(folder, { recursive: true });
const speaker = await startSpeaker();
const browser = await launchChromium();
try {
  await shoot(browser, 'light', 'speaker', async (page) => {
    await say(page, 'ask back spasm coach how common are back spasms');
    await page.locator('[data-state=idle]').waitFor();
  });
  await shoot(browser, 'dark', 'exercise', async (page) => {
    await say(page, 'ask back spasm coach to breathe with me ten times');
    await page.locator('#breath', { hasText: 'In4 of 10' }).waitFor({ timeout: 120_000 });
    await page.locator('#fast').uncheck();
    await page.locator('#breath', { hasText: 'In5 of 10' }).waitFor();
    await page.waitForTimeout(2600);
  });
} finally {
  await browser.close();
  await speaker.stop();
}

/** Takes one picture of the page after `prepare` at eight times the speed. */
async function shoot(
  chromium: Browser,
  colorScheme: 'light' | 'dark',
  name: string,
  prepare: (page: Page) => Promise<void>,
) {
  const viewport = { width: 1200, height: 720 };
  const page = await chromium.newPage({ viewport, colorScheme });
  await page.goto(speaker.address);
  await page.locator('.chip').first().waitFor();
  await page.locator('#fast').check();
  await prepare(page);
  await page.locator('#transcript').focus();
  await page.evaluate('document.activeElement.blur()');
  const path = `${folder}/${name}.png`;
  await page.screenshot({ path });
  await page.close();
  console.info(`${path} written`);
}

async function say(page: Page, utterance: string) {
  await page.locator('#utterance').fill(utterance);
  await page.locator('#utterance').press('Enter');
}
