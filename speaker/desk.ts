import type { RequestEnvelope, ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import { breathPhases } from './breaths';
import { chips, type Situation } from './chips';
import { createDevice, type Device, type Handler, type Turn } from './device';
import type { LanguageModel } from './model';
import type { Exchange, Reply, Sound } from './reply';
import { sentences } from './sentences';
import { type Stretch, stretches } from './ssml';
import type { Understand } from './understanding';
import type { Voice } from './voice';
import { SAMPLE_RATE, toWav } from './wav';

/** A smart speaker whose microphone and loudspeaker are elsewhere: it takes words, and gives back recordings. */
export interface Desk {
  /** Sends what was said. Resolves even if the skill throws: the exchange then has the error. */
  say(utterance: string, atMs: number): Promise<Reply>;
  /** Closes the session after nobody answered; undefined if none is open. */
  silence(atMs: number): Promise<Reply | undefined>;
  /** What one could say to begin with. */
  greeting(): readonly string[];
  /** A WAV file that a recent reply named. */
  sound(url: string): Buffer | undefined;
}

interface Parts {
  readonly handler: Handler;
  readonly model: LanguageModel;
  readonly understand: Understand;
  readonly voice: Voice;
  readonly locale: string;
  /** A new unique id for a session or a request. */
  readonly newId: () => string;
}

/** What a device says when a skill fails. */
const FAILED = "There was a problem with the skill's answer.";

/** Recordings kept: those of the last turns, in case one is still being fetched. */
const KEPT = 8;

/** Puts a device and a voice together. Times are in milliseconds since 1970 and never go back. */
export function createDesk(parts: Parts): Desk {
  const { model, voice } = parts;
  const sounds = new Map<string, Buffer>();
  const asked = new Set<string>();
  let exchanges: Exchange[] = [];
  let nowMs = 0;
  let device = newDevice();
  let last: Promise<unknown> = Promise.resolve();

  function newDevice(): Device {
    return createDevice({ ...parts, handler: recorded, now: () => nowMs });
  }

  async function recorded(request: RequestEnvelope): Promise<ResponseEnvelope> {
    const start = performance.now();
    const handlerMs = () => performance.now() - start;
    try {
      const response = await parts.handler(request);
      exchanges.push({ request, response, error: null, handlerMs: handlerMs() });
      return response;
    } catch (thrown) {
      const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      exchanges.push({ request, response: null, error, handlerMs: handlerMs() });
      throw thrown;
    }
  }

  /** One request after the other, as a device sends them. */
  function inTurn<T>(atMs: number, work: () => Promise<T>): Promise<T> {
    const result = last.then(() => {
      nowMs = Math.max(nowMs, atMs);
      exchanges = [];
      return work();
    });
    last = result.catch(() => undefined);
    return result;
  }

  function record(said: readonly Stretch[]): Sound | null {
    if (said.length === 0) return null;
    const lines = sentences(said);
    const { samples, spans } = voice(lines);
    const url = `/sound/${parts.newId()}.wav`;
    sounds.set(url, toWav(samples));
    for (const old of [...sounds.keys()].slice(0, -KEPT)) sounds.delete(old);
    return {
      url,
      totalMs: (samples.length * 1000) / SAMPLE_RATE,
      lines: lines.map((line, i) => ({ ...line, ...(spans[i] ?? { startMs: 0, endMs: 0 }) })),
    };
  }

  function reply(turn: Turn): Reply {
    const { card, outputSpeech, reprompt } = turn.response.response;
    const speech = record(stretches(outputSpeech));
    if (turn.ended) asked.clear();
    else if (turn.intent !== null) asked.add(turn.intent);
    const breathing = speech !== null && breathPhases(speech.lines).length > 0;
    const situation: Situation = turn.ended ? 'closed' : breathing ? 'breathing' : 'open';
    return {
      intent: turn.intent,
      slots: turn.slots,
      speech,
      reprompt: record(stretches(reprompt?.outputSpeech)),
      card: card?.type === 'Simple' ? { title: card.title ?? '', text: card.content ?? '' } : null,
      ended: turn.ended,
      chips: chips(model, situation, asked),
      exchanges,
    };
  }

  async function failed(): Promise<Reply> {
    const request = exchanges.at(-1)?.request.request;
    const heard = request?.type === 'IntentRequest' ? request.intent.name : (request?.type ?? null);
    await device.end('', 'ERROR').catch(() => undefined);
    device = newDevice();
    asked.clear();
    return {
      intent: heard,
      slots: {},
      speech: record([{ text: FAILED, pauseMs: 0 }]),
      reprompt: null,
      card: null,
      ended: true,
      chips: chips(model, 'closed', asked),
      exchanges,
    };
  }

  const silent: SessionEndedReason = 'EXCEEDED_MAX_REPROMPTS';
  return {
    say: (utterance, atMs) => inTurn(atMs, () => device.hear(utterance).then(reply, failed)),
    silence: (atMs) =>
      inTurn(atMs, async () => {
        try {
          const turn = await device.end('', silent);
          return turn && reply(turn);
        } catch {
          return failed();
        }
      }),
    greeting: () => chips(model, 'closed', asked),
    sound: (url) => sounds.get(url),
  };
}
