import fc from 'fast-check';
import { check } from 'ssml-check';
import { paces } from '../../lambda/exercise/paces';
import { type PlanRequest, plan } from '../../lambda/exercise/plan';
import { sets } from '../../lambda/exercise/sets';
import { toSsml } from '../../lambda/exercise/ssml';
import { estimateMs } from '../../lambda/speech/estimate';
import { measured } from '../../lambda/speech/measured';
import { anyRequest } from './arbitrary';

const render = (request: PlanRequest) => toSsml(plan(request));
const allBreaks = /<break time="([^"]*)"\/>/g;
const breaksOf = (ssml: string) => [...ssml.matchAll(allBreaks)].map(([, time]) => time);

describe('the SSML of the exercise', () => {
  it('is each line and a break for the rest of its phase', () => {
    const request: PlanRequest = {
      breaths: 2,
      pace: 'steady',
      from: 2,
      leadIn: 'none',
      safety: false,
    };
    expect(render(request)).toBe(
      'In, two, the last.<break time="2707ms"/>' +
        'And breathe out.<break time="5310ms"/>' +
        "That's it, two breaths. Let your breathing go back to normal." +
        '<break time="1500ms"/>',
    );
  });

  it('is what Alexa takes', () =>
    fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const errors = await check(`<speak>${render(request)}</speak>`, { platform: 'amazon' });
        expect(errors).toBeUndefined();
      }),
    ));

  it('has one break a cue, in whole milliseconds, of at most ten seconds, and each fills its phase', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { cues } = plan(request);
        const breaks = breaksOf(render(request));
        expect(breaks).toHaveLength(cues.length);
        cues.forEach(({ say, durationMs }, i) => {
          expect(breaks[i]).toMatch(/^[1-9]\d*ms$/);
          const ms = Number.parseInt(breaks[i] ?? '', 10);
          expect(ms).toBeLessThanOrEqual(10_000);
          expect(ms + estimateMs(say)).toBe(durationMs);
        });
      }),
    );
  });

  it('has no two breaks side by side and none at its start, where engines shorten them', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(render(request)).not.toMatch(/^<|\/></);
      }),
    );
  });

  it('stays below 8,000 characters, with room for a question, in any set', () => {
    fc.assert(
      fc.property(anyRequest, ({ breaths, pace, leadIn }) => {
        for (const part of sets(breaths, pace, leadIn)) {
          const ssml = render({ breaths: part, pace, from: 1, leadIn, safety: true });
          expect(ssml.length).toBeLessThan(7000);
        }
      }),
    );
  });

  it('says every breath in at most 60 % of its phase at the gentlest pace, as either measured voice says it', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { phase, say } of plan(request).cues) {
          if (phase !== 'inhale' && phase !== 'exhale') continue;
          const most = 0.6 * paces.gentle[`${phase}Ms`];
          expect(measured.get(say)?.length).toBe(2);
          for (const ms of measured.get(say) ?? []) expect(ms).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
