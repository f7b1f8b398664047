import { createDevice } from '../../speaker/device';
import { createUnderstanding } from '../../speaker/understanding';
import { fakeHandler, model } from './fakes';

const understand = createUnderstanding(model);

function speaker() {
  const { handler, received } = fakeHandler();
  let nowMs = Date.parse('2026-03-01T10:00:00.700Z');
  let ids = 0;
  const device = createDevice({
    handler,
    model,
    understand,
    locale: 'en-GB',
    now: () => nowMs,
    newId: () => String(++ids),
  });
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { device, received, pass };
}

describe('a session', () => {
  it('is opened by its first request and carries the attributes along', async () => {
    const { device, received } = speaker();
    await device.hear('open back spasm coach');
    await device.hear('yes');
    await device.hear('my back hurts');
    expect(received.map(({ request }) => request.type)).toEqual([
      'LaunchRequest',
      'IntentRequest',
      'IntentRequest',
    ]);
    expect(received.map(({ session }) => [session?.new, session?.attributes])).toEqual([
      [true, {}],
      [false, { turns: 1 }],
      [false, { turns: 2 }],
    ]);
    expect(new Set(received.map(({ session }) => session?.sessionId)).size).toBe(1);
  });

  it('is closed when the answer closes it, and the next line opens another', async () => {
    const { device, received } = speaker();
    await device.hear('open back spasm coach');
    expect((await device.hear('stop')).ended).toBe(true);
    expect((await device.hear('my back hurts')).ended).toBe(false);
    expect(received[2]?.session).toMatchObject({ new: true, attributes: {} });
    expect(received[2]?.session?.sessionId).not.toBe(received[0]?.session?.sessionId);
  });

  it('ends with the reason why, and only if it is open', async () => {
    const { device, received } = speaker();
    await device.hear('open back spasm coach');
    const turn = await device.end('(silence)', 'EXCEEDED_MAX_REPROMPTS');
    expect(turn).toMatchObject({ intent: null, speech: '', reprompt: null, ended: true });
    expect(turn?.request.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
    expect(await device.end('(silence)', 'EXCEEDED_MAX_REPROMPTS')).toBeUndefined();
    expect(received).toHaveLength(2);
  });

  it('ends when the skill is opened anew', async () => {
    const { device, received } = speaker();
    await device.hear('my back hurts');
    await device.hear('open back spasm coach');
    expect(received.map(({ request }) => request.type)).toEqual([
      'IntentRequest',
      'SessionEndedRequest',
      'LaunchRequest',
    ]);
    expect(received[2]?.session?.new).toBe(true);
  });
});

describe('a request', () => {
  it('is stamped with the time in whole seconds, and the locale', async () => {
    const { device, received, pass } = speaker();
    await device.hear('my back hurts');
    pass(75_000);
    await device.hear('my back hurts');
    expect(received.map(({ request }) => request.timestamp)).toEqual([
      '2026-03-01T10:00:00Z',
      '2026-03-01T10:01:15Z',
    ]);
    expect(received[0]?.request).toMatchObject({ locale: 'en-GB' });
  });

  it('lists every slot of the intent, and resolves those of a custom type', async () => {
    const { device } = speaker();
    const { request, slots } = await device.hear('do five easy breaths');
    expect(slots).toEqual({ count: '5', pace: 'easy' });
    expect(request.request).toMatchObject({
      intent: {
        name: 'BreatheIntent',
        confirmationStatus: 'NONE',
        slots: {
          count: { name: 'count', value: '5' },
          pace: {
            value: 'easy',
            resolutions: {
              resolutionsPerAuthority: [
                {
                  status: { code: 'ER_SUCCESS_MATCH' },
                  values: [{ value: { name: 'gentle', id: 'gentle' } }],
                },
              ],
            },
          },
        },
      },
    });
    const bare = await device.hear('breathe with me');
    expect(bare.request.request).toMatchObject({
      intent: { slots: { count: { name: 'count', confirmationStatus: 'NONE' } } },
    });
  });

  it('is the fallback when nothing was understood', async () => {
    const { device } = speaker();
    const turn = await device.hear('flibber gronk');
    expect(turn.intent).toBeNull();
    expect(turn.request.request).toMatchObject({ intent: { name: 'AMAZON.FallbackIntent' } });
  });
});

describe('a turn', () => {
  it('says in plain text what is spoken, and what is asked after silence', async () => {
    const { device } = speaker();
    expect(await device.hear('open back spasm coach')).toMatchObject({
      utterance: 'open back spasm coach',
      intent: 'LaunchRequest',
      speech: 'LaunchRequest it is.',
      reprompt: 'Still there?',
      ended: false,
    });
    expect(await device.hear('my bum is numb')).toMatchObject({ reprompt: null, ended: true });
  });

  it('fails when the skill fails', async () => {
    const { device } = speaker();
    const broken = createDevice({
      handler: () => Promise.reject(new Error('out of order')),
      model,
      understand,
      locale: 'en-US',
      now: () => 0,
      newId: () => '1',
    });
    await expect(broken.hear('my back hurts')).rejects.toThrow('out of order');
    await expect(device.hear('my back hurts')).resolves.toBeDefined();
  });
});
