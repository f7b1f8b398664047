import { cues, cuesInTurn } from '../content/en';
import type { Cue } from '../content/types';
import { pause } from '../speech/ssml';
import { answer, speech } from './answer';
import type { Handler, Reply, Turn } from './turn';

/** Reads a cue: what it is for, each step with time to do it, then the everyday moment for it. */
export function tellCue({ id, intro, steps, everyday, card, offer }: Cue, turn: Turn): Reply {
  const read = steps.map(({ line, pauseMs }) => `${speech([line], turn.locale)} ${pause(pauseMs)}`);
  const say = [speech(intro, turn.locale), ...read, speech(everyday, turn.locale)].join(' ');
  return { ...answer(turn, id, say, offer), card };
}

/** The cue after (1) or before (-1) the one that was told last; nothing if that was no cue or there is none. */
export function neighbour(said: string | undefined, step: 1 | -1): Cue | undefined {
  const told = cues.findIndex(({ id }) => id === said);
  return told < 0 ? undefined : cues[told + step];
}

export const cueHandlers: readonly Handler[] = [
  { intents: [cuesInTurn.intent], reply: (turn) => tellCue(cues[0], turn) },
  ...cues.map((cue) => ({ intents: [cue.intent], reply: (turn: Turn) => tellCue(cue, turn) })),
];
