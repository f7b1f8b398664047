import { phrases } from '../content/en/phrases';
import { type Pace, paces } from '../exercise/paces';
import { type LeadIn, MOST_BREATHS, plan } from '../exercise/plan';
import { MAX_MS, sets } from '../exercise/sets';
import { toSsml } from '../exercise/ssml';
import { estimateMs } from '../speech/estimate';
import { escapeText } from '../speech/ssml';
import { fill, fillQuestion, prompt } from './answer';
import { after, type Wish } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Somebody who finished a round less than this ago needn't be told again how to lie: an hour, in milliseconds. */
const STILL_SETTLED_MS = 60 * 60 * 1000;

export const DEFAULT_BREATHS = 10;
export const EXTRA_BREATHS = 5;

interface Start extends Wish {
  readonly from?: number;
  readonly leadIn?: LeadIn;
  /** Said before the lead-in, as plain text. */
  readonly opening?: string;
}

/**
 * Starts the exercise, or goes on with it from the breath `from`. What doesn't fit into one response is left for
 * a later set. The safety line comes with the first lead-in of a session, whichever that is.
 */
export function begin(turn: Turn, { pace, from = 1, opening = '', ...start }: Start): Reply {
  const { safetyHeard } = turn.session;
  const wanted = start.leadIn ?? (safetyHeard ? 'short' : 'settle');
  const leadIn = wanted === 'none' && !safetyHeard ? 'short' : wanted;
  const openingMs = opening ? estimateMs(opening) : 0;
  const attempt = (breaths: number, owed: number) => {
    const request = { breaths, pace, from, leadIn, safety: !safetyHeard };
    const question = owed > 0 ? phrases.breathe.nextSet : phrases.breathe.more;
    const offer = fillQuestion(question, { count: owed || EXTRA_BREATHS });
    const timeline = plan(request);
    const fits = openingMs + timeline.totalMs + estimateMs(offer.ask) <= MAX_MS;
    return { request, owed, offer, timeline, fits };
  };
  let round = attempt(start.breaths, start.owed);
  while (!round.fits) round = attempt(round.request.breaths - 1, round.owed + 1);

  const exercise = { ...round.request, owed: round.owed, startedAt: turn.at + openingMs };
  return {
    say: [escapeText(opening), toSsml(round.timeline)].filter(Boolean).join(' '),
    offer: round.offer,
    session: {
      ...after(turn.session, 'breathe', 'more'),
      exercise,
      pace,
      place: undefined,
    },
  };
}

/** The pace that somebody is used to: of this session, else the remembered one, else the default. */
export async function usualPace({ session, memory }: Turn): Promise<Pace> {
  return session.place?.pace ?? session.pace ?? (await memory.recall())?.pace ?? 'steady';
}

/** Begins a new round; one that doesn't fit into one response is offered in sets instead. */
async function startRound(turn: Turn, breaths: number, pace: Pace): Promise<Reply> {
  const finishedAt = turn.session.safetyHeard ? null : (await turn.memory.recall())?.finishedAt;
  const settled = finishedAt && turn.at - finishedAt < STILL_SETTLED_MS;
  const leadIn = settled || turn.session.safetyHeard ? 'short' : 'settle';
  const [first = breaths, ...rest] = sets(breaths, pace, leadIn);
  if (rest.length === 0) return begin(turn, { breaths, pace, owed: 0, leadIn });

  const wish = { breaths: first, pace, owed: breaths - first };
  const session = { ...after(turn.session, 'breathe', 'breathe'), place: undefined, wish };
  return prompt(phrases.breathe.inSets, session, turn.locale, {
    sets: rest.length + 1,
    count: first,
  });
}

/** A number slot: nothing was said, or not a number of breaths that can be guided, or the number. */
function countIn(slot: string | undefined): number | 'unclear' | undefined {
  if (slot === undefined) return undefined;
  const count = Number(slot);
  return Number.isInteger(count) && count >= 1 && count <= MOST_BREATHS ? count : 'unclear';
}

function askCount(turn: Turn, pace: Pace): Reply {
  const session = { ...after(turn.session, 'breathe', 'breathe'), pace };
  return prompt(phrases.breathe.whichCount, session, turn.locale, { most: MOST_BREATHS });
}

const isPace = (value: string | undefined): value is Pace => value !== undefined && value in paces;

const breathe: Handler = {
  intents: ['BreatheIntent'],
  async reply(turn) {
    const pace = isPace(turn.slots.pace) ? turn.slots.pace : await usualPace(turn);
    const count = countIn(turn.slots.count) ?? DEFAULT_BREATHS;
    return count === 'unclear' ? askCount(turn, pace) : startRound(turn, count, pace);
  },
};

const moreBreaths: Handler = {
  intents: ['MoreBreathsIntent'],
  async reply(turn) {
    const pace = await usualPace(turn);
    const count = countIn(turn.slots.count) ?? EXTRA_BREATHS;
    if (count === 'unclear') return askCount(turn, pace);
    const { place } = turn.session;
    if (!place) return startRound(turn, count, pace);
    const breaths = Math.min(place.breaths + count, MOST_BREATHS);
    const { added, upTo } = phrases.breathe;
    const said = breaths < place.breaths + count ? upTo : added;
    const opening = fill(said, { count, breaths, most: MOST_BREATHS });
    return begin(turn, {
      ...place,
      breaths,
      from: place.breath,
      leadIn: 'short',
      opening,
    });
  },
};

/** What a "yes" to the exercise starts: the round that was offered, or an ordinary one. */
export async function tellBreathe(turn: Turn): Promise<Reply> {
  const { wish } = turn.session;
  return wish ? begin(turn, wish) : startRound(turn, DEFAULT_BREATHS, await usualPace(turn));
}

/** What a "yes" after a round starts: the next set, or a few more. */
export async function tellMore(turn: Turn): Promise<Reply> {
  const breaths = turn.session.done?.owed || EXTRA_BREATHS;
  return begin(turn, { breaths, pace: await usualPace(turn), owed: 0, leadIn: 'short' });
}

export const breatheHandlers = [breathe, moreBreaths];
