/** A signal, and what it is on average over the examples of a fit and how far it spreads: it counts by that. */
interface Input {
  signal: string;
  mean: number;
  spread: number;
}

/**
 * The layers of a small network: for each unit the weights of what comes in, and its bias behind them. Between layers
 * what is below zero counts as zero.
 */
export type Network = readonly (readonly (readonly number[])[])[];

/** Small networks over the same named signals. */
export interface Networks {
  inputs: readonly Input[];
  networks: readonly Network[];
}

/** No input counts as further from its mean than this many spreads, so that an odd text cannot drown all else. */
const FURTHEST = 5;

/** What comes into networks: their signals by mean and spread; those that are not told count as 0. */
export function standardised(inputs: Networks['inputs'], signals: Record<string, number>): Float64Array {
  const values = new Float64Array(inputs.length);
  for (let at = 0; at < values.length; at += 1) {
    const { signal, mean, spread } = inputs[at] as Input;
    const value = ((signals[signal] ?? 0) - mean) / spread;
    values[at] = Math.max(-FURTHEST, Math.min(FURTHEST, value));
  }
  return values;
}

/** The sums of a layer's units: the bias of each, and what comes in by its weights. */
function sumsOf(layer: Network[number], incoming: Float64Array): Float64Array {
  return Float64Array.from(layer, (weights) => {
    const bias = weights[incoming.length] as number;
    return incoming.reduce((sum, value, at) => sum + (weights[at] as number) * value, bias);
  });
}

function run(layers: Network, input: Float64Array): Float64Array {
  return layers.reduce(
    (values, layer, at) => sumsOf(layer, at === 0 ? values : values.map((value) => Math.max(0, value))),
    input,
  );
}

/** What each of some networks gives for signals: the sums of the units of its last layer. */
export function outputs({ inputs, networks }: Networks, signals: Record<string, number>): Float64Array[] {
  const values = standardised(inputs, signals);
  return networks.map((layers) => run(layers, values));
}

/** Probabilities in the proportions of the sums' exponentials. */
export function softmax(sums: ArrayLike<number>): number[] {
  const values = Array.from(sums);
  const most = Math.max(...values);
  const powers = values.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
