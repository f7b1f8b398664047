import { builtins } from './builtins';
import type { LanguageModel } from './model';

/** Where a conversation is: nobody is listening, a question is open, or breaths are being counted. */
export type Situation = 'closed' | 'open' | 'breathing';

const QUESTIONS = 3;
const WORDS = 3;

/** What is worth asking, in this order. */
const questions = [
  'ReliefIntent',
  'BreatheIntent',
  'WhyIntent',
  'BreathingIntent',
  'HeatIntent',
  'StretchIntent',
  'CuesIntent',
  'HowLongIntent',
  'DoctorIntent',
  'WaterIntent',
  'PreventIntent',
  'TipIntent',
  'FactIntent',
];

const steering = [
  'AMAZON.PauseIntent',
  'SlowerIntent',
  'FasterIntent',
  'TooHardIntent',
  'BreathsLeftIntent',
  'AMAZON.StopIntent',
];

/**
 * A few things one could say now, in the words of the model's own samples; `asked` are the intents that were heard before,
 * whose questions make room for others.
 */
export function chips(
  model: LanguageModel,
  situation: Situation,
  asked: ReadonlySet<string>,
): string[] {
  const say = (intents: readonly string[]) =>
    intents.map((name) => sampleOf(model, name)).filter((sample) => sample !== undefined);
  const next = say(questions.filter((name) => !asked.has(name))).slice(0, QUESTIONS);
  if (situation === 'breathing') return say(steering);
  if (situation === 'open')
    return [
      ...say(['AMAZON.YesIntent', 'AMAZON.NoIntent']),
      ...next,
      ...say(['AMAZON.HelpIntent', 'AMAZON.StopIntent']),
    ];
  const { invocationName } = model;
  return [`open ${invocationName}`, ...next.map((sample) => `ask ${invocationName} ${sample}`)];
}

/**
 * The first thing that an intent of the model listens for, without slots; of Amazon's own, what everybody says. A single
 * word gives nobody an idea what to ask, so a question has more.
 */
function sampleOf({ intents }: LanguageModel, name: string): string | undefined {
  const intent = intents.find((candidate) => candidate.name === name);
  const known = builtins[name] ?? [];
  const samples = [...known, ...(intent?.samples ?? [])].filter((sample) => !sample.includes('{'));
  if (!intent) return undefined;
  return questions.includes(name)
    ? samples.find((sample) => sample.split(' ').length >= WORDS)
    : samples[0];
}
