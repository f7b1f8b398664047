import { rounds } from '../content/en';
import type { Round } from '../content/types';
import { answer, fill, speech } from './answer';
import type { Handler, Reply, Turn } from './turn';

type Item = Round['items'][number];

/** The name under which an item of a round is told again. */
export const itemSubject = (round: Round, item: Item) => `${round.id}:${item.id}`;

export function tellItem(round: Round, item: Item, turn: Turn): Reply {
  const text = speech(item.lines, turn.locale);
  const card = {
    title: round.card.title,
    text: fill(item.lines.map(({ say }) => say).join(' '), {}),
  };
  return { ...answer(turn, itemSubject(round, item), text, round.offer), card, complete: true };
}

/**
 * Tells an item that was not told yet, in this session or, for tips, in an earlier one that is remembered.
 * When all were told the round begins anew, with another than the one just heard.
 */
export async function tellNext(round: Round, turn: Turn): Promise<Reply> {
  const remembers = round.id === 'tip';
  const kept = remembers ? ((await turn.memory.recall())?.tipsTold ?? []) : [];
  const told = [...(turn.session.news.tipsTold ?? kept), ...turn.session.told];
  const left = round.items.filter(({ id }) => !told.includes(id));
  const again = round.items.filter((item) => itemSubject(round, item) !== turn.session.said);
  const choice = left.length > 0 ? left : again;
  const item = choice[Math.floor(turn.random() * choice.length)] ?? round.items[0];
  if (!item) throw new RangeError(`The round ${round.id} has nothing to tell`);

  const fromThisRound = (id: string) => round.items.some((other) => other.id === id);
  const before = left.length > 0 ? told : told.filter((id) => !fromThisRound(id));
  const reply = tellItem(round, item, turn);
  const session = { ...reply.session, told: [...new Set([...before, item.id])] };
  if (!remembers) return { ...reply, session };
  const tipsTold = session.told.filter(fromThisRound);
  return { ...reply, session: { ...session, news: { ...session.news, tipsTold } } };
}

export const roundHandlers: readonly Handler[] = rounds.map((round) => ({
  intents: [round.intent],
  reply: (turn) => tellNext(round, turn),
}));
