import { topics } from '../content/en';
import type { Topic } from '../content/types';
import { answer, speech } from './answer';
import type { Handler, Reply, Turn } from './turn';

export function tellTopic({ id, lines, card, offer, waits }: Topic, turn: Turn): Reply {
  return { ...answer(turn, id, speech(lines, turn.locale), offer), card, complete: !waits };
}

export const topicHandlers: readonly Handler[] = topics.map((topic) => ({
  intents: [topic.intent],
  reply: (turn) => tellTopic(topic, turn),
}));
