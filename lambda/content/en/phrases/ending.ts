/** Said last: the session closes, and nothing is asked. */
export const ending = {
  byes: ['Take care of yourself.', 'Goodbye, and go gently.', "I'm here when you need me."],
  /** Stopped in the exercise; `placeKept` only follows where the place was kept. */
  stopped: 'Stopped at breath {breath} of {breaths}.',
  placeKept:
    "I've kept your place for a day. To go on, say: Alexa, ask back spasm coach to carry on.",
  /** After a round that was done to its end. */
  finished: "That's the round done. Rest for as long as you like.",
} as const;
