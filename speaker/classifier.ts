import { createVectors, type Vector } from './vectors';

/** Something that was said, word by word, and what it meant. */
export interface Example {
  readonly label: string;
  readonly words: readonly string[];
}

/** How likely each label is, given the words; together they make one. */
export type Classify = (words: readonly string[]) => ReadonlyMap<string, number>;

/** Found by cross-validation over the skill's samples. */
const EPOCHS = 4;
const RATE = 5;
const BALANCE = 0.5;

/**
 * Learns from examples by softmax regression over stems and pairs of stems, the rarer the heavier.
 * Nothing in it is random: the same examples give the same classifier.
 */
export function createClassifier(examples: readonly Example[]): Classify {
  const sizes = new Map<string, number>();
  for (const { label } of examples) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const labels = [...sizes.keys()];
  const usual = examples.length / labels.length;
  const { toVector, size } = createVectors(examples.map(({ words }) => words));
  const lessons = mixed(examples).map(({ label, words }) => ({
    label: labels.indexOf(label),
    vector: toVector(words),
    care: (usual / (sizes.get(label) ?? usual)) ** BALANCE,
  }));
  /** A row of one weight for each label for each feature. */
  const table = new Float64Array(size * labels.length);

  function predict({ features, weights }: Vector, powers: Float64Array): void {
    powers.fill(0);
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * powers.length;
      const weight = weights[i] ?? 0;
      for (let label = 0; label < powers.length; label++) {
        powers[label] = (powers[label] ?? 0) + weight * (table[row + label] ?? 0);
      }
    }
    let sum = 0;
    for (let label = 0; label < powers.length; label++) {
      const power = Math.exp(powers[label] ?? 0);
      powers[label] = power;
      sum += power;
    }
    for (let label = 0; label < powers.length; label++) powers[label] = (powers[label] ?? 0) / sum;
  }

  function learn({ features, weights }: Vector, errors: Float64Array, rate: number): void {
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * errors.length;
      const step = rate * (weights[i] ?? 0);
      for (let label = 0; label < errors.length; label++) {
        table[row + label] = (table[row + label] ?? 0) - step * (errors[label] ?? 0);
      }
    }
  }

  const errors = new Float64Array(labels.length);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (const { label, vector, care } of lessons) {
      predict(vector, errors);
      errors[label] = (errors[label] ?? 0) - 1;
      learn(vector, errors, (RATE / epoch) * care);
    }
  }

  return (words) => {
    const powers = new Float64Array(labels.length);
    predict(toVector(words), powers);
    return new Map(labels.map((label, i) => [label, powers[i] ?? 0]));
  };
}

/** Examples come sorted by label, which would teach badly: steps of the golden ratio spread each label evenly. */
function mixed<T>(sorted: readonly T[]): T[] {
  const placed = sorted.map((item, i) => ({ item, place: (i * 0.618_033_988_75) % 1 }));
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
