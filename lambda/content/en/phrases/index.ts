import * as exercise from './exercise';
import { errors, fallback, help } from './guidance';
import { forget } from './memory';
import { ending, moves, replies } from './navigation';
import { welcome } from './welcome';

export { emergencyNumber } from './emergency';

/** All that is said besides topics, cues, alarms and the breathing itself. */
export const phrases = {
  welcome,
  help,
  fallback,
  errors,
  replies,
  moves,
  ending,
  forget,
  ...exercise,
} as const;
