import { rounds } from '../content/en';
import type { Round } from '../content/types';
import { answer, speech } from './answer';
import type { Handler, Reply, Turn } from './turn';

type Item = Round['items'][number];

/** The name under which an item of a round is told again. */
export const itemSubject = (round: Round, item: Item) => `${round.id}:${item.id}`;

export function tellItem(round: Round, item: Item, turn: Turn): Reply {
  const text = speech(item.lines, turn.locale);
  const card = {
    title: round.card.title,
    text: item.lines.map(({ say }) => say).join(' '),
  };
  return { ...answer(turn, itemSubject(round, item), text, round.offer), card, complete: true };
}

/**
 * Tells an item that was not told yet, in this session or, for tips, in an earlier one that is remembered.
 * When all were told the round begins anew, with another than the one just heard.
 */
export async function tellNext(round: Round, turn: Turn): Promise<Reply> {
  const { told, news, said } = turn.session;
  const remembers = round.id === 'tip';
  const kept = remembers ? (news.tipsTold ?? (await turn.memory.recall())?.tipsTold ?? []) : [];
  const isTold = (item: Item) => told.includes(itemSubject(round, item)) || kept.includes(item.id);
  const left = round.items.filter((item) => !isTold(item));
  const anew = left.length === 0;
  const choice = anew ? round.items.filter((item) => itemSubject(round, item) !== said) : left;
  const item = choice[Math.floor(turn.random() * choice.length)];
  if (!item) throw new RangeError(`The round ${round.id} has nothing to tell`);

  const elsewhere = told.filter((subject) => !subject.startsWith(`${round.id}:`));
  const session = { ...turn.session, told: anew ? elsewhere : told };
  const reply = tellItem(round, item, { ...turn, session });
  if (!remembers) return reply;
  const tipsTold = anew ? [item.id] : [...kept, item.id];
  return { ...reply, session: { ...reply.session, news: { ...reply.session.news, tipsTold } } };
}

export const roundHandlers: readonly Handler[] = rounds.map((round) => ({
  intents: [round.intent],
  reply: (turn) => tellNext(round, turn),
}));
