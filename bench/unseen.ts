import { ALARMS } from '../speaker/alarms';
import type { Understand } from '../speaker/understanding';

/** A sentence, and the intents that a fair listener would accept for it; none where it should not be understood. */
export interface Unseen {
  readonly say: string;
  readonly means: readonly string[];
}

const isAlarm = (intent: string) => ALARMS.some((alarm) => alarm === intent);

/** Counts sentences by how they were understood. A red flag counts as heard when any alarm answers it. */
export function score(understand: Understand, unseen: readonly Unseen[]) {
  const heard = unseen.map(({ say, means }) => ({ means, intent: understand(say).intent }));
  const right = heard.filter(({ means, intent }) =>
    intent === null
      ? means.length === 0 || means.includes('AMAZON.FallbackIntent')
      : means.includes(intent),
  );
  const missed = heard.filter((one) => one.intent === null && !right.includes(one));
  const flags = heard.filter(({ means }) => means.length > 0 && means.every(isAlarm));
  return {
    right: right.length,
    notUnderstood: missed.length,
    wrong: heard.length - right.length - missed.length,
    alarms: flags.length,
    alarmsHeard: flags.filter(({ intent }) => intent !== null && isAlarm(intent)).length,
  };
}
