import { breathe, pace, pause, resume } from './breathe';
import { ending } from './ending';
import { error, fallback, help } from './guidance';
import { forget } from './memory';
import { navigation } from './navigation';
import { welcome } from './welcome';

export { emergencyNumber } from './emergency';

/** All that is said besides topics, cues, alarms and the breathing itself. */
export const phrases = {
  welcome,
  help,
  fallback,
  error,
  navigation,
  ending,
  breathe,
  pause,
  resume,
  pace,
  forget,
} as const;
