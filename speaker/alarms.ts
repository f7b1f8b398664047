/**
 * The intents that must not be missed, the most urgent first. Somebody who can't feel their legs and is told about
 * posture may wait too long; somebody who is told to see a doctor for nothing has lost a sentence. So these win a near
 * tie with anything harmless, and are listened for in every part of a long sentence.
 */
export const ALARMS = [
  'RedFlagNowIntent',
  'CallForHelpIntent',
  'RedFlagSoonIntent',
  'DizzyIntent',
  'MorePainIntent',
] as const;

/** Those that count even as a few words in the middle of a story. */
export const RED_FLAGS: readonly string[] = ['RedFlagNowIntent', 'RedFlagSoonIntent'];
