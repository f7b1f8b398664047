import { type Prompt, whatNow } from './prompt';

/** "Forget me": asked once more, since it can't be undone. */
export const forget = {
  confirm: {
    say: "I'll delete your place, your pace, and all else I keep about you.",
    offer: { ask: 'Are you sure?', reprompt: 'Shall I delete all that I keep about you?' },
  },
  done: { say: "Done. I've deleted all I kept about you.", offer: whatNow },
  /** They said no after all. */
  kept: { say: 'All right, I deleted nothing.', offer: whatNow },
  failed: {
    say: "I couldn't delete it just now, so it's still there. Please ask me again later.",
    offer: whatNow,
  },
} as const satisfies Readonly<Record<string, Prompt>>;
