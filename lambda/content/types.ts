/** The id of a fact in docs/facts.md, such as `why.reflex`. */
export type FactId =
  | `${'basics' | 'facts' | 'symptoms' | 'inside' | 'why' | 'tip'}.${string}`
  | `${'feet' | 'hips' | 'ribs' | 'fix' | 'breath' | 'pace'}.${string}`
  | `${'now' | 'soon' | 'during'}.${string}`
  | 'disclaimer';

/** One thing that is said, as plain text, and the facts that back it. A line that claims nothing has none. */
export interface Line {
  readonly say: string;
  readonly facts: readonly FactId[];
}

/** The slot types of the interaction model: Amazon's numbers, and the paces of the breathing. */
export type SlotType = 'AMAZON.NUMBER' | 'PACE';

/** Something that a person can ask for, and the ways to ask for it: one intent of the interaction model. */
export interface Intent {
  readonly intent: string;
  readonly samples: readonly string[];
  readonly slots?: Readonly<Record<string, SlotType>>;
}

/**
 * The one question that ends an answer in an open session.
 * `yes` is the id of what is told next if the person agrees; `reprompt` asks again, in other words, after silence.
 */
export interface Offer {
  readonly ask: string;
  readonly reprompt: string;
  readonly yes: string;
}

export interface Card {
  readonly title: string;
  readonly text: string;
}

/** A question that the skill answers. */
export interface Topic extends Intent {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly card: Card;
  readonly offer: Offer;
  /** Asked in one breath ("ask back spasm coach …") it still waits for a reply, instead of closing the session. */
  readonly waits?: true;
}

/** Small things told one at a time, never the same twice before all were told. */
export interface Round extends Intent {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly lines: readonly Line[] }[];
  readonly offer: Offer;
  readonly card: { readonly title: string };
}

/** A posture cue, read step by step with a pause after each step long enough to do it. */
export interface Cue extends Intent {
  readonly id: string;
  readonly name: string;
  readonly intro: readonly Line[];
  readonly steps: readonly { readonly line: Line; readonly pauseMs: number }[];
  readonly everyday: readonly Line[];
  readonly card: Card;
  readonly offer: Offer;
}

/**
 * An answer that comes before everything else and closes the session: no offer follows.
 * `{emergency}` in a line stands for the locale's emergency number.
 */
export interface Alarm extends Intent {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly card: Card;
}
