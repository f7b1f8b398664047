import { phrases } from '../content/en/phrases';
import { freshPlace } from '../memory/remembered';
import { prompt } from './answer';
import { after } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Says who this is, shorter from the second time on; to somebody who kept a place, offers to go on from there. */
export async function welcome(turn: Turn): Promise<Reply> {
  const { first, again, back } = phrases.welcome;
  const kept = await turn.memory.recall();
  const place = turn.session.place ?? (kept && freshPlace(kept, turn.at));
  if (place) {
    const session = after(turn.session, 'welcome', 'resume');
    return prompt(back, session, turn.locale, { breath: place.breath });
  }
  const session = after(turn.session, 'welcome', 'relief');
  if (kept?.disclaimerHeard) return prompt(again, session, turn.locale);
  const news = { ...session.news, disclaimerHeard: true };
  return prompt(first, { ...session, news }, turn.locale);
}

export const launch: Handler = { intents: ['LaunchRequest'], reply: welcome };
