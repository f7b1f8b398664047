import { topics } from '../../lambda/content/en/topics';
import { rounds } from '../../lambda/content/en/topics/rounds';
import type { Intent, Line, Offer } from '../../lambda/content/types';
import { grade, heard, listed, sentences, unspeakable, words } from './readability';

/** One answer: what is said for a topic, or for one item of a round, before the offer. */
interface Answer {
  readonly name: string;
  readonly lines: readonly Line[];
}

const answers: Answer[] = [
  ...topics.map(({ id, lines }) => ({ name: id, lines })),
  ...rounds.flatMap((round) =>
    round.items.map((item) => ({ name: `${round.id} ${item.id}`, lines: item.lines })),
  ),
];
const intents: (Intent & { readonly id: string; readonly offer: Offer })[] = [...topics, ...rounds];
const offers = intents.map(({ id, offer }) => ({ id, ...offer }));

/** What the other rooms of the content hold: the posture cues and the exercise. */
const elsewhere = ['feet', 'hips', 'ribs', 'breathe'];

const speech = ({ lines }: Answer) => heard(lines.map(({ say }) => say).join(' '));

describe('an answer', () => {
  it.each(answers)('takes at most seventy five words: $name', (answer) => {
    expect(words(speech(answer)).length).toBeLessThanOrEqual(75);
  });

  it.each(answers)('can be read by an eighth grader: $name', (answer) => {
    expect(grade(speech(answer))).toBeLessThanOrEqual(8);
  });

  it.each(answers)('has sentences of at most twenty words: $name', (answer) => {
    const long = sentences(speech(answer)).filter((sentence) => words(sentence).length > 20);
    expect(long).toEqual([]);
  });

  it.each(answers)('lists at most three things in a sentence: $name', (answer) => {
    expect(sentences(speech(answer)).filter((sentence) => listed(sentence) > 3)).toEqual([]);
  });

  it.each(answers)('has nothing a voice stumbles over, and asks nothing: $name', (answer) => {
    expect(unspeakable(speech(answer))).toEqual([]);
    expect(speech(answer)).not.toContain('?');
  });

  it.each(answers)(
    'ends each line with a full stop, so that lines can be joined: $name',
    (answer) => {
      expect(answer.lines.filter(({ say }) => !/^[A-Z{].*\.$/.test(say))).toEqual([]);
    },
  );

  it.each(answers)('rests on facts: $name', ({ lines }) => {
    expect(lines.flatMap((line) => line.facts)).not.toEqual([]);
  });
});

describe('an offer', () => {
  it.each(offers)('is one short question: $id', ({ ask }) => {
    expect(ask).toMatch(/^[^.?]+\?$/);
    expect(words(ask).length).toBeLessThanOrEqual(12);
    expect(unspeakable(ask)).toEqual([]);
  });

  it.each(offers)('asks again in other words: $id', ({ ask, reprompt }) => {
    expect(reprompt).toMatch(/^[^.?]+\?$/);
    expect(words(reprompt).length).toBeLessThanOrEqual(12);
    expect(unspeakable(reprompt)).toEqual([]);
    expect(reprompt).not.toBe(ask);
  });

  it.each(offers)('leads to something that exists: $id', ({ yes }) => {
    expect([...intents.map(({ id }) => id), ...elsewhere]).toContain(yes);
  });

  it.each(topics)('never leads to the answer just given: $id', ({ id, offer }) => {
    expect(offer.yes).not.toBe(id);
  });

  it('is never an exercise after talk of a doctor or an emergency', () => {
    const serious = offers.filter(({ id }) => ['doctor', 'warningSigns'].includes(id));
    expect(serious.map(({ id, yes }) => [id, yes])).toEqual([
      ['doctor', 'warningSigns'],
      ['warningSigns', 'doctor'],
    ]);
  });
});

describe('a card', () => {
  it.each(topics)('is short, and can be understood later: $id', ({ card }) => {
    expect(words(card.title).length).toBeLessThanOrEqual(5);
    expect(card.text.length).toBeGreaterThan(60);
    expect(card.text.length).toBeLessThan(400);
    expect(card.text).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the ways to ask', () => {
  it.each(intents)('are many: $id', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  it.each(intents)('are written as Alexa takes them: $id', ({ samples }) => {
    const valid = /^([a-z]\.|[a-z']+)( ([a-z]\.|[a-z']+))*$/;
    expect(samples.filter((sample) => !valid.test(sample))).toEqual([]);
  });

  it('belong to one intent each, even without their apostrophes', () => {
    const bare = intents.flatMap(({ samples }) => samples.map((s) => s.replace(/['.]/g, '')));
    expect(bare.filter((sample, i) => bare.indexOf(sample) !== i)).toEqual([]);
  });
});

describe('a round', () => {
  it('has enough to tell that it stays fresh', () => {
    const sizes = Object.fromEntries(rounds.map(({ id, items }) => [id, items.length]));
    expect(sizes.tip).toBeGreaterThanOrEqual(6);
    expect(sizes.fact).toBeGreaterThanOrEqual(8);
  });

  it.each(rounds)('names its items apart, as memory keeps the names: $id', ({ items }) => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(rounds)('keeps an item to one or two sentences: $id', ({ items }) => {
    const long = items.filter((item) => {
      const said = item.lines.map(({ say }) => say).join(' ');
      return sentences(said).length > 2;
    });
    expect(long).toEqual([]);
  });
});
