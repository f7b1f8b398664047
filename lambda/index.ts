import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { storeFrom } from './memory/store';
import { createSkill } from './skill';

const skill = createSkill({
  skillId: process.env.SKILL_ID,
  store: storeFrom(process.env),
  random: Math.random,
  log: (line) => console.log(JSON.stringify(line)),
});

/**
 * The Lambda entry. It takes two parameters on purpose: Node 24's runtime refuses handlers with a third,
 * which rules out the SDK's own `lambda()`.
 */
export const handler = (event: RequestEnvelope, context?: Context): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
