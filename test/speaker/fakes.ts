import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { LanguageModel } from '../../speaker/model';

/** A small model, with one intent of each sort that the speaker treats in a way of its own. */
export const model: LanguageModel = {
  invocationName: 'back spasm coach',
  intents: [
    { name: 'AMAZON.FallbackIntent' },
    { name: 'AMAZON.YesIntent', samples: ['go on then'] },
    { name: 'AMAZON.NoIntent', samples: [] },
    { name: 'AMAZON.StopIntent', samples: [] },
    {
      name: 'SkipIntent',
      samples: ['skip', 'skip the introduction', 'go straight to the breathing'],
    },
    {
      name: 'HeatIntent',
      samples: [
        'is heat good for my back',
        'can i use a hot water bottle',
        'how do i use a heating pad',
        'would a hot bath help',
        "what's better heat or ice",
        'should i warm it',
      ],
    },
    {
      name: 'WaterIntent',
      samples: [
        'how much water should i drink',
        'does drinking water help',
        'tell me about water',
        "i don't drink enough",
      ],
    },
    {
      name: 'ReliefIntent',
      samples: ['my back hurts', 'help my back is killing me', 'make it stop', 'i need relief'],
    },
    {
      name: 'RedFlagNowIntent',
      samples: [
        'my bum is numb',
        'both my legs are tingling',
        "i can't feel my legs",
        "i can't pee",
        'my chest hurts',
        'my legs are numb',
      ],
    },
    {
      name: 'RedFlagSoonIntent',
      samples: ['i have a fever', 'the pain is worse at night', 'i am losing weight'],
    },
    {
      name: 'BreatheIntent',
      slots: [
        { name: 'count', type: 'AMAZON.NUMBER' },
        { name: 'pace', type: 'PACE' },
      ],
      samples: [
        'breathe with me',
        'start the breathing',
        'do the rib exercise',
        'do a few breaths',
        'do {count} breaths',
        'do {count} {pace} breaths',
        '{pace} breathing',
        '{count} breaths please',
      ],
    },
  ],
  types: [
    {
      name: 'PACE',
      values: [
        { id: 'gentle', name: { value: 'gentle', synonyms: ['easy', 'nice and easy'] } },
        { id: 'deep', name: { value: 'deep', synonyms: [] } },
      ],
    },
  ],
};

/** Answers with the request's own name, and keeps every envelope. "Stop" ends the session, and so does a red flag. */
export function fakeHandler() {
  const received: RequestEnvelope[] = [];
  const handler = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    received.push(envelope);
    const { request, session } = envelope;
    const name = request.type === 'IntentRequest' ? request.intent.name : request.type;
    if (request.type === 'SessionEndedRequest') return { version: '1.0', response: {} };
    const ends = name === 'AMAZON.StopIntent' || name === 'RedFlagNowIntent';
    return {
      version: '1.0',
      sessionAttributes: { turns: (session?.attributes?.turns ?? 0) + 1 },
      response: {
        outputSpeech: { type: 'SSML', ssml: `<speak>${name}<break time="500ms"/> it is.</speak>` },
        ...(!ends && {
          reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Still there?</speak>' } },
        }),
        shouldEndSession: ends,
      },
    };
  };
  return { handler, received };
}
