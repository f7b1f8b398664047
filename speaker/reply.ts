import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Stretch } from './ssml';
import type { Span } from './voice';

/** What the speaker answers its page with: the types of the JSON between the two. */
export interface Reply {
  /** `LaunchRequest`, an intent's name, or null when nothing was understood. */
  readonly intent: string | null;
  /** The slots that were filled, as they were said. */
  readonly slots: Readonly<Record<string, string>>;
  readonly speech: Sound | null;
  readonly reprompt: Sound | null;
  readonly card: { readonly title: string; readonly text: string } | null;
  /** Whether the session is closed, so that nobody is listening after the speech. */
  readonly ended: boolean;
  /** What one could say next. */
  readonly chips: readonly string[];
  /** What went to the skill and came back, in order: usually one. */
  readonly exchanges: readonly Exchange[];
}

/** One call of the skill's handler: it answered, or it threw. */
export interface Exchange {
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope | null;
  readonly error: string | null;
  readonly handlerMs: number;
}

/** A recording at `url`, with what is said in it and when. */
export interface Sound {
  readonly url: string;
  readonly totalMs: number;
  readonly lines: readonly SaidLine[];
}

export type SaidLine = Stretch & Span;
