import type { IntentRequest, Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { processStore } from '../lambda/memory/process';
import type { Store } from '../lambda/memory/store';
import { createSkill } from '../lambda/skill';

const application = { applicationId: 'amzn1.ask.skill.test' };

/** When every test begins, in milliseconds since 1970. */
export const START = Date.UTC(2026, 0, 5, 9);

interface World {
  readonly store?: Store;
  readonly random?: () => number;
  readonly locale?: string;
  readonly userId?: string;
  readonly skillId?: string;
  /** Who answers, instead of a skill of its own. */
  readonly answer?: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
}

/** Somebody who talks to the skill by intents, on a device that carries the session along. */
export function person({
  store = processStore(),
  random = () => 0,
  locale = 'en-US',
  ...world
}: World = {}) {
  const logged: object[] = [];
  const skill = createSkill({
    skillId: world.skillId,
    store,
    random,
    log: (line) => logged.push(line),
  });
  const answer = world.answer ?? ((envelope: RequestEnvelope) => skill.invoke(envelope));
  const user = { userId: world.userId ?? 'amzn1.ask.account.SECRET' };
  let at = START;
  let attributes: Record<string, unknown> | undefined;

  async function send(request: Request): Promise<ResponseEnvelope> {
    const envelope: RequestEnvelope = {
      version: '1.0',
      session: {
        new: !attributes,
        sessionId: 's',
        attributes: attributes ?? {},
        application,
        user,
      },
      context: {
        System: {
          application,
          user,
          apiEndpoint: '',
          device: { deviceId: 'd', supportedInterfaces: {} },
        },
      },
      request,
    };
    const response: ResponseEnvelope = JSON.parse(JSON.stringify(await answer(envelope)));
    attributes =
      response.response.shouldEndSession === false ? (response.sessionAttributes ?? {}) : undefined;
    return response;
  }
  const stamp = () => ({ requestId: 'r', timestamp: new Date(at).toISOString(), locale });

  return {
    logged,
    send,
    stamp,
    session: () => attributes,
    /** Lets time pass, in seconds. */
    wait(seconds: number) {
      at += seconds * 1000;
    },
    launch: () => send({ type: 'LaunchRequest', ...stamp() }),
    ask(name: string, slots: Record<string, string> = {}) {
      const filled = Object.entries(slots).map(([slot, value]) => [
        slot,
        { name: slot, value, confirmationStatus: 'NONE' as const },
      ]);
      const intent: IntentRequest['intent'] = {
        name,
        confirmationStatus: 'NONE',
        slots: Object.fromEntries(filled),
      };
      return send({ type: 'IntentRequest', dialogState: 'COMPLETED', intent, ...stamp() });
    },
    end: (reason: 'USER_INITIATED' | 'ERROR' | 'EXCEEDED_MAX_REPROMPTS') =>
      send({ type: 'SessionEndedRequest', reason, ...stamp() }),
  };
}

/** What is spoken, as SSML; nothing for an answer without speech. */
export function ssml({ response: { outputSpeech } }: ResponseEnvelope): string {
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
}

/** What is spoken, as plain text. */
export function spoken(envelope: ResponseEnvelope): string {
  return ssml(envelope)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
