/** The speaker's time. Sped up, all of it runs faster: speech, silence, and the times that the skill is told. */
export interface Clock {
  /** Milliseconds since 1970; whole. */
  now(): number;
  readonly speed: number;
  setSpeed(speed: number): void;
  /** Resolves to true after `ms`, or to false as soon as the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<boolean>;
}

/** A clock that starts `aheadMs` before the machine's and tells `onAhead` when it has got further ahead. */
export function createClock(aheadMs: number, onAhead: (ms: number) => void): Clock {
  let speed = 1;
  let ahead = aheadMs;
  let since = Date.now();
  const gained = () => (Date.now() - since) * (speed - 1);
  return {
    now: () => Math.round(Date.now() + ahead + gained()),
    get speed() {
      return speed;
    },
    setSpeed(next) {
      ahead += gained();
      since = Date.now();
      speed = next;
      onAhead(ahead);
    },
    wait(ms, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve(false);
        const stop = () => {
          clearTimeout(timer);
          resolve(false);
        };
        const timer = setTimeout(() => {
          signal.removeEventListener('abort', stop);
          resolve(true);
        }, ms / speed);
        signal.addEventListener('abort', stop, { once: true });
      });
    },
  };
}
