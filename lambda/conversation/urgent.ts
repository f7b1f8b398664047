import { alarms } from '../content/en';
import type { Alarm } from '../content/types';
import { speech } from './answer';
import { after } from './session';
import type { Handler, Reply, Turn } from './turn';

/** Sends somebody to help and closes the session: nothing is offered, and no place in the exercise is kept. */
function sendToHelp({ id, lines, card }: Alarm, turn: Turn): Reply {
  const session = after(turn.session, id);
  return {
    say: speech(lines, turn.locale),
    card,
    session: {
      ...session,
      place: undefined,
      news: { ...session.news, place: null },
    },
  };
}

export const alarmHandlers: readonly Handler[] = alarms.map((alarm) => ({
  intents: [alarm.intent],
  reply: (turn) => sendToHelp(alarm, turn),
}));
