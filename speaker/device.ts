import type { RequestEnvelope, ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import { addressed } from './address';
import {
  intentRequest,
  launchRequest,
  type Moment,
  sessionEndedRequest,
  toIntent,
} from './envelope';
import type { LanguageModel } from './model';
import { plainText } from './ssml';
import type { Understand } from './understanding';

/** The skill's Lambda entry. */
export type Handler = (event: RequestEnvelope) => Promise<ResponseEnvelope>;

/** One exchange: what was heard, what was sent and received, and what is said (plain text). */
export interface Turn {
  readonly utterance: string;
  /** `LaunchRequest`, an intent's name, or null when nothing was understood. */
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, string>>;
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope;
  readonly speech: string;
  readonly reprompt: string | null;
  readonly ended: boolean;
}

/** A smart speaker with one skill on it, which keeps the session as a device does. */
export interface Device {
  /** Sends what was said; opens a session if none is open. Rejects if the skill throws. */
  hear(utterance: string): Promise<Turn>;
  /** Ends the open session for the reason given; undefined if none is open. */
  end(utterance: string, reason: SessionEndedReason): Promise<Turn | undefined>;
}

interface Parts {
  readonly handler: Handler;
  readonly model: LanguageModel;
  readonly understand: Understand;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new unique id for a session or a request. */
  readonly newId: () => string;
}

type Attributes = NonNullable<ResponseEnvelope['sessionAttributes']>;

export function createDevice({ handler, model, understand, locale, now, newId }: Parts): Device {
  let session: { readonly sessionId: string; readonly attributes: Attributes } | undefined;

  async function send(
    turn: Pick<Turn, 'utterance' | 'intent' | 'slots'>,
    toRequest: (moment: Moment) => RequestEnvelope,
  ): Promise<Turn> {
    const open = session ?? { sessionId: `amzn1.echo-api.session.${newId()}`, attributes: {} };
    const moment = { nowMs: now(), locale, requestId: newId() };
    const request = toRequest({ ...moment, session: { new: open !== session, ...open } });
    const response = asOnTheWire(await handler(asOnTheWire(request)));
    const { outputSpeech, reprompt, shouldEndSession } = response.response;
    const ended = request.request.type === 'SessionEndedRequest' || shouldEndSession !== false;
    session = ended ? undefined : { ...open, attributes: response.sessionAttributes ?? {} };
    return {
      ...turn,
      request,
      response,
      speech: plainText(outputSpeech),
      reprompt: reprompt ? plainText(reprompt.outputSpeech) : null,
      ended,
    };
  }

  async function end(utterance: string, reason: SessionEndedReason): Promise<Turn | undefined> {
    if (!session) return undefined;
    const turn = { utterance, intent: null, slots: {} };
    return send(turn, (moment) => sessionEndedRequest(moment, reason));
  }

  async function hear(utterance: string): Promise<Turn> {
    const said = addressed(utterance, model.invocationName);
    if (said === undefined) {
      await end(utterance, 'USER_INITIATED');
      return send({ utterance, intent: 'LaunchRequest', slots: {} }, launchRequest);
    }
    const understood = understand(said);
    const intent = toIntent(model, understood);
    return send({ utterance, ...understood }, (moment) => intentRequest(moment, intent));
  }

  return { hear, end };
}

/** What arrives when a value is sent as JSON. */
function asOnTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
