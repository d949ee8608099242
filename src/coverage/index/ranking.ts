/** Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond": the usual constants. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/** What nearness in time adds at most to a score, and the days after which half of it is left. */
const NEARNESS = 0.2;
const NEARNESS_HALF_LIFE = 7;
/** Days after which nothing is left of it that could tell two claims apart. */
const FAR = 128;

/** What a term says that `count` of `claims` claims have: the inverse document frequency of BM25. */
export function rarityOf(count: number, claims: number): number {
  return Math.log(1 + (claims - count + 0.5) / (count + 0.5));
}

/** What BM25 multiplies summed weights with for a claim of each length; a term counts once in a sentence. */
export function lengthFactors(average: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, length) => {
    const relative = length / Math.max(1, average);
    return (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative));
  });
}

const timeFactors = Float32Array.from(
  { length: FAR },
  (_, days) => 1 + NEARNESS * 0.5 ** (days / NEARNESS_HALF_LIFE),
);

/** What a score is multiplied with for a claim so many days away. */
export function timeFactor(days: number): number {
  return days < FAR ? (timeFactors[days] as number) : 1;
}
