import type { Prompt } from './prompt';

/** What can be said. "Help" may also be a cry for it, so it names the number to call. */
export const help = {
  anywhere: {
    say: 'For a sore back, say relief. To line up your body, say posture cues. Or ask me something, such as why spasms happen. In an emergency, call {emergency}.',
    offer: {
      ask: 'What would you like?',
      reprompt: 'Say relief, posture cues, or your question. What would you like?',
    },
  },
  /** While the exercise is interrupted; the offer to go on with it follows. */
  exercise: 'In the exercise you can say pause, slower, or skip.',
} as const satisfies { anywhere: Prompt; exercise: string };

/** Said when nothing was understood; what was missed may have been urgent. */
export const fallback = {
  first: {
    say: "Sorry, I didn't understand. You can say relief, posture cues, or what is a spasm.",
    offer: {
      ask: 'What would you like?',
      reprompt: 'A few words will do, such as my back hurts. What would you like?',
    },
  },
  second: {
    say: "I still didn't get that. You can ask what causes spasms, how to prevent them, or when to see a doctor. In an emergency, call {emergency}.",
    offer: {
      ask: 'What would you like to know?',
      reprompt: 'You can also say help. What would you like?',
    },
  },
  third: {
    say: "I'm sorry, I can't make that out. If it's urgent, call {emergency}, or shout for someone. Otherwise say relief, posture cues, or stop.",
    offer: {
      ask: 'Which one would you like?',
      reprompt: 'Say relief, posture cues, or stop. Which one?',
    },
  },
  /** While the exercise is interrupted; the offer to go on with it follows. */
  exercise: 'Sorry, I missed that. You can say go on, slower, or stop.',
} as const satisfies { first: Prompt; second: Prompt; third: Prompt; exercise: string };

/** Said when the skill itself fails. */
export const errors = {
  again: {
    say: "Sorry, something went wrong on my side. If it's urgent, call {emergency}.",
    offer: {
      ask: 'Could you say that again?',
      reprompt: 'Please try once more. What would you like?',
    },
  },
  closing:
    "Sorry, something went wrong on my side. Please try again in a moment. If it's urgent, call {emergency}.",
} as const satisfies { again: Prompt; closing: string };
