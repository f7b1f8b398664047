import { breathPhases, width } from '../breaths';
import type { Sound } from '../reply';
import { byId, make } from './dom';

/** The shape at rest and at its widest, as a part of its full width. */
const NARROW = 0.45;

/**
 * Shows the breath that a recording guides. Called with the position in it, again and again.
 * With reduced motion it only steps, at each prompt.
 */
export function createBreath({ lines }: Sound): (positionMs: number) => void {
  const phases = breathPhases(lines);
  const last = phases.at(-1)?.breath ?? 0;
  const speaker = byId('speaker');
  return (positionMs) => {
    const phase = phases.find(({ startMs, endMs }) => positionMs >= startMs && positionMs < endMs);
    if (!phase) return clearBreath();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const wide = still ? Number(phase.phase === 'in') : width(phase, positionMs);
    speaker.dataset.phase = phase.phase;
    speaker.style.setProperty('--wide', String(NARROW + (1 - NARROW) * wide));
    showWords(phase.phase === 'in' ? 'In' : 'Out', `${phase.breath} of ${last}`);
  };
}

function showWords(phase: string, count: string) {
  const label = byId('breath');
  if (label.textContent === phase + count) return;
  label.replaceChildren(make('span', 'phase', phase), make('span', 'count', count));
}

/** Takes the shape away. */
export function clearBreath() {
  const speaker = byId('speaker');
  delete speaker.dataset.phase;
  byId('breath').textContent = '';
}
