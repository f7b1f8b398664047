import { alarms, cues, rounds, topics } from '../lambda/content/en';
import { breathingLines } from '../lambda/content/en/breathing';
import type { Alarm, Cue, Line, Round, Topic } from '../lambda/content/types';

/** Every line that claims something, with the facts behind it. */
export function spokenLines(): readonly Line[] {
  const answers: readonly (Topic | Alarm)[] = [...topics, ...alarms];
  const told: readonly Round[] = rounds;
  const taught: readonly Cue[] = cues;
  return [
    ...answers.flatMap(({ lines }) => lines),
    ...told.flatMap(({ items }) => items.flatMap(({ lines }) => lines)),
    ...taught.flatMap(({ intro, steps, everyday }) => [
      ...intro,
      ...steps.map(({ line }) => line),
      ...everyday,
    ]),
    ...breathingLines,
  ];
}
