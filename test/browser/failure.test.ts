import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { createDesk } from '../../speaker/desk';
import { createSpeakerServer, listen } from '../../speaker/server';
import { launchChromium } from '../../tools/chromium';
import { visit } from './visit';

let browser: Browser;
let server: Server;
let address: string;
let broken = false;

beforeAll(async () => {
  browser = await launchChromium();
  const desk = createDesk({
    handler: async () => {
      if (broken) throw new Error('the skill broke');
      const outputSpeech = { type: 'PlainText', text: 'All is well.' } as const;
      return { version: '1.0', response: { outputSpeech, shouldEndSession: true } };
    },
    model: {
      invocationName: 'back spasm coach',
      intents: [{ name: 'WhyIntent', samples: ['why'] }],
    },
    understand: () => ({ intent: 'WhyIntent', slots: {} }),
    voice: (lines) => ({
      samples: new Int16Array(11_025),
      spans: lines.map(() => ({ startMs: 0, endMs: 500 })),
    }),
    locale: 'en-US',
    newId: () => String(Math.random()),
  });
  const page = await Promise.all(
    ['index.html', 'page.js', 'style.css', 'icon.svg'].map(async (name) => {
      const type = {
        html: 'text/html',
        js: 'text/javascript',
        css: 'text/css',
        svg: 'image/svg+xml',
      }[name.split('.')[1] ?? ''];
      const body = await readFile(`dist/page/${name}`);
      return [name === 'index.html' ? '/' : `/${name}`, { type: type ?? '', body }] as const;
    }),
  );
  server = createSpeakerServer(desk, new Map(page));
  address = `http://127.0.0.1:${await listen(server, 0)}/`;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('a skill that throws shows its error in the drawer, and the speaker goes on', async () => {
  const desk = await visit(browser, address);
  const { page } = desk;
  broken = true;
  await desk.say('why');
  await desk.state('speaking');
  await desk.state('idle');
  expect(await page.locator('#problem').textContent()).toMatch(/developer drawer/);
  await page.locator('#drawer-toggle').click();
  await page.locator('.turn.failed').first().waitFor();
  expect(await page.locator('.turn.failed pre').last().textContent()).toMatch(/the skill broke/);
  broken = false;
  await desk.say('why');
  await page.locator('.line', { hasText: 'All is well.' }).waitFor();
  expect(await page.locator('#problem').textContent()).toBe('');
  await desk.close();
});

test('a speaker that has stopped is told of', async () => {
  const { page, say } = await visit(browser, address);
  await page.route('**/say', (route) => route.abort());
  await say('why');
  await page.locator('#problem', { hasText: 'npm start' }).waitFor();
  await page.context().close();
});
