import type { Card, Offer } from '../content/types';
import type { Memory } from '../memory/memory';
import type { Session } from './session';

/** One request, with all that an answer may depend on. */
export interface Turn {
  /** Slot values as the model names them: canonical values of custom types, digits or `?` for numbers. */
  readonly slots: Readonly<Record<string, string>>;
  /** When the request was made, in milliseconds since 1970, to the whole second. */
  readonly at: number;
  readonly locale: string;
  readonly session: Session;
  readonly memory: Memory;
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number;
}

/** One answer. With an offer it waits for a reply; without one it closes the session. */
export interface Reply {
  /** What is said before the offer, as the inside of `<speak>`. */
  readonly say: string;
  readonly offer?: Pick<Offer, 'ask' | 'reprompt'>;
  /** It needs no reply: asked in one breath ("ask back spasm coach …") it is said without the offer, and closes. */
  readonly complete?: boolean;
  readonly card?: Card;
  readonly session: Session;
}

/** Answers the intents that it names; a launch is `LaunchRequest`. */
export interface Handler {
  readonly intents: readonly string[];
  reply(turn: Turn): Reply | Promise<Reply>;
}
