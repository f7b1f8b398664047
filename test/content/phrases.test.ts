import { emergencyNumber, phrases } from '../../lambda/content/en/phrases';
import { listed, sentences, unspeakable, words } from './readability';

/** Every text in the phrases, with the path to it: `welcome.first.offer.ask`.  */
function texts(node: unknown, path: string): { path: string; text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    texts(child, path ? `${path}.${key}` : key),
  );
}

const all = texts(phrases, '');
const questions = all.filter(({ path }) => /\.(ask|reprompt)$/.test(path));
const statements = all.filter((text) => !questions.includes(text));

/** The longest that a placeholder can become. */
const LONGEST: Readonly<Record<string, string>> = {
  breath: 'seventeen',
  breaths: 'seventeen',
  count: 'seventeen',
  left: 'seventeen',
  most: 'twenty',
  sets: 'twenty',
  emergency: emergencyNumber('en-NZ'),
};
const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (all, name) => LONGEST[name] ?? all);

describe('a phrase', () => {
  it.each(all)(
    'has nothing a voice stumbles over, and only known placeholders: $path',
    ({ text }) => {
      expect(unspeakable(filled(text))).toEqual([]);
    },
  );

  it.each(all)('has short sentences that list three things at the most: $path', ({ text }) => {
    const hard = sentences(filled(text)).filter((s) => words(s).length > 20 || listed(s) > 3);
    expect(hard).toEqual([]);
  });

  it.each(statements)('is a statement that others can follow: $path', ({ text }) => {
    expect(filled(text)).toMatch(/^[A-Za-z][^?]*\.$/);
  });

  it.each(questions)('is a single question: $path', ({ text }) => {
    expect(text).toMatch(/^[A-Z][^?]*\?$/);
  });

  it('speaks of a kept place only where it is kept', () => {
    const claims = all.filter(({ text }) => /kept your place|carry on/.test(text));
    expect(claims.map(({ path }) => path).sort()).toEqual([
      'ending.placeKept',
      'pause.kept.offer.reprompt',
    ]);
  });

  it('asks nothing about a person', () => {
    expect(questions.filter(({ text }) => /how (bad|are you)|pain|feel|hurt/i.test(text))).toEqual(
      [],
    );
  });
});

describe('the welcome', () => {
  const { first, again } = phrases.welcome;
  const length = ({ say, offer }: typeof first | typeof again) =>
    words(`${say} ${offer.ask}`).length;

  it('says who it is, that it is no doctor, and what there is, in thirty three words', () => {
    expect(first.say).toContain('Back Spasm Coach');
    expect(first.say).toContain('doctor');
    expect(length(first)).toBeLessThanOrEqual(33);
  });

  it('is shorter to somebody who has heard that', () => {
    expect(length(again)).toBeLessThan(length(first));
  });
});

describe('not understanding', () => {
  it('is said differently each time, and from the second time on names the emergency number', () => {
    const { first, second, third } = phrases.fallback;
    expect(new Set([first.say, second.say, third.say]).size).toBe(3);
    expect(second.say).toContain('{emergency}');
    expect(third.say).toContain('{emergency}');
  });
});

describe('the emergency number', () => {
  it.each([
    ['en-US', 'nine one one'],
    ['en-CA', 'nine one one'],
    ['en-GB', 'nine nine nine'],
    ['en-AU', 'triple zero'],
    ['en-IN', 'one one two'],
    ['en-NZ', 'your local emergency number'],
    ['', 'your local emergency number'],
  ])('of %s is %s', (locale, number) => {
    expect(emergencyNumber(locale)).toBe(number);
  });
});

describe('goodbye', () => {
  it('has three ways to be said', () => {
    expect(new Set(phrases.ending.byes).size).toBe(3);
  });
});
