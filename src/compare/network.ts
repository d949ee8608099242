/** A signal, and what it is on average over the examples of a fit and how far it spreads: it counts by that. */
interface Input {
  signal: string;
  mean: number;
  spread: number;
}

/** A small network over named signals. Between its layers what is below zero counts as zero. */
export interface Network {
  inputs: readonly Input[];
  /** For each unit of a layer the weights of what comes in, and its bias behind them. */
  layers: readonly (readonly (readonly number[])[])[];
}

/** No input counts as further from its mean than this many spreads, so that an odd text cannot drown all else. */
const FURTHEST = 5;

/** What comes into a network: its signals by mean and spread; those that are not told count as 0. */
export function standardised(
  { inputs }: Pick<Network, 'inputs'>,
  signals: Record<string, number>,
): Float64Array {
  const values = new Float64Array(inputs.length);
  for (const [at, { signal, mean, spread }] of inputs.entries()) {
    const value = ((signals[signal] ?? 0) - mean) / spread;
    values[at] = Math.max(-FURTHEST, Math.min(FURTHEST, value));
  }
  return values;
}

/** What a network gives for signals: the sums of the units of its last layer. */
export function outputs({ inputs, layers }: Network, signals: Record<string, number>): Float64Array {
  let values = standardised({ inputs }, signals);
  for (const [layer, units] of layers.entries()) {
    const given = new Float64Array(units.length);
    for (const [unit, weights] of units.entries()) {
      let sum = weights[values.length] as number;
      for (let at = 0; at < values.length; at += 1) sum += (weights[at] as number) * (values[at] as number);
      given[unit] = layer < layers.length - 1 ? Math.max(0, sum) : sum;
    }
    values = given;
  }
  return values;
}

/** Probabilities in the proportions of the sums' exponentials. */
export function softmax(sums: ArrayLike<number>): number[] {
  const values = Array.from(sums);
  const most = Math.max(...values);
  const powers = values.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
