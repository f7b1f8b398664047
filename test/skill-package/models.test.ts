import { readFileSync } from 'node:fs';
import { schemaErrors } from '../../infrastructure/amazon-schema';
import { intents } from '../../lambda/content/en';
import { extraSamples, locales } from '../../lambda/content/locales';
import { interactionModel, modelPath, modelText } from '../../tools/interaction-model';

describe.each(locales)('the interaction model of %s', (locale) => {
  const model = interactionModel(locale);
  const { languageModel } = model.interactionModel;
  const samples = languageModel.intents.flatMap(({ samples }) => samples);

  it('is written to its file: run "npm run model" after changing what is said', () => {
    expect(readFileSync(modelPath(locale), 'utf8')).toBe(modelText(locale));
  });

  it("fits Amazon's own schema, with no property that it doesn't know", () => {
    expect(schemaErrors('model', JSON.parse(modelText(locale)))).toEqual([]);
  });

  it('adds words of its own to intents that exist', () => {
    const known = intents.map(({ intent }) => intent);
    const added = Object.keys(extraSamples[locale]);
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((intent) => !known.includes(intent))).toEqual([]);
  });

  it('has no sample twice, not even when only punctuation differs', () => {
    const bare = samples.map((sample) => sample.replace(/[.']/g, ''));
    expect(bare.filter((sample, at) => bare.indexOf(sample) !== at)).toEqual([]);
  });

  it('is written in the letters that Alexa takes: small letters, apostrophes, spelled-out initials, slots', () => {
    const word = String.raw`([a-z]+('[a-z]+)?|[a-z]+'|[a-z]\.|\{[a-z]+\})`;
    const shape = new RegExp(`^${word}( ${word})*$`);
    expect(samples.filter((sample) => !shape.test(sample))).toEqual([]);
  });

  it('has slots in its samples that the intent declares, and declares none that it never hears', () => {
    for (const { name, slots = [], samples } of languageModel.intents) {
      const declared = slots.map((slot) => slot.name).sort();
      const used = samples.flatMap((sample) =>
        [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot),
      );
      expect([name, [...new Set(used)].sort()]).toEqual([name, declared]);
    }
  });

  it('never begins a sample with the wake word or the invocation', () => {
    const invoked =
      /^(alexa|echo|computer|ziggy|amazon)\b|^(ask|open|tell|launch|start) back spasm coach/;
    expect(samples.filter((sample) => invoked.test(sample))).toEqual([]);
  });

  it('has an invocation name of two words or more, with no launch word, wake word or article', () => {
    const { invocationName } = languageModel;
    expect(invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(invocationName).not.toMatch(
      /\b(alexa|amazon|echo|computer|skill|app|ask|tell|open|launch|start|play|run|load|begin|enable|the|an?|to|of|for)\b/,
    );
  });

  it('has the built-in intents that Amazon requires, and Fallback without samples', () => {
    const names = languageModel.intents.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'AMAZON.HelpIntent',
        'AMAZON.StopIntent',
        'AMAZON.CancelIntent',
        'AMAZON.NavigateHomeIntent',
        'AMAZON.FallbackIntent',
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
    const fallback = languageModel.intents.find(({ name }) => name === 'AMAZON.FallbackIntent');
    expect(fallback?.samples).toEqual([]);
  });

  it('names its own intents and slots with letters and underscores only', () => {
    const own = languageModel.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
    const names = own.flatMap(({ name, slots = [] }) => [name, ...slots.map((slot) => slot.name)]);
    expect(names.filter((name) => !/^[A-Za-z_]+$/.test(name))).toEqual([]);
  });

  it('has slot values of 140 characters at the most, no synonym twice', () => {
    for (const { values } of languageModel.types) {
      const all = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
      expect(all.filter((value) => value.length > 140)).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('is smaller than the 1.5 MB and 250 intents that Amazon takes', () => {
    expect(Buffer.byteLength(JSON.stringify(model))).toBeLessThan(1_500_000);
    expect(languageModel.intents.length).toBeLessThanOrEqual(250);
  });
});

describe("the check against Amazon's schema", () => {
  it('finds a misspelt property deep inside a model', () => {
    const broken = interactionModel();
    Object.assign(broken.interactionModel.languageModel.intents[0] ?? {}, { sample: [] });
    expect(schemaErrors('model', broken).join()).toContain('"sample"');
  });
});
