import { launchRequest } from '../speaker/envelope';

/** The envelope of "open back spasm coach", as a device sends it. */
export function launchEnvelope() {
  return launchRequest({
    nowMs: Date.UTC(2026, 0, 5, 9),
    locale: 'en-US',
    requestId: 'bench',
    session: { new: true, sessionId: 'bench', attributes: {} },
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
