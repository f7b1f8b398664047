import { phrases } from '../content/en/phrases';
import { escapeText } from '../speech/ssml';
import { fill } from './answer';
import { keepNews } from './keep';
import { after } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Ends the session. An interrupted exercise is told where it got to, and that its place is kept, if it is. */
export async function goodbye(turn: Turn): Promise<Reply> {
  const { place, done } = turn.session;
  const { stopped, placeKept, finished, byes } = phrases.ending;
  if (place) {
    const { kept, session } = await keepNews(turn);
    const say = fill(kept ? `${stopped} ${placeKept}` : stopped, {
      breath: place.breath,
      breaths: place.breaths,
    });
    return { say: escapeText(say), session: after(session, 'goodbye') };
  }
  const bye = byes[Math.floor(turn.random() * byes.length)] ?? byes[0];
  return { say: escapeText(done ? finished : bye), session: after(turn.session, 'goodbye') };
}

export const ending: Handler = {
  intents: ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'],
  reply: goodbye,
};
