import { alarms } from '../../lambda/content/en/alarms';
import { cues, cuesInTurn } from '../../lambda/content/en/cues';
import { exerciseIntents, paceSlot } from '../../lambda/content/en/exercise';
import { navigation } from '../../lambda/content/en/navigation';
import type { Intent } from '../../lambda/content/types';

const intents: Intent[] = [...cues, cuesInTurn, ...alarms, ...exerciseIntents, ...navigation];
const builtIn = ({ intent }: Intent) => intent.startsWith('AMAZON.');
const bare = (sample: string) => sample.replaceAll(/['.]/g, '');

/** A word, a spelled letter or a slot, and more of them, one space between. */
const VALID = /^(?:[a-z']+|[a-z]\.|\{[a-z]+\})(?: (?:[a-z']+|[a-z]\.|\{[a-z]+\}))*$/;

/** What a device takes off before the skill sees the words. */
const LAUNCH = /^(?:alexa|ask|launch|talk to|use)\b|back spasm coach/;

describe('a sample', () => {
  it.each(intents)('is valid for Alexa: $intent', ({ samples }) => {
    expect(samples.filter((sample) => !VALID.test(sample))).toEqual([]);
  });

  it.each(intents)('is what is left after the wake word: $intent', ({ samples }) => {
    expect(samples.filter((sample) => LAUNCH.test(sample))).toEqual([]);
  });

  it('belongs to one intent, and differs from every other in more than punctuation', () => {
    const all = intents.flatMap(({ samples }) => samples).map(bare);
    expect(all.filter((sample, i) => all.indexOf(sample) !== i)).toEqual([]);
  });

  it.each(intents)('names only slots that its intent has, and every one: $intent', (intent) => {
    const named = intent.samples.flatMap((s) => Array.from(s.matchAll(/\{(\w+)\}/g), (m) => m[1]));
    expect([...new Set(named)].sort()).toEqual(Object.keys(intent.slots ?? {}).sort());
  });
});

describe('an intent', () => {
  it.each(intents.filter((intent) => !builtIn(intent)))(
    'can be asked for in at least thirty ways: $intent',
    ({ samples }) => {
      expect(samples.length).toBeGreaterThanOrEqual(30);
    },
  );

  it('is there for all that one can do with an exercise', () => {
    expect(exerciseIntents.map(({ intent }) => intent)).toEqual([
      'BreatheIntent',
      'MoreBreathsIntent',
      'SlowerIntent',
      'FasterIntent',
      'TooHardIntent',
      'SkipIntent',
      'BreathsLeftIntent',
      'ForgetMeIntent',
    ]);
  });

  it('of Amazon has at least the word that everybody uses', () => {
    const said = (word: string) =>
      navigation.filter(({ samples }: Intent) => samples.includes(word)).map((n) => n.intent);
    expect(
      ['help', 'stop', 'cancel', 'yes', 'no', 'next', 'repeat', 'pause', 'carry on'].map(said),
    ).toEqual([
      ['AMAZON.HelpIntent'],
      ['AMAZON.StopIntent'],
      ['AMAZON.CancelIntent'],
      ['AMAZON.YesIntent'],
      ['AMAZON.NoIntent'],
      ['AMAZON.NextIntent'],
      ['AMAZON.RepeatIntent'],
      ['AMAZON.PauseIntent'],
      ['AMAZON.ResumeIntent'],
    ]);
  });

  it('of Amazon that stands for nothing understood has no sample', () => {
    const fallback = navigation.find(({ intent }) => intent === 'AMAZON.FallbackIntent');
    expect(fallback?.samples).toEqual([]);
  });
});

describe('the paces', () => {
  it('have no word in common, and none is slow or a comparative', () => {
    const all: string[] = Object.entries(paceSlot).flat(2);
    expect(all.length).toBe(new Set(all).size);
    expect(all.filter((word) => /slow|fast|quick|er$/.test(word))).toEqual([]);
  });
});
