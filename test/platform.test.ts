import type { ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check';
import { alarms, intents } from '../lambda/content/en';
import { estimateMs } from '../lambda/speech/estimate';
import { person, spoken, ssml } from './person';

/** Intents with the slots that lead to different answers. */
const asked = intents.flatMap(({ intent, slots }) => {
  const counts =
    slots && 'count' in slots
      ? [{}, { count: '5' }, { count: '20' }, { count: '50' }, { count: '?' }]
      : [{}];
  const paces = slots && 'pace' in slots ? [{}, { pace: 'gentle' }, { pace: 'deep' }] : [{}];
  return counts.flatMap((count) => paces.map((pace) => ({ intent, slots: { ...count, ...pace } })));
});

/** The states of a conversation, each by how one gets there. */
const states: Readonly<Record<string, (p: ReturnType<typeof person>) => Promise<unknown>>> = {
  'in one breath': async () => {},
  'after the welcome': (p) => p.launch(),
  'after an answer': async (p) => {
    await p.launch();
    await p.ask('WhyIntent');
  },
  'after a cue': async (p) => p.ask('AnchorHipsIntent'),
  'during the settle-in': async (p) => {
    await p.ask('BreatheIntent');
    p.wait(12);
  },
  'during the breaths': async (p) => {
    await p.ask('BreatheIntent', { count: '20', pace: 'gentle' });
    p.wait(95);
  },
  'while paused': async (p) => {
    await p.ask('BreatheIntent');
    p.wait(80);
    await p.ask('AMAZON.PauseIntent');
  },
  'after the round': async (p) => {
    await p.ask('BreatheIntent');
    p.wait(200);
  },
  'between two sets': async (p) => {
    await p.ask('BreatheIntent', { count: '20' });
    await p.ask('AMAZON.YesIntent');
    p.wait(220);
  },
  'when asked whether to forget': async (p) => p.ask('ForgetMeIntent'),
  'after two misunderstandings': async (p) => {
    await p.ask('AMAZON.FallbackIntent');
    await p.ask('AMAZON.FallbackIntent');
  },
};

const cases = Object.keys(states).flatMap((state) =>
  asked.map((ask) => ({ state, ...ask, given: JSON.stringify(ask.slots) })),
);

async function answerTo({
  state,
  intent,
  slots,
}: (typeof cases)[number]): Promise<ResponseEnvelope> {
  const p = person();
  await states[state]?.(p);
  return p.ask(intent, slots);
}

/** How long it takes to say, in milliseconds, breaks and all. */
function lastsMs(speech: string): number {
  const breaks = [...speech.matchAll(/<break time="(\d+)ms"\/>/g)];
  const words = speech.split(/<[^>]*>/).map((stretch) => estimateMs(stretch.trim()));
  return [...words, ...breaks.map(([, ms]) => Number(ms))].reduce((sum, ms) => sum + ms, 0);
}

describe.each(cases)('$intent $given $state', (asking) => {
  it('is answered within all that Alexa allows', async () => {
    const envelope = await answerTo(asking);
    const { response } = envelope;
    const speech = ssml(envelope);
    expect(await check(speech, { platform: 'amazon' })).toBeUndefined();
    expect(speech.length).toBeLessThan(8000);
    expect(speech).not.toMatch(/<(?:s|p)>/);
    expect([...speech.matchAll(/time="(\d+)ms"/g)].every(([, ms]) => Number(ms) <= 10_000)).toBe(
      true,
    );
    expect(lastsMs(speech)).toBeLessThan(235_000);
    expect(JSON.stringify(envelope).length).toBeLessThan(120_000);
    expect(JSON.stringify(response.card ?? '').length).toBeLessThan(8000);
    expect(spoken(envelope)).not.toMatch(/[{}\d!]|undefined|NaN/);

    if (response.shouldEndSession === false) {
      expect(spoken(envelope)).toMatch(/\?$/);
      expect(spoken(envelope).match(/\?/g)).toHaveLength(1);
      expect(response.reprompt?.outputSpeech).toMatchObject({
        ssml: expect.stringMatching(/\?<\/speak>$/),
      });
    } else {
      expect(response.shouldEndSession).toBe(true);
      expect(spoken(envelope)).not.toContain('?');
      expect(response.reprompt).toBeUndefined();
    }
  });
});

describe.each(Object.keys(states))('%s', (state) => {
  it.each(alarms)(
    '$intent is answered first, offers nothing, closes the session and keeps no place',
    async ({ intent, lines }) => {
      const p = person();
      await states[state]?.(p);
      const envelope = await p.ask(intent);
      const [first] = lines;
      expect(spoken(envelope)).toContain(first.say.replace('{emergency}', 'nine one one'));
      expect(spoken(envelope)).not.toMatch(/\?|breaths/);
      expect(envelope.response.shouldEndSession).toBe(true);
      expect(spoken(await p.launch())).not.toContain('go on from breath');
    },
  );

  it.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
    '%s ends',
    async (intent) => {
      const p = person();
      await states[state]?.(p);
      expect((await p.ask(intent)).response.shouldEndSession).toBe(true);
    },
  );
});

describe('the emergency number', () => {
  it.each([
    ['en-US', 'nine one one'],
    ['en-CA', 'nine one one'],
    ['en-GB', 'nine nine nine'],
    ['en-AU', 'triple zero'],
    ['en-IN', 'one one two'],
    ['en-ZA', 'your local emergency number'],
  ])('is the one of %s', async (locale, number) => {
    expect(spoken(await person({ locale }).ask('RedFlagNowIntent'))).toContain(
      `Call ${number} now`,
    );
  });
});
