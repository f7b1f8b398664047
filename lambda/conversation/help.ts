import { phrases } from '../content/en/phrases';
import { prompt } from './answer';
import { after } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Says what one can say here. */
export function tellHelp({ session, locale }: Turn): Reply {
  const { anywhere, breathing } = phrases.help;
  return session.place
    ? prompt(breathing, after(session, 'help', 'resume'), locale)
    : prompt(anywhere, after(session, 'help', 'relief'), locale);
}

export const help: Handler = { intents: ['AMAZON.HelpIntent'], reply: tellHelp };
