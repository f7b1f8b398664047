import { phrases } from '../content/en/phrases';
import { freshPlace } from '../memory/remembered';
import { prompt } from './answer';
import { begin, tellMore } from './breathe';
import { keepNews } from './keep';
import { after } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Keeps the place, if the exercise is under way, and waits. Anywhere else there is nothing to hold. */
export const pause: Handler = {
  intents: ['AMAZON.PauseIntent'],
  async reply(turn) {
    const { place, said = 'welcome' } = turn.session;
    if (!place) return prompt(phrases.pause.idle, turn.session, turn.locale);
    const { kept, session } = await keepNews(turn);
    const paused = kept ? phrases.pause.kept : phrases.pause.notKept;
    return prompt(paused, after(session, said, 'resume'), turn.locale, {
      breath: place.breath,
      breaths: place.breaths,
    });
  },
};

/** Goes on from where the exercise was interrupted, in this session or in one of the last day. */
export async function resume(turn: Turn): Promise<Reply> {
  const { session } = turn;
  if (!session.place && session.done) return tellMore(turn);
  const kept = session.place ? undefined : await turn.memory.recall();
  const place = session.place ?? (kept && freshPlace(kept, turn.at));
  if (place) return begin(turn, { ...place, from: place.breath, leadIn: 'short' });
  return prompt(phrases.resume.nothing, after(session, 'resume', 'breathe'), turn.locale);
}
