import fc from 'fast-check';
import { rounds, topics } from '../lambda/content/en';
import { fill } from '../lambda/conversation/answer';
import { type Pace, paces } from '../lambda/exercise/paces';
import { handler } from '../lambda/index';
import { processStore } from '../lambda/memory/process';
import type { Store } from '../lambda/memory/store';
import { person, spoken, ssml } from './person';

const broken: Store = {
  getAttributes: () => Promise.reject(new Error('No user amzn1.ask.account.SECRET here')),
  saveAttributes: () => Promise.reject(new Error('down')),
  deleteAttributes: () => Promise.reject(new Error('down')),
};

describe('a question asked in one breath', () => {
  it.each(topics.filter((topic) => !('waits' in topic)))(
    '$intent is answered, and the session closes',
    async ({ intent, lines }) => {
      const answer = await person().ask(intent);
      expect(answer.response.shouldEndSession).toBe(true);
      expect(spoken(answer)).toContain(fill(lines[0].say, { emergency: 'nine one one' }));
    },
  );

  it.each([
    'ReliefIntent',
    'GroundFeetIntent',
    'CuesIntent',
    'BreatheIntent',
    'ForgetMeIntent',
    'AMAZON.HelpIntent',
    'AMAZON.FallbackIntent',
  ])('%s waits for a reply all the same', async (intent) => {
    expect((await person().ask(intent)).response.shouldEndSession).toBe(false);
  });
});

describe('tips and facts', () => {
  it.each(rounds)('of $intent are never told twice before all were told', ({ intent, items }) =>
    fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        async (stream) => {
          const p = person({ random: () => stream.next().value });
          await p.launch();
          const told: string[] = [];
          for (const _ of items) told.push(spoken(await p.ask(intent)));
          expect(new Set(told).size).toBe(items.length);
          const again = spoken(await p.ask(intent));
          expect(told.slice(0, -1)).toContain(again);
        },
      ),
      { numRuns: 20 },
    ),
  );

  it('of tips go on where they were, in a later session', async () => {
    const store = processStore();
    const [tips] = rounds;
    const told = new Set<string>();
    for (const _ of tips.items) told.add(spoken(await person({ store }).ask('TipIntent')));
    expect(told.size).toBe(tips.items.length);
  });

  it('repeat the same tip when asked to', async () => {
    const p = person();
    await p.launch();
    const tip = spoken(await p.ask('TipIntent'));
    expect(spoken(await p.ask('AMAZON.RepeatIntent'))).toBe(tip);
  });
});

describe('an exercise that was interrupted', () => {
  const starts = /In, (\w+)/g;
  const breathsIn = (speech: string) => [...speech.matchAll(starts)].map(([, count]) => count);

  it.each(Object.keys(paces) as Pace[])(
    'at the %s pace, at any second, goes on with no breath left out',
    async (pace) => {
      const { inhaleMs, exhaleMs } = paces[pace];
      for (let second = 0; second < 45 + (5 * (inhaleMs + exhaleMs)) / 1000; second++) {
        const p = person();
        const whole = breathsIn(ssml(await p.ask('BreatheIntent', { count: '5', pace })));
        p.wait(second);
        await p.ask('AMAZON.PauseIntent');
        const rest = breathsIn(ssml(await p.ask('AMAZON.ResumeIntent')));
        expect(whole.slice(-rest.length)).toEqual(rest);
        expect(rest.length).toBeGreaterThan(0);
      }
    },
  );

  it('by an error of the device after its end keeps the last breath, since nobody was heard to finish', async () => {
    const store = processStore();
    const p = person({ store });
    await p.ask('BreatheIntent', { count: '5' });
    p.wait(300);
    await p.end('ERROR');
    expect(spoken(await person({ store }).launch())).toContain('go on from breath five');
  });
});

describe('the Lambda entry', () => {
  it('takes no callback, which Node 24 would refuse', () => {
    expect(handler.length).toBeLessThanOrEqual(2);
  });

  it('answers with what the environment gives it', async () => {
    const log = jest.spyOn(console, 'log').mockReturnValue();
    const p = person({ answer: handler });
    expect(spoken(await p.launch())).toContain('Back Spasm Coach');
    const broken = { name: 'BreatheIntent', slots: { count: null } };
    const request = JSON.parse(
      JSON.stringify({ type: 'IntentRequest', intent: broken, ...p.stamp() }),
    );
    expect(spoken(await p.send(request))).toContain('went wrong');
    expect(JSON.parse(log.mock.calls[0]?.[0])).toMatchObject({ level: 'error' });
    log.mockRestore();
  });
});

describe('a skill in trouble', () => {
  it('refuses requests for another skill', async () => {
    await expect(person({ skillId: 'amzn1.ask.skill.another' }).launch()).rejects.toThrow(
      'verification failed',
    );
  });

  it('takes requests for its own', async () => {
    expect(spoken(await person({ skillId: 'amzn1.ask.skill.test' }).launch())).toContain(
      'Back Spasm Coach',
    );
  });

  it('goes on when memory fails, and logs neither the user nor what the store said', async () => {
    const p = person({ store: broken });
    expect(spoken(await p.launch())).toContain('This is Back Spasm Coach');
    await p.ask('BreatheIntent');
    p.wait(80);
    expect(spoken(await p.ask('AMAZON.StopIntent'))).toBe('Stopped at breath four of ten.');
    expect(JSON.stringify(p.logged)).not.toContain('SECRET');
  });

  it('asks to try again when it breaks, and says so in the log', async () => {
    const p = person({ random: () => Number.NaN, store: processStore() });
    const request = {
      type: 'IntentRequest' as const,
      dialogState: 'COMPLETED' as const,
      ...p.stamp(),
    };
    const answer = await p.send({
      ...request,
      intent: JSON.parse('{"name":"BreatheIntent","slots":{"count":null}}'),
    });
    expect(spoken(answer)).toContain('Could you say that again?');
    expect(answer.response.shouldEndSession).toBe(false);
    expect(p.logged).toMatchObject([
      { level: 'error', event: 'IntentRequest', error: 'TypeError' },
    ]);
  });

  it('starts anew where the session attributes are not its own', async () => {
    const p = person();
    await p.launch();
    const attributes = p.session();
    if (attributes) Object.assign(attributes, { exercise: { breaths: 900 }, offered: 7 });
    expect(spoken(await p.ask('AMAZON.YesIntent'))).toContain("not sure what you'd like");
  });

  it('answers an intent that it does not know as not understood', async () => {
    expect(spoken(await person().ask('AMAZON.ScrollUpIntent'))).toContain("didn't understand");
  });

  it('takes an event that it does not know without a word', async () => {
    const p = person();
    const event = JSON.parse(JSON.stringify({ type: 'System.ExceptionEncountered', ...p.stamp() }));
    expect((await p.send(event)).response).toEqual({});
  });
});
