import type { ErrorHandler } from 'ask-sdk-core';
import { phrases } from '../content/en/phrases';
import { escapeText } from '../speech/ssml';
import { speech } from './answer';

/** Asks to try again, and logs what broke: the error's name and where, never what was said or by whom. */
export function errors(log: (line: object) => void): ErrorHandler {
  return {
    canHandle: () => true,
    handle({ requestEnvelope: { request }, responseBuilder }, error) {
      log({ level: 'error', event: request.type, error: error.name, stack: error.stack });
      if (request.type !== 'LaunchRequest' && request.type !== 'IntentRequest')
        return responseBuilder.getResponse();
      const { say, offer } = phrases.error;
      return responseBuilder
        .speak(`${speech([{ say }], request.locale ?? '')} ${escapeText(offer.ask)}`)
        .reprompt(escapeText(offer.reprompt))
        .withShouldEndSession(false)
        .getResponse();
    },
  };
}
