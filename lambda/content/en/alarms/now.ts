import type { Alarm } from '../../types';
import { nerveSamples } from './nerveSamples';
import { otherSamples } from './otherSamples';

/** The ways to tell of each sign, by the fact that makes it an emergency. */
export const nowSamples = { ...nerveSamples, ...otherSamples };

export const now = {
  id: 'now',
  intent: 'RedFlagNowIntent',
  lines: [
    {
      say: 'Call {emergency} now.',
      facts: ['now.saddle', 'now.bladder', 'now.legs', 'now.trauma', 'now.chest', 'now.unwell'],
    },
    {
      say: "What you tell me can be an emergency, so don't wait for it to pass.",
      facts: ['now.saddle', 'now.bladder', 'now.legs', 'now.trauma', 'now.chest', 'now.unwell'],
    },
    { say: "I can't place a call. Use a phone, or shout for someone to call for you.", facts: [] },
  ],
  card: {
    title: 'Call your emergency number now',
    text: 'These signs with back pain can be an emergency: numbness or tingling around the genitals, buttocks or inner thighs; trouble passing urine, or loss of bladder or bowel control; pain, tingling, weakness or numbness in both legs, or severe and growing in one; a serious accident or fall; chest pain or tightness; a high fever and feeling very unwell. Call for help now.',
  },
  samples: Object.values(nowSamples).flat(),
} as const satisfies Alarm;
