import { phrases } from '../content/en/phrases';
import { prompt } from './answer';
import { after, parseSession } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Deletes all that is kept, and the session's own notes with it, once the person has said yes to that. */
export async function forget(turn: Turn): Promise<Reply> {
  const { done, failed } = phrases.forget;
  const deleted = await turn.memory.forget();
  const session = after(parseSession({}), 'welcome', 'relief');
  return prompt(deleted ? done : failed, session, turn.locale);
}

export const forgetMe: Handler = {
  intents: ['ForgetMeIntent'],
  reply: ({ session, locale }) =>
    prompt(phrases.forget.confirm, after(session, 'forgetMe', 'forget'), locale),
};
