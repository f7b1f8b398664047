import type { Intent } from '../types';
import { alarms } from './alarms';
import { cues, cuesInTurn } from './cues';
import { exerciseIntents } from './exercise';
import { navigation } from './navigation';
import { topics } from './topics';
import { rounds } from './topics/rounds';

export { paceSlot } from './exercise';
export { alarms, cues, cuesInTurn, rounds, topics };

/** Everything that a person can ask for: the intents of the interaction model. */
export const intents: readonly Intent[] = [
  ...alarms,
  ...exerciseIntents,
  ...topics,
  ...rounds,
  cuesInTurn,
  ...cues,
  ...navigation,
];
