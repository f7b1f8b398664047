import type { Page } from 'playwright-core';
import { launchChromium } from '../tools/chromium';
import { startSpeaker } from '../tools/speaker-process';

/** Ordinary questions, each with an answer of a few sentences. */
const questions = [
  'why do back spasms happen',
  'how common are back spasms',
  'should i use ice or heat',
  'should i see a doctor',
  'how can i sleep',
  'does drinking water help',
  'give me a tip',
  'tell me a fact',
  'is it serious',
  'how long does a back spasm last',
];
const ROUNDS = 3;

/** In the page: when enter was pressed, and when the recording's time first moved. Recordings begin with sound. */
const probe = `{
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () { window.audio = this; return play.call(this); };
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    window.firstSound = new Promise((resolve) => {
      const old = window.audio?.src;
      const look = () => {
        if (window.audio && window.audio.src !== old && window.audio.currentTime > 0)
          resolve(performance.now() - event.timeStamp);
        else setTimeout(look, 1);
      };
      look();
    });
  }, true);
}`;

const speaker = await startSpeaker();
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.addInitScript(probe);
  await page.goto(speaker.address);
  await timeToSound(page, 'open back spasm coach');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of questions) times.push(await timeToSound(page, question));
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  console.info(
    `from enter to the first sound: median ${at(0.5)} ms, p90 ${at(0.9)} ms (${times.length} answers; bound 300 ms)`,
  );
  if (at(0.5) >= 300) process.exitCode = 1;
} finally {
  await browser.close();
  await speaker.stop();
}

async function timeToSound(page: Page, utterance: string): Promise<number> {
  await page.locator('#utterance').fill(utterance);
  await page.locator('#utterance').press('Enter');
  return page.evaluate('window.firstSound');
}
