import type { Prompt } from './prompt';

/** "Forget me": asked once more, since it can't be undone. */
export const forget = {
  confirm: {
    say: "I'll delete your place, your pace, and all else I keep about you.",
    offer: { ask: 'Are you sure?', reprompt: 'Shall I delete all that I keep about you?' },
  },
  done: "Done. I've deleted all I kept about you.",
  declined: 'All right, I deleted nothing.',
  failed: "I couldn't delete it just now, so it's still there. Please ask me again later.",
  nothing: 'I keep nothing about you.',
} as const satisfies Readonly<Record<string, string | Prompt>>;
