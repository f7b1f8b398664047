import { addressed } from '../../speaker/address';

const name = 'back spasm coach';

describe('the words that call the skill', () => {
  it.each([
    'open back spasm coach',
    'Alexa, open Back Spasm Coach.',
    'alexa launch back spasm coach please',
    'start back spasm coach',
    'talk to back spasm coach',
  ])('open it: "%s"', (utterance) => {
    expect(addressed(utterance, name)).toBeUndefined();
  });

  it.each([
    ['alexa, ask back spasm coach to carry on', 'carry on'],
    ['tell back spasm coach that my legs are numb', 'my legs are numb'],
    ['use back spasm coach for heat', 'heat'],
    ['ask back spasm coach about water', 'water'],
    ['ask back spasm coach if it is dangerous', 'it is dangerous'],
    ['ask back spasm coach whether it is dangerous', 'it is dangerous'],
    ['ask back spasm coach how common they are', 'how common they are'],
    ['open back spasm coach and do five breaths', 'do five breaths'],
    ['alexa, pause', 'pause'],
  ])('are taken off: "%s"', (utterance, rest) => {
    expect(addressed(utterance, name)).toBe(rest);
  });

  it.each(['start the breathing', 'tell me about water', 'my back hurts, and my leg is numb'])(
    'are no others: "%s"',
    (utterance) => {
      expect(addressed(utterance, name)).toBe(utterance);
    },
  );
});
