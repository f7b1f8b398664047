import { close, exhale, inhale, leadIns, ready, safety } from '../content/en/breathing';
import { estimateMs } from '../speech/estimate';
import { type Pace, paces } from './paces';

/**
 * Something that is said, and the time that it and the silence after it take, in milliseconds from
 * the first word.
 */
export interface Cue {
  readonly atMs: number;
  readonly durationMs: number;
  readonly phase: 'settle' | 'inhale' | 'exhale' | 'close';
  /** The breath it belongs to; of the lead-in the first that follows, of the close the last. */
  readonly breath: number;
  /** Plain text. */
  readonly say: string;
}

/** The exercise as it goes by: every cue begins where the one before it ends. */
export interface Timeline {
  readonly totalMs: number;
  readonly breaths: number;
  readonly pace: Pace;
  readonly cues: readonly Cue[];
}

export type LeadIn = keyof typeof leadIns;

/** Everything that a timeline follows from: plan it again rather than keep it. */
export interface PlanRequest {
  /** 1 to 20. */
  readonly breaths: number;
  readonly pace: Pace;
  /** The first breath to do: more than 1 resumes. */
  readonly from: number;
  readonly leadIn: LeadIn;
  /** Whether the lead-in tells when to stop. No lead-in tells nothing. */
  readonly safety: boolean;
}

/** The most breaths that one round may have. */
export const MOST_BREATHS = 20;

/**
 * Plans breaths `from` to `breaths`. Throws a RangeError unless both are whole and 1 ≤ from ≤
 * breaths ≤ 20.
 */
export function plan(request: PlanRequest): Timeline {
  const { breaths, pace, from } = request;
  if (!Number.isInteger(breaths) || breaths < 1 || breaths > MOST_BREATHS) {
    throw new RangeError(`Can't plan ${breaths} breaths`);
  }
  if (!Number.isInteger(from) || from < 1 || from > breaths) {
    throw new RangeError(`Can't start at breath ${from} of ${breaths}`);
  }
  const cues: Cue[] = [];
  let atMs = 0;
  const add = (phase: Cue['phase'], breath: number, say: string, durationMs: number) => {
    cues.push({ atMs, durationMs, phase, breath, say });
    atMs += durationMs;
  };

  for (const { line, pauseMs } of leadInSteps(request)) {
    add('settle', from, line.say, estimateMs(line.say) + pauseMs);
  }
  const { inhaleMs, exhaleMs } = paces[pace];
  for (let breath = from; breath <= breaths; breath++) {
    add('inhale', breath, inhale(breath, breaths).say, inhaleMs);
    add('exhale', breath, exhale(breath, breaths).say, exhaleMs);
  }
  const { line, pauseMs } = close(breaths);
  add('close', breaths, line.say, estimateMs(line.say) + pauseMs);
  return { totalMs: atMs, breaths, pace, cues };
}

function leadInSteps({ breaths, pace, from, leadIn, safety: due }: PlanRequest) {
  const [first, ...rest] = leadIns[leadIn];
  if (!first) return [];
  const warning = due ? [safety] : [];
  return [first, ...warning, ...rest, ready(breaths, from, leadIn === 'settle' ? pace : undefined)];
}
