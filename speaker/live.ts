import type { Stretch } from './ssml';
import type { Span } from './voice';

/** A pause from this length on is long enough to look at, in milliseconds. */
const LONG_MS = 2500;
const WIDTH = 24;

const inhale = /^(?:and |now )*(?:breathe in\b|inhale\b|in[,.])/i;
const exhale = /^(?:and |now )*(?:breathe out\b|exhale\b|out[,.])/i;

/** What the live line shows while a stretch is said and its pause runs, if anything (else ''). */
export function liveLine({ text, pauseMs }: Stretch, span: Span, atMs: number): string {
  const endMs = span.endMs + pauseMs;
  const isIn = inhale.test(text);
  if (!isIn && !exhale.test(text)) {
    return pauseMs < LONG_MS || atMs < span.endMs
      ? ''
      : `${dots(pauseMs)} ${Math.ceil((endMs - atMs) / 1000)}`;
  }
  const done = Math.min(1, (atMs - span.startMs) / (endMs - span.startMs));
  const filled = Math.round(WIDTH * (isIn ? done : 1 - done));
  const second = Math.floor((atMs - span.startMs) / 1000) + 1;
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${isIn ? 'in' : 'out'} ${second}`;
}

function dots(ms: number): string {
  return '·'.repeat(Math.round(ms / 1000));
}
