import { phrases } from '../content/en/phrases';
import type { Prompt } from '../content/en/phrases/prompt';
import { prompt } from './answer';
import { begin } from './breathe';
import { neighbour, tellCue } from './cues';
import { goodbye } from './ending';
import { welcome } from './launch';
import { resume } from './pausing';
import { after } from './session';
import { subjects } from './subjects';
import type { Handler, Reply, Turn } from './turn';

/** Says that there is nothing of the kind, and offers what there is. */
function nothing({ session, locale }: Turn, said: Prompt): Reply {
  return prompt(said, after(session, session.said ?? 'welcome', 'relief'), locale);
}

/** Tells what was offered. */
function accept(turn: Turn, otherwise: Prompt) {
  const tell = subjects.get(turn.session.offered ?? '');
  return tell ? tell(turn) : nothing(turn, otherwise);
}

const yes: Handler = {
  intents: ['AMAZON.YesIntent'],
  reply: (turn) => accept(turn, phrases.navigation.yesToNothing),
};

const no: Handler = {
  intents: ['AMAZON.NoIntent'],
  reply(turn) {
    const { place, done, declined, offered, said } = turn.session;
    if (place || done || declined) return goodbye(turn);
    if (!offered) return nothing(turn, phrases.navigation.noToNothing);
    const instead = said === 'forgetMe' ? phrases.forget.kept : phrases.navigation.declined;
    const session = { ...after(turn.session, said ?? 'welcome'), declined: true };
    return prompt(instead, session, turn.locale);
  },
};

const next: Handler = {
  intents: ['AMAZON.NextIntent'],
  reply(turn) {
    const cue = turn.session.place ? undefined : neighbour(turn.session.said, 1);
    return cue ? tellCue(cue, turn) : accept(turn, phrases.navigation.noNext);
  },
};

const previous: Handler = {
  intents: ['AMAZON.PreviousIntent'],
  reply(turn) {
    const cue = neighbour(turn.session.said, -1);
    return cue ? tellCue(cue, turn) : nothing(turn, phrases.navigation.noPrevious);
  },
};

/** "Again": the exercise from the breath that was interrupted, a whole round after it was done, else what was said. */
const repeat: Handler = {
  intents: ['AMAZON.RepeatIntent'],
  reply(turn) {
    const { place, done, said } = turn.session;
    if (place) return resume(turn);
    if (done) return begin(turn, { ...done, leadIn: 'short' });
    const tell = subjects.get(said ?? '');
    return tell ? tell(turn) : nothing(turn, phrases.navigation.nothingToRepeat);
  },
};

const startOver: Handler = {
  intents: ['AMAZON.StartOverIntent'],
  reply(turn) {
    const round = turn.session.place ?? turn.session.done;
    return round ? begin(turn, { ...round, leadIn: 'short' }) : welcome(turn);
  },
};

/** "Go on" agrees to what was offered, and otherwise looks for a place that was kept. */
const carryOn: Handler = {
  intents: ['AMAZON.ResumeIntent'],
  reply: (turn) => {
    const tell = subjects.get(turn.session.offered ?? '');
    return tell && !turn.session.place ? tell(turn) : resume(turn);
  },
};

export const navigation: readonly Handler[] = [yes, no, next, previous, repeat, startOver, carryOn];
