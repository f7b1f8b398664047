import * as v from 'valibot';
import { MOST_BREATHS } from '../exercise/plan';

/** How long a place in the exercise is offered again, in milliseconds: a day. */
const PLACE_LASTS_MS = 24 * 60 * 60 * 1000;

/** A number of breaths in a round, or one of them. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BREATHS));

/** Breaths that are left for a later set. */
export const owed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BREATHS));

/** Milliseconds since 1970, as in a request's timestamp. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

export const pace = v.picklist(['gentle', 'steady', 'deep']);

/** Where somebody got to: `breath` of `breaths` is to be done next, and `owed` more come in a later set. */
export const place = v.pipe(
  v.object({
    breath: count,
    breaths: count,
    pace,
    owed,
    at: moment,
  }),
  v.check(({ breath, breaths }) => breath <= breaths, 'a place past the last breath'),
);
export type Place = v.InferOutput<typeof place>;

/**
 * Everything that is kept about a person between sessions. Nothing about health, and no words spoken.
 * Each part is read by itself, so that an item of an older or broken shape loses only what is broken.
 */
const remembered = v.object({
  pace: v.fallback(v.nullable(pace), null),
  place: v.fallback(v.nullable(place), null),
  finishedAt: v.fallback(v.nullable(moment), null),
  disclaimerHeard: v.fallback(v.boolean(), false),
  tipsTold: v.fallback(v.array(v.string()), []),
});
export type Remembered = v.InferOutput<typeof remembered>;

/** What is to be kept anew; what is absent stays as it was. */
export const news = v.partial(
  v.object({
    pace,
    place: v.nullable(place),
    finishedAt: moment,
    disclaimerHeard: v.boolean(),
    tipsTold: v.array(v.string()),
  }),
);
export type News = v.InferOutput<typeof news>;

/** Reads what a store gave back, whatever its shape. */
export function parseRemembered(stored: unknown): Remembered {
  return v.parse(v.fallback(remembered, v.getFallbacks(remembered)), stored);
}

/** The kept place, if it is not older than a day at `at` (milliseconds since 1970). */
export function freshPlace({ place: kept }: Remembered, at: number): Place | undefined {
  return kept && at - kept.at <= PLACE_LASTS_MS ? kept : undefined;
}
