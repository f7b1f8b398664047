import { createUnderstanding } from '../../speaker/understanding';
import { model } from './fakes';

const understand = createUnderstanding(model);
const intentOf = (utterance: string) => understand(utterance).intent;

describe('what is said in the words of a sample', () => {
  it.each([
    ['My back hurts!', 'ReliefIntent'],
    ['I cannot pee', 'RedFlagNowIntent'],
    ['i can not pee', 'RedFlagNowIntent'],
    ['i cant pee', 'RedFlagNowIntent'],
    ['what is better, heat or ice?', 'HeatIntent'],
    ['whats better heat or ice', 'HeatIntent'],
    ['i do not drink enough', 'WaterIntent'],
    ['I’m losing weight', 'RedFlagSoonIntent'],
  ])('is heard however it is spelled: "%s"', (utterance, intent) => {
    expect(intentOf(utterance)).toBe(intent);
  });

  it.each([
    ['um could you please start the breathing', 'BreatheIntent'],
    ['hey, I think my chest hurts', 'RedFlagNowIntent'],
    ['well would you just tell me about water', 'WaterIntent'],
  ])('is heard behind politeness and filler: "%s"', (utterance, intent) => {
    expect(intentOf(utterance)).toBe(intent);
  });

  it.each([
    ['yes please', 'AMAZON.YesIntent'],
    ['okay', 'AMAZON.YesIntent'],
    ['nope', 'AMAZON.NoIntent'],
    ['exit', 'AMAZON.StopIntent'],
    ['quit', 'AMAZON.StopIntent'],
  ])('is Amazon\'s own where the model has no sample: "%s"', (utterance, intent) => {
    expect(intentOf(utterance)).toBe(intent);
  });

  it("is the model's before it is Amazon's", () => {
    const withNext = { ...model, intents: [{ name: 'AMAZON.NextIntent' }, ...model.intents] };
    expect(createUnderstanding(withNext)('skip').intent).toBe('SkipIntent');
  });
});

describe('the slots of a sample', () => {
  it.each([
    ['do five breaths', { count: '5' }],
    ['do 12 breaths', { count: '12' }],
    ['do twenty one breaths', { count: '21' }],
    ['do a hundred breaths', { count: '100' }],
    ['do 1000 breaths', { count: '1000' }],
    ['do a couple of breaths', { count: '2' }],
    ['do a dozen gentle breaths', { count: '12', pace: 'gentle' }],
    ['do six nice and easy breaths', { count: '6', pace: 'nice and easy' }],
    ['deep breathing', { pace: 'deep' }],
  ])('are filled: "%s"', (utterance, slots) => {
    expect(understand(utterance)).toEqual({ intent: 'BreatheIntent', slots });
  });

  it.each(['do minus three breaths', 'do -3 breaths', 'do 2.5 breaths', 'do two million breaths'])(
    'hold a question mark for an amount that is no whole number, as with Amazon: "%s"',
    (utterance) => {
      expect(understand(utterance)).toEqual({ intent: 'BreatheIntent', slots: { count: '?' } });
    },
  );

  it('stay empty when a sample without them says the same', () => {
    expect(understand('do a few breaths')).toEqual({ intent: 'BreatheIntent', slots: {} });
  });

  it('are found in a sentence that is no sample', () => {
    const said = 'could we maybe do five breaths together the gentle breathing';
    expect(understand(said)).toEqual({
      intent: 'BreatheIntent',
      slots: { count: '5', pace: 'gentle' },
    });
  });

  it('take no pronoun for a number', () => {
    expect(understand('start the breathing the gentle one')).toEqual({
      intent: 'BreatheIntent',
      slots: { pace: 'gentle' },
    });
  });
});

describe('what no sample says', () => {
  it.each([
    ['can i put a hot water bottle on my back', 'HeatIntent'],
    ['how much water should i be drinking', 'WaterIntent'],
    ['my back is really hurting', 'ReliefIntent'],
  ])('goes to its nearest meaning: "%s"', (utterance, intent) => {
    expect(intentOf(utterance)).toBe(intent);
  });

  it.each([
    'what is the weather like in paris',
    'tell me a joke',
    'set a timer for ten minutes',
    'add eggs to my shopping list',
    'flibber gronk wozzle',
    '',
    '?!',
  ])('is nothing when it has none: "%s"', (utterance) => {
    expect(understand(utterance)).toEqual({ intent: null, slots: {} });
  });
});

describe('a red flag', () => {
  it.each([
    'well I bent down and now my whole bum has gone numb and it hurts',
    'my back hurts and I have a hot water bottle but both legs are tingling',
    'i was watching television with my wife my bum is numb what now',
    'is heat good for my back when I can not feel my legs',
  ])('is heard in the middle of a story: "%s"', (utterance) => {
    expect(intentOf(utterance)).toBe('RedFlagNowIntent');
  });

  it.each(['my legs are not numb', 'no my chest does not hurt'])(
    'is not turned into something harmless by a "not": "%s"',
    (utterance) => {
      expect([null, 'RedFlagNowIntent', 'RedFlagSoonIntent']).toContain(intentOf(utterance));
    },
  );
});
