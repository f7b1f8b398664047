/**
 * The speaker's time. Sped up, all of it runs faster while it talks or listens: speech, silence, and so the times that the
 * skill is told. While it is held it runs as the machine's does: what takes its time anyway, such as an answer on its
 * way, must not count eight times over.
 */
export interface Clock {
  /** Milliseconds since 1970; whole. */
  now(): number;
  readonly speed: number;
  setSpeed(speed: number): void;
  hold(): void;
  run(): void;
  /** Resolves to true after `ms`, or to false as soon as the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<boolean>;
}

/** A clock that starts `aheadMs` before the machine's and tells `onAhead` when it has got further ahead. */
export function createClock(aheadMs: number, onAhead: (ms: number) => void): Clock {
  let speed = 1;
  let held = true;
  let ahead = aheadMs;
  let since = Date.now();
  const gained = () => (held ? 0 : (Date.now() - since) * (speed - 1));
  const settle = () => {
    ahead += gained();
    since = Date.now();
    onAhead(ahead);
  };
  return {
    now: () => Math.round(Date.now() + ahead + gained()),
    get speed() {
      return speed;
    },
    setSpeed(next) {
      settle();
      speed = next;
    },
    hold() {
      settle();
      held = true;
    },
    run() {
      settle();
      held = false;
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
