import type { HandlerInput } from 'ask-sdk-core';
import type { IntentRequest, Response, Slot } from 'ask-sdk-model';
import { keepNews } from './conversation/keep';
import { interrupted, parseSession } from './conversation/session';
import type { Reply, Turn } from './conversation/turn';
import { memoryOf } from './memory/memory';
import { escapeText } from './speech/ssml';

/** Reads a request's envelope into a turn of the conversation. */
export function toTurn(
  { requestEnvelope: { request, session }, attributesManager }: HandlerInput,
  random: () => number,
  log: (line: object) => void,
): Turn {
  const at = Date.parse(request.timestamp);
  return {
    slots: request.type === 'IntentRequest' ? slotsOf(request) : {},
    at,
    locale:
      request.type === 'IntentRequest' || request.type === 'LaunchRequest'
        ? (request.locale ?? '')
        : '',
    session: interrupted(parseSession(session?.attributes), at),
    memory: memoryOf(attributesManager, log),
    random,
  };
}

function slotsOf({ intent }: IntentRequest): Record<string, string> {
  const values = Object.entries(intent.slots ?? {}).map(
    ([name, slot]) => [name, slotValue(slot)] as const,
  );
  return Object.fromEntries(
    values.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** What a custom type's value is called in the model, where Amazon recognised it; else what was said. */
function slotValue({ value, resolutions }: Slot): string | undefined {
  const matched = resolutions?.resolutionsPerAuthority?.find(
    ({ status }) => status.code === 'ER_SUCCESS_MATCH',
  );
  return matched?.values[0]?.value.name ?? value;
}

/** Puts a reply into the response. What is new is kept when the session closes with it. */
export async function respond(input: HandlerInput, turn: Turn, reply: Reply): Promise<Response> {
  const { requestEnvelope, attributesManager, responseBuilder } = input;
  const oneShot = requestEnvelope.session?.new && requestEnvelope.request.type === 'IntentRequest';
  const offer = oneShot && reply.complete ? undefined : reply.offer;
  if (reply.card) responseBuilder.withSimpleCard(reply.card.title, reply.card.text);
  if (!offer) {
    const { session } = await keepNews({ session: reply.session, memory: turn.memory });
    attributesManager.setSessionAttributes(session);
    return responseBuilder.speak(reply.say).withShouldEndSession(true).getResponse();
  }
  attributesManager.setSessionAttributes(reply.session);
  return responseBuilder
    .speak(`${reply.say} ${escapeText(offer.ask)}`)
    .reprompt(escapeText(offer.reprompt))
    .withShouldEndSession(false)
    .getResponse();
}
