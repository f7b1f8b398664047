import { type RequestHandler, type Skill, SkillBuilders } from 'ask-sdk-core';
import { breatheHandlers } from './conversation/breathe';
import { cueHandlers } from './conversation/cues';
import { ending } from './conversation/ending';
import { errors } from './conversation/errors';
import { events, sessionEnded } from './conversation/events';
import { fallback } from './conversation/fallback';
import { forgetMe } from './conversation/forget';
import { help } from './conversation/help';
import { launch } from './conversation/launch';
import { navigation } from './conversation/navigation';
import { pause } from './conversation/pausing';
import { roundHandlers } from './conversation/rounds';
import { steerHandlers } from './conversation/steer';
import { topicHandlers } from './conversation/topics';
import type { Handler } from './conversation/turn';
import { alarmHandlers } from './conversation/urgent';
import { respond, toTurn } from './envelope';
import type { Store } from './memory/store';

/** What the skill takes from the world around it. */
export interface World {
  /** Requests for another skill are refused; undefined takes all. */
  readonly skillId: string | undefined;
  readonly store: Store;
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number;
  /** Takes one structured line; it never holds a user id or anything that was said. */
  readonly log: (line: object) => void;
}

/** Answers before everything else come first; what nobody answers goes to the fallback. */
const handlers: readonly Handler[] = [
  ...alarmHandlers,
  pause,
  ...steerHandlers,
  ...breatheHandlers,
  ...navigation,
  ...cueHandlers,
  ...roundHandlers,
  ...topicHandlers,
  launch,
  help,
  forgetMe,
  ending,
];

/** Builds the skill: the one place where handlers are registered, in order. */
export function createSkill({ skillId, store, random, log }: World): Skill {
  const answering = (handler: Handler, canHandle: RequestHandler['canHandle']): RequestHandler => ({
    canHandle,
    async handle(input) {
      const turn = toTurn(input, random, log);
      return respond(input, turn, await handler.reply(turn));
    },
  });
  const byName = handlers.map((handler) =>
    answering(handler, ({ requestEnvelope: { request } }) =>
      handler.intents.includes(
        request.type === 'IntentRequest' ? request.intent.name : request.type,
      ),
    ),
  );
  const builder = SkillBuilders.custom()
    .addRequestHandlers(
      ...byName,
      sessionEnded(log),
      events(log),
      answering(fallback, () => true),
    )
    .addErrorHandlers(errors(log))
    .withPersistenceAdapter(store);
  return (skillId ? builder.withSkillId(skillId) : builder).create();
}
