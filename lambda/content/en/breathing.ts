import type { Pace } from '../../exercise/paces';
import { inWords } from '../../speech/numbers';
import type { Cue, Line } from '../types';

/** A line, and the time after it to do what it says, in milliseconds. */
type Step = Cue['steps'][number];

/** Said once a session, after the first step of whichever lead-in comes first. */
export const safety: Step = {
  line: {
    say: 'If you feel light-headed or it hurts more, stop and breathe normally.',
    facts: ['pace.safety'],
  },
  pauseMs: 600,
};

/**
 * What comes before the breaths. All the teaching is in the settle-in: a breath has no time to
 * explain itself.
 */
export const leadIns: Readonly<Record<'settle' | 'short' | 'none', readonly Step[]>> = {
  settle: [
    {
      line: {
        say: 'Lie on your back, and let your ribcage sink to the floor.',
        facts: ['breath.1'],
      },
      pauseMs: 4000,
    },
    {
      line: {
        say: 'Put a hand on each side of your ribs, thumbs round to the back, fingertips facing in front.',
        facts: ['breath.2'],
      },
      pauseMs: 4000,
    },
    {
      line: {
        say: 'Notice how your ribs move as you breathe.',
        facts: ['breath.1', 'ribs.1', 'ribs.4'],
      },
      pauseMs: 5000,
    },
    {
      line: {
        say: "Soon you'll breathe in slowly through your nose, and push your ribs wide into your palms.",
        facts: ['breath.3'],
      },
      pauseMs: 1500,
    },
    {
      line: {
        say: 'Then out through your mouth, like a long yawn, as your ribs knit together.',
        facts: ['breath.4'],
      },
      pauseMs: 1500,
    },
  ],
  short: [{ line: { say: 'Hands on your ribs.', facts: ['breath.2'] }, pauseMs: 700 }],
  none: [],
};

const seconds: Readonly<Record<Pace, string>> = {
  gentle: 'three seconds in, and four and a half out',
  steady: 'four seconds in, and six out',
  deep: 'five seconds in, and seven out',
};

const counted = (n: number): string => (n === 1 ? 'one breath' : `${inWords(n)} breaths`);

/**
 * The end of a lead-in: how many breaths, or where we were; and after the teaching, how long they
 * are.
 */
export function ready(breaths: number, from: number, pace?: Pace): Step {
  const which = from === 1 ? counted(breaths) : `breath ${inWords(from)} of ${inWords(breaths)}`;
  const say = which.charAt(0).toUpperCase() + which.slice(1);
  const line: Line = pace
    ? { say: `${say}, ${seconds[pace]}.`, facts: ['breath.5', `pace.${pace}`] }
    : { say: `${say}.`, facts: ['breath.5'] };
  return { line, pauseMs: 1400 };
}

/**
 * The breath in the middle, if there is one between the first and the last, which carries the
 * nudge.
 */
function nudged(breath: number, breaths: number): boolean {
  return breaths > 2 && breath === Math.ceil(breaths / 2);
}

/**
 * Starts an inhale and counts it: at most 1.8 s long, so that it is over early in the shortest
 * inhale.
 */
export function inhale(breath: number, breaths: number): Line {
  const count = `In, ${inWords(breath)}`;
  if (nudged(breath, breaths))
    return { say: `${count}, to the back.`, facts: ['breath.3', 'ribs.4'] };
  const last = breath === breaths && breaths > 1;
  return { say: last ? `${count}, the last.` : `${count}.`, facts: ['breath.3'] };
}

/** Starts an exhale: at most 2.7 s long. */
export function exhale(breath: number, breaths: number): Line {
  return nudged(breath, breaths)
    ? { say: 'And breathe out, with long sides.', facts: ['breath.4', 'ribs.5'] }
    : { say: 'And breathe out.', facts: ['breath.4'] };
}

/** The end, and time to let the breath go. */
export function close(breaths: number): Step {
  const say = `That's it, ${counted(breaths)}. Let your breathing go back to normal.`;
  return { line: { say, facts: [] }, pauseMs: 1500 };
}

const tenBreaths = Array.from({ length: 10 }, (_, i) => i + 1);

/** All of the above as said in a round of ten. */
export const breathingLines: readonly Line[] = [
  ...[...leadIns.settle, safety, ...leadIns.short].map(({ line }) => line),
  ...(['gentle', 'steady', 'deep'] as const).map((pace) => ready(10, 1, pace).line),
  ready(10, 1).line,
  ...tenBreaths.flatMap((breath) => [inhale(breath, 10), exhale(breath, 10)]),
  close(10).line,
];
