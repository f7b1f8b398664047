import { chips } from '../../speaker/chips';
import { createUnderstanding } from '../../speaker/understanding';
import { interactionModel } from '../../tools/interaction-model';

const model = interactionModel().interactionModel.languageModel;
const understand = createUnderstanding(model);
const intents = (sayings: readonly string[]) => sayings.map((saying) => understand(saying).intent);

test('a closed skill is opened or asked by its name', () => {
  const [first, ...others] = chips(model, 'closed', new Set());
  expect(first).toBe('open back spasm coach');
  expect(others.length).toBeGreaterThan(0);
  for (const saying of others) expect(saying).toMatch(/^ask back spasm coach \w+ \w+/);
});

test('an open question is answered by yes and no, and can be left', () => {
  const heard = intents(chips(model, 'open', new Set()));
  expect(heard).toEqual(expect.arrayContaining(['AMAZON.YesIntent', 'AMAZON.NoIntent']));
  expect(heard).toContain('AMAZON.StopIntent');
});

test('the exercise can be paused and steered', () => {
  expect(intents(chips(model, 'breathing', new Set()))).toEqual([
    'AMAZON.PauseIntent',
    'SlowerIntent',
    'FasterIntent',
    'TooHardIntent',
    'BreathsLeftIntent',
    'AMAZON.StopIntent',
  ]);
});

test('what was asked makes room for other questions', () => {
  const asked = new Set(['ReliefIntent', 'WhyIntent']);
  const heard = intents(chips(model, 'open', asked));
  expect(heard).not.toContain('ReliefIntent');
  expect(heard).not.toContain('WhyIntent');
  expect(heard).toHaveLength(chips(model, 'open', new Set()).length);
});
