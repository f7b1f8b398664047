import { phrases } from '../content/en/phrases';
import { prompt } from './answer';
import type { Handler } from './turn';

/** Says what can be asked, without a guess at what was; differently each time in a row. What was offered still is. */
export const fallback: Handler = {
  intents: ['AMAZON.FallbackIntent'],
  reply({ session, locale }) {
    const { breathing, first, second, third } = phrases.fallback;
    const inARow = [first, second][session.missed] ?? third;
    const missed = session.missed + 1;
    return prompt(session.place ? breathing : inARow, { ...session, missed }, locale);
  },
};
