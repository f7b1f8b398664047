import type { RequestHandler } from 'ask-sdk-core';
import * as v from 'valibot';
import { memoryOf } from '../memory/memory';
import { keepNews } from './keep';
import { interrupted, parseSession } from './session';

type Log = (line: object) => void;

/** The session was closed by somebody else than the skill: keeps what is new. It can't be answered. */
export function sessionEnded(log: Log): RequestHandler {
  return {
    canHandle: ({ requestEnvelope: { request } }) => request.type === 'SessionEndedRequest',
    async handle({ requestEnvelope: { request, session }, attributesManager, responseBuilder }) {
      const failed = request.type === 'SessionEndedRequest' && request.reason === 'ERROR';
      const at = Date.parse(request.timestamp);
      const ended = interrupted(parseSession(session?.attributes), at, !failed);
      await keepNews({ session: ended, memory: memoryOf(attributesManager, log) });
      return responseBuilder.getResponse();
    },
  };
}

const notPersisted = v.object({
  request: v.object({
    type: v.literal('AlexaSkillEvent.SkillDisabled'),
    body: v.object({ userInformationPersistenceStatus: v.literal('NOT_PERSISTED') }),
  }),
});

/** Amazon's events: whoever disables the skill for good is forgotten. Anything else is taken without a word. */
export function events(log: Log): RequestHandler {
  return {
    canHandle: ({ requestEnvelope: { request } }) => request.type !== 'IntentRequest',
    async handle({ requestEnvelope, attributesManager, responseBuilder }) {
      if (v.is(notPersisted, requestEnvelope)) await memoryOf(attributesManager, log).forget();
      return responseBuilder.getResponse();
    },
  };
}
