import type { ui } from 'ask-sdk-model';

/** Something said in one go, and the silence after it in milliseconds. */
export interface Stretch {
  readonly text: string;
  readonly pauseMs: number;
}

/** A `<break/>` that names no time is as strong as a comma; no source gives Alexa's number. */
const COMMA_MS = 250;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What an answer says, split at its breaks. Breaks in a row add up; one at the start has no text. */
export function stretches(speech: ui.OutputSpeech | undefined): Stretch[] {
  if (speech === undefined) return [];
  if (speech.type === 'PlainText') return stretch(speech.text, 0);
  const parts = withAliases(speech.ssml).split(/(<break\b[^>]*>)/);
  const said: Stretch[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const text = decode((parts[i] ?? '').replace(/<[^>]*>/g, ' '));
    const pauseMs = breakMs(parts[i + 1]);
    const last = said.at(-1);
    if (collapse(text) === '' && last)
      said.splice(-1, 1, { ...last, pauseMs: last.pauseMs + pauseMs });
    else said.push(...stretch(text, pauseMs));
  }
  return said;
}

/** What an answer says as plain text: breaks and tags dropped, white space collapsed. */
export function plainText(speech: ui.OutputSpeech | undefined): string {
  const text = collapse(
    stretches(speech)
      .map((part) => part.text)
      .join(' '),
  );
  return text.replace(/ (?=[,.;:?!])/g, '');
}

function stretch(text: string, pauseMs: number): Stretch[] {
  const said = collapse(text);
  return said === '' && pauseMs === 0 ? [] : [{ text: said, pauseMs }];
}

function withAliases(ssml: string): string {
  return ssml.replace(/<sub\b[^>]*\balias=(["'])(.*?)\1[^>]*>.*?<\/sub>/gs, '$2');
}

function breakMs(tag: string | undefined): number {
  if (tag === undefined) return 0;
  const [, amount, unit] = /\btime=["']\s*([\d.]+)(ms|s)\s*["']/.exec(tag) ?? [];
  if (amount === undefined) return /strength=["']none["']/.test(tag) ? 0 : COMMA_MS;
  return Math.round(Number(amount) * (unit === 's' ? 1000 : 1));
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? entity;
  });
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
