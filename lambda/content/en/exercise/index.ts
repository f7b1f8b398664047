import { breaths } from './breaths';
import { paceChanges } from './pace';
import { round } from './round';

export { paceSlot } from './pace';

/** All intents that start, steer or forget the rib exercise. */
export const exerciseIntents = [...breaths, ...paceChanges, ...round] as const;
