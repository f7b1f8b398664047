import { emergencyNumber, phrases } from '../content/en/phrases';
import { type Prompt, whatNow } from '../content/en/phrases/prompt';
import type { Line, Offer } from '../content/types';
import { inWords } from '../speech/numbers';
import { escapeText } from '../speech/ssml';
import { after, type Session } from './session';
import type { Reply, Turn } from './turn';

type Question = Prompt['offer'];
type Values = Readonly<Record<string, string | number>>;

/** A text with its placeholders filled: `{name}` is replaced by words, a number by its word. */
export function fill(text: string, values: Values): string {
  const filled = text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === 'number' ? inWords(value) : value;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** A question with its placeholders filled. */
export function fillQuestion({ ask, reprompt }: Question, values: Values): Question {
  return { ask: fill(ask, values), reprompt: fill(reprompt, values) };
}

/** Lines as speech, one after the other, filled with the values and with the locale's emergency number. */
export function speech(
  lines: readonly Pick<Line, 'say'>[],
  locale: string,
  values: Values = {},
): string {
  const all = { emergency: emergencyNumber(locale), ...values };
  return escapeText(lines.map(({ say }) => fill(say, all)).join(' '));
}

/** A prompt as a reply, with its placeholders filled. */
export function prompt(said: Prompt, session: Session, locale: string, values: Values = {}): Reply {
  return {
    say: speech([said], locale, values),
    offer: fillQuestion(said.offer, values),
    session,
  };
}

/**
 * An answer and what it leads to. While an exercise is interrupted, going on with it is what is offered, since that is
 * what the person was doing. What was told in this session is not offered again.
 */
export function answer(turn: Turn, said: string, say: string, next: Offer): Reply {
  const { place, told } = turn.session;
  const resume = place && fillQuestion(phrases.resume.offer, { breath: place.breath });
  const fresh = told.includes(next.yes) ? { ...whatNow, yes: 'relief' } : next;
  const offer = resume ? { ...resume, yes: 'resume' } : fresh;
  const session = after(turn.session, said, offer.yes);
  return { say, offer, session: { ...session, told: [...new Set([...told, said])] } };
}
