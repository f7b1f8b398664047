import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { schemaErrors } from '../../infrastructure/amazon-schema';
import { type Locale, locales } from '../../lambda/content/locales';
import file from '../../skill-package/skill.json';
import { interactionModel } from '../../tools/interaction-model';

const { publishingInformation, privacyAndCompliance, apis } = file.manifest;
const { invocationName } = interactionModel().interactionModel.languageModel;

const samplesOf = (locale: Locale): ReadonlySet<string> =>
  new Set(
    interactionModel(locale).interactionModel.languageModel.intents.flatMap(
      ({ samples }) => samples,
    ),
  );

/** What the skill hears of a phrase: less the wake word, the invocation and the word that joins them. */
const heard = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(new RegExp(`^(alexa, )?(open|ask) ${invocationName}( to| for| about)? ?`), '')
    .replace(/^alexa, /, '');

/** A sample, or nothing at all, which is the skill being opened. */
const isUnderstood = (phrase: string, locale: Locale): boolean =>
  heard(phrase) === '' || samplesOf(locale).has(heard(phrase));

describe('the manifest', () => {
  it("fits Amazon's own schema, with no property that it doesn't know", () => {
    expect(schemaErrors('manifest', file)).toEqual([]);
  });

  it('is published and answers for its privacy in the five locales of the skill', () => {
    expect(Object.keys(publishingInformation.locales)).toEqual(locales);
    expect(Object.keys(privacyAndCompliance.locales)).toEqual(locales);
  });

  it('is a health skill for everybody, without ads, purchases or personal data', () => {
    expect(publishingInformation).toMatchObject({
      category: 'HEALTH_AND_FITNESS',
      distributionMode: 'PUBLIC',
      isAvailableWorldwide: true,
    });
    const { locales: pages, ...answers } = privacyAndCompliance;
    expect(pages['en-US'].privacyPolicyUrl).toMatch(/^https:/);
    expect(answers).toEqual({
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      usesHealthInfo: false,
    });
  });

  it('leaves endpoint and events to ask-cli, which knows the address of the function', () => {
    expect(apis).toEqual({ custom: {} });
    expect(file.manifest).not.toHaveProperty('events');
  });

  it('has no ARN, which would publish the number of an account', () => {
    const tracked = execFileSync('git', ['ls-files', '--', 'skill-package', 'ask-resources.json'])
      .toString()
      .split('\n')
      .filter((path) => path.endsWith('.json'));
    expect(tracked.length).toBeGreaterThan(0);
    for (const path of tracked) expect(readFileSync(path, 'utf8')).not.toMatch(/arn:aws/);
  });

  it('gives testers instructions whose sentences are all understood', () => {
    const { testingInstructions } = publishingInformation;
    const quoted = [...testingInstructions.matchAll(/"([^"]+)"/g)].map(([, said = '']) => said);
    expect(quoted.length).toBeGreaterThan(10);
    const builtIn = ['help', 'stop', 'cancel', 'yes', 'pause'];
    const missed = quoted
      .filter((said) => !builtIn.includes(heard(said)))
      .filter((said) => !isUnderstood(said, 'en-US'));
    expect(missed).toEqual([]);
  });
});

describe.each(locales)('the store page in %s', (locale) => {
  const page = publishingInformation.locales[locale];

  it('has three example phrases that the skill understands, and the first says how to start', () => {
    expect(page.examplePhrases).toHaveLength(3);
    expect(page.examplePhrases[0]).toBe(`Alexa, open ${invocationName}`);
    for (const phrase of page.examplePhrases) {
      expect(phrase).toMatch(new RegExp(`^Alexa, (open|ask) ${invocationName}`));
    }
    expect(page.examplePhrases.filter((phrase) => !isUnderstood(phrase, locale))).toEqual([]);
    expect(new Set(page.examplePhrases.map(heard)).size).toBe(3);
  });

  it('tells nobody to say what the skill would not understand', () => {
    const quoted = [...page.description.matchAll(/“([^”]+)”/g)].map(([, said = '']) => said);
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((said) => !isUnderstood(said, locale))).toEqual([]);
  });

  it('says that it is no substitute for professional advice, and whom to call in an emergency', () => {
    expect(page.description).toMatch(
      /not a substitute for professional medical advice, diagnosis or treatment/,
    );
    const number = { 'en-US': 911, 'en-GB': 999, 'en-AU': '000', 'en-CA': 911, 'en-IN': 112 };
    expect(page.description).toContain(
      `If you think you may have a medical emergency, call ${number[locale]} or your local emergency number`,
    );
  });

  it('promises no cure', () => {
    const { name, summary, description, keywords } = page;
    expect([name, summary, description, ...keywords].join(' ')).not.toMatch(
      /\b(cure|cures|heal|heals|treats|guarantee|guaranteed|diagnoses)\b/i,
    );
  });

  it('keeps within the limits of the store: name 50, summary 160, description 4,000, 30 keywords', () => {
    expect(page.name.length).toBeLessThanOrEqual(50);
    expect(page.name).not.toMatch(/alexa|skill|amazon|echo/i);
    expect(page.summary.length).toBeLessThanOrEqual(160);
    expect(page.description.length).toBeLessThanOrEqual(4000);
    expect(page.keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(page.keywords).size).toBe(page.keywords.length);
  });

  it.each([
    ['smallIconUri', 108],
    ['largeIconUri', 512],
  ] as const)('has a PNG icon for %s of %i pixels', (uri, size) => {
    const png = readFileSync(page[uri].replace('file://', 'skill-package/'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe("the check against Amazon's schema", () => {
  it('finds a misspelt property, a wrong type and a value that is not allowed', () => {
    const broken = structuredClone(file);
    Object.assign(broken.manifest.publishingInformation, { isAvailableWorldWide: true });
    Object.assign(broken.manifest.publishingInformation, { distributionMode: 'EVERYWHERE' });
    Object.assign(broken.manifest.privacyAndCompliance, { containsAds: 'no' });
    const errors = schemaErrors('manifest', broken).join('\n');
    expect(errors).toContain('isAvailableWorldWide');
    expect(errors).toContain('PRIVATE');
    expect(errors).toContain('boolean');
  });
});
