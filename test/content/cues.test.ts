import { readFileSync } from 'node:fs';
import { cues, cuesInTurn } from '../../lambda/content/en/cues';
import type { Cue, Line } from '../../lambda/content/types';
import { grade, listed, sentences, unspeakable, words } from './readability';

const lines = ({ intro, steps, everyday }: Cue): readonly Line[] => [
  ...intro,
  ...steps.map(({ line }) => line),
  ...everyday,
];
const speech = (cue: Cue) =>
  lines(cue)
    .map(({ say }) => say)
    .join(' ');

const factIds = Array.from(
  readFileSync('docs/facts.md', 'utf8').matchAll(/^\| ((?:feet|hips|ribs)\.\S+) \|/gm),
  ([, id]) => id,
);

describe('the posture cues', () => {
  it('are told from the feet up, each leading to the next and the last to the breathing', () => {
    expect(cues.map(({ id, offer }) => `${id} to ${offer.yes}`)).toEqual([
      'feet to hips',
      'hips to ribs',
      'ribs to breathe',
    ]);
  });

  it('tell every fact there is about them', () => {
    expect(factIds.length).toBeGreaterThan(0);
    const told = cues.flatMap((cue) => lines(cue).flatMap(({ facts }) => facts));
    expect(factIds.filter((id) => !told.some((fact) => fact === id))).toEqual([]);
  });

  it('can be asked for by name, and in general', () => {
    for (const { name, samples } of cues) expect(samples).toContain(name.toLowerCase());
    expect(cuesInTurn.samples).toContain('posture cues');
  });
});

describe.each(cues)('the cue $name', (cue) => {
  const steps: Cue['steps'] = cue.steps;

  it('leaves three to eight seconds after each step to do it', () => {
    expect(steps.filter(({ pauseMs }) => pauseMs < 3000 || pauseMs > 8000)).toEqual([]);
  });

  it('has at most a hundred and twenty words between its pauses', () => {
    expect(words(speech(cue)).length).toBeLessThanOrEqual(120);
  });

  it('has steps short enough to keep in mind while doing them', () => {
    expect(steps.filter(({ line }) => words(line.say).length > 20)).toEqual([]);
  });

  it('has short sentences that list three things at the most', () => {
    const hard = sentences(speech(cue)).filter((s) => words(s).length > 20 || listed(s) > 3);
    expect(hard).toEqual([]);
  });

  it('can be read by an eighth grader', () => {
    expect(grade(speech(cue))).toBeLessThanOrEqual(8);
  });

  it('has nothing a voice stumbles over, and asks nothing before the offer', () => {
    expect(unspeakable(speech(cue))).toEqual([]);
    expect(speech(cue)).not.toContain('?');
  });

  it('says nothing that no fact backs', () => {
    expect(lines(cue).filter(({ facts }) => facts.length === 0)).toEqual([]);
  });

  it('offers one thing, and asks again in other words', () => {
    const { ask, reprompt } = cue.offer;
    expect(ask).toMatch(/^[^.?]+\?$/);
    expect(reprompt).toMatch(/^[^?]+\?$/);
    expect(reprompt).not.toBe(ask);
    expect([...unspeakable(ask), ...unspeakable(reprompt)]).toEqual([]);
  });

  it('has a card that a screen can show', () => {
    expect(cue.card.title).toBe(cue.name);
    expect(cue.card.text.length).toBeLessThan(1000);
  });
});
