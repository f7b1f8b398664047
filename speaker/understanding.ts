import { ALARMS, RED_FLAGS } from './alarms';
import { type Classify, createClassifier } from './classifier';
import { elsewhere } from './elsewhere';
import { withoutFiller } from './filler';
import type { LanguageModel } from './model';
import { ELSEWHERE, examplesOf, samplesOf } from './samples';
import { createSlotReader, findSlot, markNumbers } from './slots';
import { createMatcher } from './templates';
import { words } from './words';

/** The intent that was heard, or null; and its slots that were filled, as they were said. */
export interface Understood {
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, string>>;
}

export type Understand = (utterance: string) => Understood;

/** The likelihood from which an answer is better than asking again. */
const SURE = 0.45;
/** The most of that likelihood that talk of other things may have. */
const DOUBT = 0.25;
/** Together the alarms need less … */
const ALARMING = 0.3;
/** … and no more than this share of the likeliest harmless meaning. */
const NEAR_TIE = 0.5;
/** In a clause by itself an alarm must be plain to outweigh the whole. */
const ALARMING_CLAUSE = 0.7;
/** What means something harmless as surely as this is not searched for a red flag. */
const HARMLESS = 0.85;
/** The fewest words of a red flag that are looked for inside a sentence. */
const FEWEST = 3;

/**
 * Stands in for Amazon's understanding: the samples of the interaction model word for word, then their nearest
 * meaning. It hears less well than Amazon does, and would rather say so than guess.
 */
export function createUnderstanding(model: LanguageModel): Understand {
  const samples = samplesOf(model);
  const read = createSlotReader(model);
  const match = createMatcher(samples, read);
  const cores = samples.map((sample) => ({ ...sample, words: withoutFiller(sample.words) }));
  const matchCore = createMatcher(cores, read);
  const foreign = new Set(elsewhere().map((line) => withoutFiller(words(line)).join(' ')));
  let learned: Classify | undefined;
  /** Learns only when it is needed: what is said in a sample's very words is not. */
  const classify: Classify = (core) => {
    learned ??= createClassifier(examplesOf(samples, model.types ?? []));
    return learned(core);
  };
  const slotsOf = new Map(model.intents.map(({ name, slots = [] }) => [name, slots]));

  function guess(core: readonly string[], utterance: string): string | null {
    const likely = classify(markNumbers(core));
    const [best, power] = likeliest(likely);
    const alarm = alarmIn(likely);
    if (alarm && alarm.power >= Math.max(ALARMING, NEAR_TIE * power)) return alarm.intent;
    const aside = alarmInClause(utterance);
    if (aside) return aside;
    const hidden = redFlagIn(core);
    if (hidden && (best === ELSEWHERE || power < HARMLESS)) return hidden;
    const isOurs = best !== ELSEWHERE && (likely.get(ELSEWHERE) ?? 0) <= DOUBT * power;
    return power >= SURE && isOurs ? best : null;
  }

  function redFlagIn(core: readonly string[]): string | undefined {
    const runs = core.flatMap((_, from) =>
      core.slice(from + FEWEST - 1).map((_, more) => core.slice(from, from + FEWEST + more)),
    );
    return runs
      .map((run) => matchCore(run)?.intent)
      .find((intent) => intent && RED_FLAGS.includes(intent));
  }

  function alarmInClause(utterance: string): string | undefined {
    return clauses(utterance)
      .map((clause) => alarmIn(classify(markNumbers(clause))))
      .find((alarm) => alarm && alarm.power >= ALARMING_CLAUSE)?.intent;
  }

  return (utterance) => {
    const said = words(utterance);
    const core = withoutFiller(said);
    const matched = match(said) ?? matchCore(core);
    if (matched) return matched;
    if (foreign.has(core.join(' '))) return { intent: null, slots: {} };
    const intent = guess(core, utterance);
    const values = (slotsOf.get(intent ?? '') ?? []).flatMap(({ name, type }) => {
      const value = findSlot(type, said, read);
      return value === undefined ? [] : [[name, value]];
    });
    return { intent, slots: Object.fromEntries(values) };
  };
}

function clauses(utterance: string): (readonly string[])[] {
  return utterance
    .split(/[,;:!?]|\.(?!\w)|\b(?:and|but|because|so|then|now|also)\b/i)
    .map((clause) => withoutFiller(words(clause)))
    .filter((clause) => clause.length > 1);
}

function likeliest(likely: ReadonlyMap<string, number>): readonly [label: string, power: number] {
  return [...likely].reduce((best, next) => (next[1] > best[1] ? next : best), [ELSEWHERE, 0]);
}

/** The alarms' likelihood together, and which it is: the most urgent wins a near tie. */
function alarmIn(likely: ReadonlyMap<string, number>) {
  const powers = ALARMS.map((intent) => ({ intent, power: likely.get(intent) ?? 0 }));
  const highest = Math.max(...powers.map(({ power }) => power));
  const first = powers.find(({ power }) => power > 0 && power >= NEAR_TIE * highest);
  return (
    first && { intent: first.intent, power: powers.reduce((sum, { power }) => sum + power, 0) }
  );
}
