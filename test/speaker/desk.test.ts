import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createDesk } from '../../speaker/desk';
import type { Voice } from '../../speaker/voice';
import { SAMPLE_RATE } from '../../speaker/wav';

const model = {
  invocationName: 'back spasm coach',
  intents: [
    { name: 'WhyIntent', samples: ['why does it happen'] },
    { name: 'BreatheIntent', samples: ['breathe with me'] },
    { name: 'AMAZON.FallbackIntent' },
    { name: 'AMAZON.PauseIntent' },
  ],
};

/** Says every line in a tenth of a second. */
const voice: Voice = (stretches) => {
  let at = 0;
  const spans = stretches.map(({ pauseMs }) => {
    const startMs = at;
    at += 100 + pauseMs;
    return { startMs, endMs: startMs + 100 };
  });
  return { samples: new Int16Array(Math.round((at * SAMPLE_RATE) / 1000)), spans };
};

function answer(ssml: string, more: object = {}): ResponseEnvelope {
  const outputSpeech = { type: 'SSML', ssml: `<speak>${ssml}</speak>` } as const;
  return { version: '1.0', response: { outputSpeech, shouldEndSession: false, ...more } };
}

function deskWith(handler: (event: RequestEnvelope) => Promise<ResponseEnvelope>) {
  const requests: RequestEnvelope[] = [];
  let id = 0;
  const desk = createDesk({
    handler: (event) => {
      requests.push(event);
      return handler(event);
    },
    model,
    understand: (said) => ({
      intent: model.intents.find(({ samples = [] }) => samples.includes(said))?.name ?? null,
      slots: {},
    }),
    voice,
    locale: 'en-US',
    newId: () => String(++id),
  });
  return { desk, requests };
}

test('a reply says what is heard when, and its recording can be fetched', async () => {
  const { desk } = deskWith(async () => answer('One. Two.<break time="1s"/>Three?'));
  const { speech, intent, ended } = await desk.say('why does it happen', 1000);
  expect({ intent, ended }).toEqual({ intent: 'WhyIntent', ended: false });
  expect(speech?.lines).toEqual([
    { text: 'One.', pauseMs: 430, startMs: 0, endMs: 100 },
    { text: 'Two.', pauseMs: 1000, startMs: 530, endMs: 630 },
    { text: 'Three?', pauseMs: 0, startMs: 1630, endMs: 1730 },
  ]);
  const wav = desk.sound(speech?.url ?? '');
  expect(wav?.length).toBe(44 + 2 * Math.round((1730 * SAMPLE_RATE) / 1000));
  expect(speech?.totalMs).toBeCloseTo(1730, 0);
});

test('a card and a reprompt come along', async () => {
  const reprompt = { outputSpeech: { type: 'PlainText', text: 'Still there?' } };
  const card = { type: 'Simple', title: 'Why', content: 'Because.' };
  const { desk } = deskWith(async () => answer('So.', { reprompt, card }));
  const reply = await desk.say('why does it happen', 0);
  expect(reply.card).toEqual({ title: 'Why', text: 'Because.' });
  expect(reply.reprompt?.lines.map(({ text }) => text)).toEqual(['Still there?']);
});

test('what was not understood is told apart', async () => {
  const { desk } = deskWith(async () => answer('Say that again?'));
  expect((await desk.say('flobble gronk', 0)).intent).toBeNull();
});

test('a request carries the time that the page gives, and time never goes back', async () => {
  const { desk, requests } = deskWith(async () => answer('So.'));
  await desk.say('why does it happen', Date.parse('2026-05-01T12:00:10Z'));
  await desk.say('why does it happen', Date.parse('2026-05-01T12:00:05Z'));
  await desk.say('why does it happen', Date.parse('2026-05-01T12:00:30Z'));
  expect(requests.map(({ request }) => request.timestamp)).toEqual([
    '2026-05-01T12:00:10Z',
    '2026-05-01T12:00:10Z',
    '2026-05-01T12:00:30Z',
  ]);
});

test('silence after the reprompt ends the session for that reason, and no session needs no end', async () => {
  const { desk, requests } = deskWith(async () => answer('So?'));
  expect(await desk.silence(0)).toBeUndefined();
  await desk.say('why does it happen', 0);
  const reply = await desk.silence(0);
  expect(reply?.ended).toBe(true);
  expect(requests.at(-1)?.request).toMatchObject({
    type: 'SessionEndedRequest',
    reason: 'EXCEEDED_MAX_REPROMPTS',
  });
  expect(await desk.silence(0)).toBeUndefined();
});

test('breaths that are guided offer other words than a question does', async () => {
  const { desk } = deskWith(async () =>
    answer('In, one.<break time="3s"/>And breathe out.<break time="5s"/>More?'),
  );
  expect((await desk.say('breathe with me', 0)).chips).toContain('pause');
});

test('a skill that throws is told of, the session ends, and the next one starts afresh', async () => {
  let broken = true;
  const { desk, requests } = deskWith(async () => {
    if (broken) throw new Error('the skill broke');
    return answer('So.');
  });
  const failed = await desk.say('why does it happen', 0);
  expect(failed.ended).toBe(true);
  expect(failed.intent).toBe('WhyIntent');
  expect(failed.speech?.lines[0]?.text).toMatch(/problem/);
  expect(failed.exchanges[0]?.error).toMatch(/the skill broke/);
  broken = false;
  const { exchanges } = await desk.say('why does it happen', 0);
  expect(exchanges[0]?.error).toBeNull();
  expect(requests.at(-1)?.session?.new).toBe(true);
});

test('two requests at once are answered one after the other', async () => {
  const order: string[] = [];
  const { desk } = deskWith(async ({ request }) => {
    order.push(`asked ${request.timestamp}`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`answered ${request.timestamp}`);
    return answer('So.');
  });
  const replies = await Promise.all([
    desk.say('why does it happen', 1000),
    desk.say('why does it happen', 2000),
  ]);
  expect(order.map((line) => line.split(' ')[0])).toEqual([
    'asked',
    'answered',
    'asked',
    'answered',
  ]);
  expect(replies.map(({ exchanges }) => exchanges.length)).toEqual([1, 1]);
});
