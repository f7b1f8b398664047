import { stem } from './stem';

/** The features that a text has, each by its place among all, and how much each counts. */
export interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Found by cross-validation over the skill's samples. */
const PAIR_WEIGHT = 0.5;
const UNKNOWN_WEIGHT = 2;

/** The feature of each word that no more than one example has, and so of the words that none has. */
const UNKNOWN = 0;

/** Turns words into a vector of length one over the features seen in the texts. */
export function createVectors(texts: readonly (readonly string[])[]): {
  readonly toVector: (words: readonly string[]) => Vector;
  readonly size: number;
} {
  const seen = new Map<string, { readonly feature: number; count: number }>();
  for (const words of texts) {
    for (const key of keysOf(words)) {
      const entry = seen.get(key);
      if (entry) entry.count++;
      else seen.set(key, { feature: UNKNOWN + 1 + seen.size, count: 1 });
    }
  }
  function toVector(words: readonly string[]): Vector {
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
  }

  return { toVector, size: UNKNOWN + 1 + seen.size };
}

/** The stems of the words, and each two of them in a row. */
function keysOf(words: readonly string[]): Set<string> {
  const stems = words.map(stem);
  const framed = ['^', ...stems, '$'];
  return new Set([...stems, ...framed.slice(1).map((second, i) => `${framed[i]} ${second}`)]);
}
