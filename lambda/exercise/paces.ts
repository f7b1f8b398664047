/**
 * The lengths of a breath's two phases, from the shortest breath to the longest. Six breaths a
 * minute is the rate whose calming effect is studied best (Russo 2017, doi
 * 10.1183/20734735.009817), with the exhale longer than the inhale (Laborde 2021); the others are a
 * step on either side of it, eight and five a minute.
 */
export const paces = {
  gentle: { inhaleMs: 3000, exhaleMs: 4500 },
  steady: { inhaleMs: 4000, exhaleMs: 6000 },
  deep: { inhaleMs: 5000, exhaleMs: 7000 },
} as const;

export type Pace = keyof typeof paces;

/** The pace with the next longer breath, if there is one. */
export function slower(pace: Pace): Pace | undefined {
  return ({ gentle: 'steady', steady: 'deep', deep: undefined } as const)[pace];
}

/** The pace with the next shorter breath, if there is one. */
export function faster(pace: Pace): Pace | undefined {
  return ({ gentle: undefined, steady: 'gentle', deep: 'steady' } as const)[pace];
}
