import { UsageError } from './usage';

/** What a line of a script stands for. */
export type Step =
  | { readonly kind: 'say'; readonly utterance: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'wait'; readonly ms: number };

/**
 * Reads a line: `+75s` or `+2m` lets time pass, `(silence)` is nobody answering, an empty line is nothing (undefined).
 * Throws a `UsageError` for a time that can't be read.
 */
export function toStep(line: string): Step | undefined {
  const utterance = line.trim();
  if (utterance === '') return undefined;
  if (utterance === '(silence)') return { kind: 'silence' };
  if (!utterance.startsWith('+')) return { kind: 'say', utterance };
  const [, amount, unit] = /^\+(\d{1,6})(s|m)$/.exec(utterance) ?? [];
  if (amount === undefined) throw new UsageError(`"${utterance}" is no time: write +75s or +2m`);
  return { kind: 'wait', ms: Number(amount) * (unit === 'm' ? 60_000 : 1000) };
}
