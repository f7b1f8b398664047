import type { Prompt } from './prompt';

/** What can be said. "Help" may also be a cry for it, so it sends an emergency elsewhere. */
export const help = {
  anywhere: {
    say: 'For a sore back, say relief. To line up your body, say posture cues. Or ask me something, such as why spasms happen. In an emergency, call for help first.',
    offer: {
      ask: 'What would you like?',
      reprompt: 'Say relief, posture cues, or your question. What would you like?',
    },
  },
  /** While the exercise is interrupted. */
  breathing: {
    say: 'In the exercise you can say pause, slower, or skip.',
    offer: {
      ask: 'Shall we go on?',
      reprompt: 'Say yes to go on, or stop to end here. Shall we go on?',
    },
  },
} as const satisfies Readonly<Record<string, Prompt>>;

/** Said when nothing was understood; what was missed may have been urgent. */
export const fallback = {
  first: {
    say: "Sorry, I didn't understand. You can say relief, posture cues, or what is a spasm.",
    offer: {
      ask: 'What would you like?',
      reprompt: 'A few words will do, such as what helps. What would you like?',
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
  /** While the exercise is interrupted. */
  breathing: {
    say: "Sorry, I missed that. You can say slower, or stop. If it's urgent, call {emergency}.",
    offer: {
      ask: 'Shall we go on?',
      reprompt: 'Say yes to go on, or stop to end here. Shall we go on?',
    },
  },
} as const satisfies Readonly<Record<string, Prompt>>;

/** Said when the skill itself fails. */
export const error = {
  say: "Sorry, something went wrong on my side. If it's urgent, don't wait for me. Call for help.",
  offer: {
    ask: 'Could you say that again?',
    reprompt: 'Please try once more. What would you like?',
  },
} as const satisfies Prompt;
