import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Reply } from '../../speaker/reply';

declare global {
  interface Window {
    /** The element that the page played last. */
    testAudio?: HTMLAudioElement;
  }
}

/** A page of the speaker in a browser of its own, with what went over its network. */
export interface Visit {
  readonly page: Page;
  /** The address of everything that the page asked for. */
  readonly requested: readonly string[];
  /** What it told the speaker, in order. */
  readonly sent: readonly { readonly utterance?: string; readonly atMs: number }[];
  readonly replies: readonly Reply[];
  /** Types something and presses enter. */
  say(utterance: string): Promise<void>;
  /** Waits until the light ring shows a state. */
  state(name: 'idle' | 'listening' | 'thinking' | 'speaking'): Promise<void>;
  close(): Promise<void>;
}

/** Opens the speaker's page. Errors that nobody caught in it, and complaints in its console, fail the visit's end. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requested: string[] = [];
  const sent: { utterance?: string; atMs: number }[] = [];
  const replies: Reply[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    requested.push(request.url());
    if (request.method() === 'POST') sent.push(request.postDataJSON());
  });
  page.on('response', async (response) => {
    if (response.request().method() !== 'POST') return;
    const reply: Reply | null = await response.json().catch(() => null);
    if (reply) replies.push(reply);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      if (this instanceof HTMLAudioElement) window.testAudio = this;
      return play.call(this);
    };
  });
  await page.goto(address);
  await page.locator('.chip').first().waitFor();
  return {
    page,
    requested,
    sent,
    replies,
    async say(utterance) {
      await page.locator('#utterance').fill(utterance);
      await page.locator('#utterance').press('Enter');
    },
    state: (name) => page.locator(`[data-state=${name}]`).waitFor(),
    async close() {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}
