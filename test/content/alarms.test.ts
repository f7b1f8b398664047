import { readFileSync } from 'node:fs';
import { alarms } from '../../lambda/content/en/alarms';
import { now, nowSamples } from '../../lambda/content/en/alarms/now';
import { soon, soonSamples } from '../../lambda/content/en/alarms/soon';
import type { Alarm } from '../../lambda/content/types';
import { grade, heard, listed, sentences, unspeakable, words } from './readability';

const speech = ({ lines }: Alarm) => heard(lines.map(({ say }) => say).join(' '));

const factIds = Array.from(
  readFileSync('docs/facts.md', 'utf8').matchAll(/^\| ((?:now|soon|during)\.\S+) \|/gm),
  ([, id = '']) => id,
);
const samplesFor: Readonly<Record<string, readonly string[]>> = { ...nowSamples, ...soonSamples };

describe('the red flags', () => {
  it.each(factIds.filter((id) => !id.startsWith('during.')))(
    '%s is understood in at least twenty wordings',
    (id) => {
      expect(samplesFor[id]?.length).toBeGreaterThanOrEqual(20);
    },
  );

  it('are all backed by the answer that they get', () => {
    const told = alarms.flatMap(({ lines }: Alarm) => lines.flatMap(({ facts }) => facts));
    expect(factIds.length).toBeGreaterThan(10);
    expect(factIds.filter((id) => !told.some((fact) => fact === id))).toEqual([]);
  });

  it('keep their samples apart: none is listed under two signs', () => {
    const all = Object.values(samplesFor).flat();
    expect(all.length).toBe(new Set(all).size);
  });

  it('are all samples of their intents', () => {
    expect(now.samples).toEqual(Object.values(nowSamples).flat());
    expect(soon.samples).toEqual(Object.values(soonSamples).flat());
  });

  it.each([
    "i can't pee",
    'i wet myself',
    "i can't feel my legs",
    'numb between the legs',
    'chest pain',
    'my chest hurts',
    "i've fallen and i can't get up",
    'i was in a car crash',
    "i can't breathe",
  ])('"%s" is an emergency', (sample) => {
    expect(now.samples).toContain(sample);
  });

  it.each([
    ['callForHelp', 'call an ambulance'],
    ['callForHelp', "i can't get up"],
    ['dizzy', 'i feel dizzy'],
    ['worse', 'it hurts more'],
    ['worse', "it's getting worse"],
    ['soon', "it's been getting worse for weeks"],
  ])('%s answers "%s"', (id, sample) => {
    const answering = alarms.filter(({ samples }: Alarm) => samples.includes(sample));
    expect(answering.map((alarm) => alarm.id)).toEqual([id]);
  });
});

describe('the alarms', () => {
  it('are in order of priority', () => {
    expect(alarms.map(({ id }) => id)).toEqual(['now', 'soon', 'callForHelp', 'dizzy', 'worse']);
  });

  it.each([
    ['now', 120],
    ['soon', 70],
    ['callForHelp', 30],
    ['dizzy', 30],
    ['worse', 30],
  ])('%s is understood in at least %i wordings', (id, least) => {
    const samples = alarms.find((alarm) => alarm.id === id)?.samples;
    expect(samples?.length).toBeGreaterThanOrEqual(least);
  });
});

describe('the emergency', () => {
  it('gives the number in the very first sentence, and is over in under forty five words', () => {
    expect(now.lines[0].say).toBe('Call {emergency} now.');
    expect(words(speech(now)).length).toBeLessThan(45);
  });
});

describe('asked to call for help', () => {
  it('says that it cannot place a call, and gives the number', () => {
    const alarm = alarms.find(({ id }) => id === 'callForHelp');
    expect(alarm?.lines[0].say).toBe("I can't call anyone for you.");
    expect(alarm?.lines.some(({ say }) => say.includes('{emergency}'))).toBe(true);
  });
});

describe.each(alarms)('the alarm $id', (alarm: Alarm) => {
  it('asks nothing', () => {
    expect(speech(alarm)).not.toContain('?');
    expect(alarm.card.text).not.toContain('?');
  });

  it('offers no exercise, and speaks of the breath only to let it be', () => {
    const said = `${speech(alarm)} ${alarm.card.text}`
      .replaceAll(/breathe normally|let your breath go back to normal/g, '')
      .toLowerCase();
    expect(said).not.toMatch(/breath|exercise|ribs|would you|shall|let's|\btry\b/);
  });

  it('names the emergency number', () => {
    expect(alarm.lines.some(({ say }) => say.includes('{emergency}'))).toBe(true);
  });

  it('has short sentences that list three things at the most', () => {
    const hard = sentences(speech(alarm)).filter((s) => words(s).length > 20 || listed(s) > 3);
    expect(hard).toEqual([]);
  });

  it('takes a frightened listener at most a fifth grade to follow', () => {
    expect(grade(speech(alarm))).toBeLessThanOrEqual(5);
  });

  it('has nothing a voice stumbles over', () => {
    expect(unspeakable(speech(alarm))).toEqual([]);
  });

  it('shows no unfilled placeholder on a screen', () => {
    expect(`${alarm.card.title} ${alarm.card.text}`).not.toMatch(/[{}]/);
  });
});
