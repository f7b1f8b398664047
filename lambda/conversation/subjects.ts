import { cues, rounds, topics } from '../content/en';
import { tellBreathe, tellMore } from './breathe';
import { tellCue } from './cues';
import { forget, forgetMe } from './forget';
import { tellHelp } from './help';
import { welcome } from './launch';
import { resume } from './pausing';
import { itemSubject, tellItem, tellNext } from './rounds';
import { tellTopic } from './topics';
import type { Reply, Turn } from './turn';

type Tell = (turn: Turn) => Reply | Promise<Reply>;

/** All that an offer can lead to and "repeat" can tell again, by the name that the session carries. */
export const subjects: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  ...topics.map((topic) => [topic.id, (turn: Turn) => tellTopic(topic, turn)] as const),
  ...cues.map((cue) => [cue.id, (turn: Turn) => tellCue(cue, turn)] as const),
  ...rounds.map((round) => [round.id, (turn: Turn) => tellNext(round, turn)] as const),
  ...rounds.flatMap((round) =>
    round.items.map(
      (item) => [itemSubject(round, item), (turn: Turn) => tellItem(round, item, turn)] as const,
    ),
  ),
  ['breathe', tellBreathe],
  ['more', tellMore],
  ['resume', resume],
  ['forget', forget],
  ['forgetMe', forgetMe.reply],
  ['welcome', welcome],
  ['help', tellHelp],
]);
