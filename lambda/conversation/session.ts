import * as v from 'valibot';
import { plan } from '../exercise/plan';
import { placeAfter } from '../exercise/where';
import { count, moment, news, owed, pace, place } from '../memory/remembered';

/** The request for a plan and when its speech began: whoever needs the timeline plans it again. */
const exercise = v.object({
  breaths: count,
  pace,
  from: count,
  leadIn: v.picklist(['settle', 'short', 'none']),
  safety: v.boolean(),
  startedAt: moment,
  owed,
});
export type Exercise = v.InferOutput<typeof exercise>;

/** A round that somebody has agreed to, or may: `owed` breaths come in a later set. */
const wish = v.object({ breaths: count, pace, owed });
export type Wish = v.InferOutput<typeof wish>;

const session = v.object({
  /** What was told last, for "repeat". */
  said: v.optional(v.string()),
  /** What "yes" would tell. */
  offered: v.optional(v.string()),
  /** An offer was declined, and we asked what else it should be. */
  declined: v.optional(v.boolean()),
  /** Misunderstandings in a row. */
  missed: v.optional(v.number(), 0),
  /** What was told in this session, tips and facts among it. */
  told: v.optional(v.array(v.string()), []),
  /** The exercise is being spoken. */
  exercise: v.optional(exercise),
  /** The exercise was interrupted here. */
  place: v.optional(place),
  /** The exercise that was last done to its end. */
  done: v.optional(wish),
  /** What a "yes" to the exercise would start. */
  wish: v.optional(wish),
  pace: v.optional(pace),
  /** The safety line was spoken to its end. */
  safetyHeard: v.optional(v.boolean(), false),
  /** What is to be kept between sessions, and is not yet. */
  news: v.optional(news, {}),
});
export type Session = v.InferOutput<typeof session>;

/** Reads the session attributes that came with a request; what can't be read starts a session anew. */
export function parseSession(attributes: unknown): Session {
  return v.parse(
    v.fallback(session, () => v.parse(session, {})),
    attributes,
  );
}

/**
 * The session as a request at `at` (milliseconds since 1970) finds it. An exercise that was being spoken was either
 * done by then, or the request interrupted it: its place is worked out and offered. With `mayBeDone` false, as after
 * an error of the device, the last breath is the furthest that it can have come.
 */
export function interrupted(session: Session, at: number, mayBeDone = true): Session {
  const { exercise, ...rest } = session;
  if (!exercise) return session;
  const { breaths, pace, owed, startedAt } = exercise;
  const where = placeAfter(plan(exercise), startedAt, at);
  const breath = where === 'done' && !mayBeDone ? breaths : where;
  if (breath === 'done') {
    const news = { ...rest.news, pace, place: null, finishedAt: at };
    return { ...rest, safetyHeard: true, place: undefined, done: { breaths, pace, owed }, news };
  }
  const place = { breath, breaths, pace, owed, at };
  const news = { ...rest.news, pace, place };
  // Stopped on the first breath it may have been inside the lead-in, with the safety line still to come.
  const safetyHeard = rest.safetyHeard || breath > exercise.from;
  return { ...rest, safetyHeard, place, done: undefined, offered: 'resume', news };
}

/**
 * The session after an answer: what was said, and what "yes" would tell. Whatever only the turn before cared for is gone:
 * a round that was done or wished for, a no, a misunderstanding.
 */
export function after(session: Session, said: string, offered?: string): Session {
  const gone = { declined: undefined, done: undefined, wish: undefined, missed: 0 };
  return { ...session, ...gone, said, offered };
}
