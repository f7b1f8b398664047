import { stem } from './stem';

/** Something that was said, word by word, and what it meant. */
export interface Example {
  readonly label: string;
  readonly words: readonly string[];
}

/** How likely each label is, given the words; together they make one. */
export type Classify = (words: readonly string[]) => ReadonlyMap<string, number>;

/** The features that a text has, each by its place among all, and how much each counts. */
interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Found by cross-validation over the skill's samples. */
const EPOCHS = 4;
const RATE = 5;
const BALANCE = 0.5;
const PAIR_WEIGHT = 0.5;
const UNKNOWN_WEIGHT = 2;

/** The feature of each word that no more than one example has, and so of the words that none has. */
const UNKNOWN = 0;

/**
 * Learns from examples by softmax regression over stems and pairs of stems, the rarer the heavier.
 * Nothing in it is random: the same examples give the same classifier.
 */
export function createClassifier(examples: readonly Example[]): Classify {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const toVector = createVectors(examples.map(({ words }) => words));
  const lessons = mixed(examples).map(({ label, words }) => ({
    label: labels.indexOf(label),
    vector: toVector(words),
  }));
  const sizes = labels.map((label) => examples.filter((example) => example.label === label).length);
  const usual = examples.length / labels.length;
  const rows: Float64Array[] = [];

  function addRows(powers: Float64Array, { features, weights }: Vector): void {
    for (let i = 0; i < features.length; i++) {
      const row = rows[features[i] ?? UNKNOWN];
      if (row) addScaled(powers, row, weights[i] ?? 0);
    }
  }

  function predict(vector: Vector): Float64Array {
    const powers = new Float64Array(labels.length);
    addRows(powers, vector);
    const highest = powers.reduce((a, b) => Math.max(a, b));
    let sum = 0;
    for (let i = 0; i < powers.length; i++) {
      const power = Math.exp((powers[i] ?? 0) - highest);
      powers[i] = power;
      sum += power;
    }
    addScaled(powers, powers, 1 / sum - 1);
    return powers;
  }

  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (const { label, vector } of lessons) {
      const powers = predict(vector);
      const missed = 1 - (powers[label] ?? 0);
      powers[label] = -missed;
      const rate = (RATE / epoch) * (usual / (sizes[label] ?? usual)) ** BALANCE;
      for (let i = 0; i < vector.features.length; i++) {
        const feature = vector.features[i] ?? UNKNOWN;
        rows[feature] ??= new Float64Array(labels.length);
        addScaled(rows[feature], powers, -rate * (vector.weights[i] ?? 0));
      }
    }
  }

  return (words) => {
    const powers = predict(toVector(words));
    return new Map(labels.map((label, i) => [label, powers[i] ?? 0]));
  };
}

/** Turns words into a vector of length one over the features seen in the texts. */
function createVectors(
  texts: readonly (readonly string[])[],
): (words: readonly string[]) => Vector {
  const seen = new Map<string, { readonly feature: number; count: number }>();
  for (const words of texts) {
    for (const key of keysOf(words)) {
      const entry = seen.get(key);
      if (entry) entry.count++;
      else seen.set(key, { feature: UNKNOWN + 1 + seen.size, count: 1 });
    }
  }
  return (words) => {
    const features: number[] = [];
    const weights: number[] = [];
    let square = 0;
    let unknown = 0;
    for (const key of keysOf(words)) {
      const { feature, count } = seen.get(key) ?? { feature: UNKNOWN, count: 0 };
      const isPair = key.includes(' ');
      if (isPair && count === 0) continue;
      if (!isPair && count < 2) unknown++;
      const rarity = Math.sqrt(Math.log(1 + texts.length / Math.max(1, count)));
      const weight = isPair ? PAIR_WEIGHT * rarity : rarity;
      square += weight ** 2;
      if (count === 0) continue;
      features.push(feature);
      weights.push(weight);
    }
    if (unknown > 0) {
      features.push(UNKNOWN);
      weights.push(UNKNOWN_WEIGHT * Math.sqrt(unknown));
    }
    const length = Math.sqrt(square);
    return {
      features: Int32Array.from(features),
      weights: Float64Array.from(weights, (weight) => weight / length),
    };
  };
}

/** The stems of the words, and each two of them in a row. */
function keysOf(words: readonly string[]): Set<string> {
  const stems = words.map(stem);
  const framed = ['^', ...stems, '$'];
  return new Set([...stems, ...framed.slice(1).map((second, i) => `${framed[i]} ${second}`)]);
}

/** Adds `factor` times the source. */
function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}

/** Examples come sorted by label, which would teach badly: steps of the golden ratio spread each label evenly. */
function mixed<T>(sorted: readonly T[]): T[] {
  const placed = sorted.map((item, i) => ({ item, place: (i * 0.618_033_988_75) % 1 }));
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
