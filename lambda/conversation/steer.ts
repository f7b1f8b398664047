import { phrases } from '../content/en/phrases';
import { faster, type Pace, slower } from '../exercise/paces';
import { escapeText } from '../speech/ssml';
import { fill, fillQuestion } from './answer';
import { begin, DEFAULT_BREATHS, EXTRA_BREATHS, usualPace } from './breathe';
import { after } from './session';
import type { Handler, Reply, Turn } from './turn';

/**
 * Says something about the exercise and goes on with it from where it was interrupted;
 * when it wasn't, offers to start, or after a round to do more.
 */
function goOn(turn: Turn, opening: string, pace: Pace): Reply {
  const { place, done } = turn.session;
  if (place) return begin(turn, { ...place, pace, from: place.breath, leadIn: 'short', opening });
  const offer = done
    ? fillQuestion(phrases.breathe.more, { count: done.owed || EXTRA_BREATHS })
    : phrases.breathe.start;
  const session = { ...after(turn.session, 'breathe', done ? 'more' : 'breathe'), done, pace };
  return { say: escapeText(opening), offer, session };
}

/** Changes to another pace and says which, or says that there is none. */
function changePace(
  intent: string,
  choose: (pace: Pace) => Pace | undefined,
  none: string,
): Handler {
  return {
    intents: [intent],
    async reply(turn) {
      const old = await usualPace(turn);
      const chosen = choose(old);
      const pace = chosen ?? old;
      const opening = chosen ? phrases.pace.changed[chosen] : none;
      const reply = goOn(turn, opening, pace);
      if (!chosen) return reply;
      return { ...reply, session: { ...reply.session, news: { ...reply.session.news, pace } } };
    },
  };
}

/** How many breaths are still to come, the one that was interrupted among them. */
const left: Handler = {
  intents: ['BreathsLeftIntent'],
  async reply(turn) {
    const { place, done } = turn.session;
    const { left: many, lastLeft, allDone, notRunning } = phrases.breathe;
    const pace = await usualPace(turn);
    if (!place) return goOn(turn, done ? allDone : notRunning, pace);
    const count = place.breaths - place.breath + 1 + place.owed;
    return goOn(turn, count === 1 ? lastLeft : fill(many, { left: count }), pace);
  },
};

/** On to the breathing, past any lead-in. */
const skip: Handler = {
  intents: ['SkipIntent'],
  async reply(turn) {
    const { place, wish } = turn.session;
    if (place) return begin(turn, { ...place, from: place.breath, leadIn: 'none' });
    const round = wish ?? { breaths: DEFAULT_BREATHS, pace: await usualPace(turn), owed: 0 };
    return begin(turn, { ...round, leadIn: 'none' });
  },
};

const { pace } = phrases;

export const steerHandlers: readonly Handler[] = [
  changePace('SlowerIntent', slower, pace.slowest),
  changePace('FasterIntent', faster, pace.fastest),
  changePace(
    'TooHardIntent',
    (current) => (current === 'gentle' ? undefined : 'gentle'),
    pace.gentlest,
  ),
  left,
  skip,
];
