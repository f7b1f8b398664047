import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tools/chromium';
import { type SpeakerProcess, startSpeaker } from '../../tools/speaker-process';
import { type Visit, visit } from './visit';

let browser: Browser;
let speaker: SpeakerProcess;
let desk: Visit;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  speaker = await startSpeaker();
  desk = await visit(browser, speaker.address);
});
afterEach(async () => {
  await desk.close();
  await speaker.stop();
});

test('a question is answered aloud: the audio goes on, and there is sound in it', async () => {
  await desk.say('why do back spasms happen');
  await desk.state('speaking');
  const heard = await desk.page.evaluate(async () => {
    const audio = window.testAudio;
    if (!audio || !('captureStream' in audio) || typeof audio.captureStream !== 'function')
      throw new Error('nothing is played');
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(audio.captureStream()).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const times: number[] = [];
    let loudest = 0;
    while (times.length < 20) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length;
      loudest = Math.max(loudest, Math.sqrt(power));
      times.push(audio.currentTime);
    }
    return { loudest, passed: (times.at(-1) ?? 0) - (times[0] ?? 0) };
  });
  expect(heard.passed).toBeGreaterThan(0.5);
  expect(heard.loudest).toBeGreaterThan(0.01);
});

test('the transcript shows what was understood, what is said, the line under way, and the card', async () => {
  await desk.say('why do back spasms happen');
  await desk.state('speaking');
  const { page } = desk;
  expect(await page.locator('.understood').textContent()).toBe('WhyIntent');
  const [reply] = desk.replies;
  expect(await page.locator('.line').allTextContents()).toEqual(
    reply?.speech?.lines.map(({ text }) => text),
  );
  expect(await page.locator('.card p').textContent()).toBe(reply?.card?.text);
  const [first, second] = reply?.speech?.lines ?? [];
  await page.locator('.line.now', { hasText: first?.text ?? '?' }).waitFor();
  await page.locator('.line.now', { hasText: second?.text ?? '?' }).waitFor();
  expect(await page.locator('.line.now').count()).toBe(1);
  expect(await page.locator('#spoken').textContent()).toBe(second?.text);
});

test('what was not understood is said so', async () => {
  await desk.say('flobble gronk');
  await desk.state('speaking');
  expect(await desk.page.locator('.understood.missed').textContent()).toBe('not understood');
});

test('a chip says what it shows', async () => {
  const chip = desk.page.locator('.chip').first();
  const words = await chip.textContent();
  await chip.click();
  await desk.state('speaking');
  expect(desk.sent[0]?.utterance).toBe(words);
  await desk.page.locator('.chip', { hasText: /^yes$/ }).waitFor();
});

test('typing cuts the speech at once, and what is sent carries the time of the cut', async () => {
  await desk.say('ask back spasm coach to breathe with me five times');
  await desk.state('speaking');
  const { page } = desk;
  await page.waitForTimeout(1500);
  const box = page.locator('#utterance');
  const before = Date.now();
  await box.press('p');
  const [paused, position] = await page.evaluate(
    () => [window.testAudio?.paused, window.testAudio?.currentTime] as const,
  );
  const after = Date.now();
  expect(paused).toBe(true);
  await desk.state('listening');
  await page.waitForTimeout(2500);
  await box.pressSequentially('ause');
  await box.press('Enter');
  await desk.state('speaking');
  const { utterance, atMs } = desk.sent.at(-1) ?? { atMs: 0 };
  expect(utterance).toBe('pause');
  expect(atMs).toBeGreaterThanOrEqual(before);
  expect(atMs).toBeLessThanOrEqual(after);
  expect(position).toBeGreaterThan(0);
  expect(desk.replies.at(-1)?.intent).toBe('AMAZON.PauseIntent');
});

test('after an open answer it listens, asks again, listens, and ends the session for that reason', async () => {
  const { page } = desk;
  await page.locator('#fast').check();
  await desk.say('open back spasm coach');
  await desk.state('speaking');
  await desk.state('listening');
  await desk.state('speaking');
  const reprompt = desk.replies[0]?.reprompt?.lines.map(({ text }) => text) ?? [];
  expect(await page.locator('.spoken').last().locator('.line').allTextContents()).toEqual(reprompt);
  await desk.state('listening');
  await desk.state('idle');
  await page.locator('.note', { hasText: 'the session ended' }).waitFor();
  const [exchange] = desk.replies.at(-1)?.exchanges ?? [];
  expect(exchange?.request.request).toMatchObject({
    type: 'SessionEndedRequest',
    reason: 'EXCEEDED_MAX_REPROMPTS',
  });
  const [open, silence] = desk.sent.map(({ atMs }) => atMs);
  const { speech, reprompt: again } = desk.replies[0] ?? {};
  const soundMs = (speech?.totalMs ?? 0) + (again?.totalMs ?? 0);
  expect((silence ?? 0) - (open ?? 0)).toBeGreaterThan(soundMs + 15_500);
});

test('while somebody types nobody is asked again', async () => {
  const { page } = desk;
  await page.locator('#fast').check();
  await desk.say('open back spasm coach');
  await desk.state('speaking');
  await desk.state('listening');
  await page.locator('#utterance').fill('why');
  await page.waitForTimeout(2500);
  expect(await page.locator('.spoken').count()).toBe(1);
});

test('a closed answer leaves the speaker asleep', async () => {
  await desk.page.locator('#fast').check();
  await desk.say('ask back spasm coach how common are back spasms');
  await desk.state('speaking');
  await desk.state('idle');
  expect(desk.replies[0]?.ended).toBe(true);
  expect(desk.sent).toHaveLength(1);
});

test('the volume and the speed are those of the audio', async () => {
  const { page } = desk;
  await desk.say('why do back spasms happen');
  await desk.state('speaking');
  await page.locator('#volume').fill('0.25');
  await page.locator('#fast').check();
  const [volume, rate] = await page.evaluate(
    () => [window.testAudio?.volume, window.testAudio?.playbackRate] as const,
  );
  expect([volume, rate]).toEqual([0.25, 8]);
});

test('the drawer has the request, the response and the time of each turn, and copies them', async () => {
  const { page } = desk;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#drawer-toggle').click();
  await desk.say('why do back spasms happen');
  const turn = page.locator('.turn').first();
  await turn.waitFor();
  expect(await turn.locator('.name').textContent()).toBe('WhyIntent');
  expect(await turn.locator('.timing').textContent()).toMatch(/^\d+\.\d ms$/);
  const [request, response] = await turn.locator('pre').allTextContents();
  const [exchange] = desk.replies[0]?.exchanges ?? [];
  expect(JSON.parse(request ?? '')).toEqual(exchange?.request);
  expect(JSON.parse(response ?? '')).toEqual(exchange?.response);
  await turn.locator('.copy').click();
  await page.locator('.copy', { hasText: 'Copied' }).waitFor();
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toMatchObject({ request: exchange?.request, response: exchange?.response });
});

test('nothing that the page asks for is anywhere else', async () => {
  await desk.page.locator('#fast').check();
  await desk.say('open back spasm coach');
  await desk.state('speaking');
  await desk.state('listening');
  await desk.say('ten breaths');
  await desk.state('speaking');
  expect(desk.requested.length).toBeGreaterThan(5);
  for (const url of desk.requested)
    expect(new URL(url).origin).toBe(new URL(speaker.address).origin);
});
