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
  return Float64Array.from(inputs, ({ signal, mean, spread }) =>
    Math.max(-FURTHEST, Math.min(FURTHEST, ((signals[signal] ?? 0) - mean) / spread)),
  );
}

/** What a network gives for signals: the sums of the units of its last layer. */
export function outputs(network: Network, signals: Record<string, number>): Float64Array {
  return network.layers.reduce(
    (incoming, units, layer) =>
      Float64Array.from(units, (weights) => {
        let sum = weights[incoming.length] ?? 0;
        for (let at = 0; at < incoming.length; at += 1) sum += (weights[at] ?? 0) * (incoming[at] ?? 0);
        return layer < network.layers.length - 1 ? Math.max(0, sum) : sum;
      }),
    standardised(network, signals),
  );
}
