import { builtins } from './builtins';
import type { Example } from './classifier';
import { elsewhere } from './elsewhere';
import { withoutFiller } from './filler';
import type { LanguageModel, ModelIntent, SlotType } from './model';
import { markNumbers, NUMBER } from './slots';
import { words } from './words';

/** A way to ask for an intent, word by word; a slot is a word in braces and small letters. */
export interface Sample {
  readonly intent: string;
  readonly words: readonly string[];
  readonly slots: NonNullable<ModelIntent['slots']>;
}

/** The label of what no intent means. */
export const ELSEWHERE = 'elsewhere';

/** All samples of the model. The words that Amazon's own intents know come last: the model goes before. */
export function samplesOf({ intents }: LanguageModel): Sample[] {
  const known = intents.map(({ name }) => ({ name, samples: builtins[name] ?? [], slots: [] }));
  return [...intents, ...known].flatMap(({ name: intent, samples = [], slots = [] }) =>
    samples.map((sample) => ({ intent, words: words(sample), slots })),
  );
}

/** What the classifier learns from: the samples with their slots filled, and what belongs nowhere. */
export function examplesOf(samples: readonly Sample[], types: readonly SlotType[]): Example[] {
  const learned = samples.flatMap((sample) =>
    filled(sample, types).map((form) => ({
      label: sample.intent,
      words: markNumbers(withoutFiller(form)),
    })),
  );
  const others = elsewhere().map((line) => ({
    label: ELSEWHERE,
    words: withoutFiller(words(line)),
  }));
  return [...learned, ...others];
}

function filled(sample: Sample, types: readonly SlotType[]): (readonly string[])[] {
  return sample.slots.reduce(
    (forms, { name, type }) => {
      const place = `{${name.toLowerCase()}}`;
      const values = types.find((candidate) => candidate.name === type)?.values ?? [];
      const fillings =
        type === 'AMAZON.NUMBER' ? [NUMBER] : values.map(({ name: { value } }) => value);
      return forms.flatMap((form) =>
        form.includes(place)
          ? fillings.map((filling) => form.map((word) => (word === place ? filling : word)))
          : [form],
      );
    },
    [sample.words],
  );
}
