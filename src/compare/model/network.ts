import { oncePer } from '../../once-per';

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

/** Units whose sums grow side by side, so that none waits for the one before: twice as fast as one by one. */
const ABREAST = 4;

/** A layer as it is run. */
interface Layer {
  incoming: number;
  units: number;
  /** By four units: what they give to the first of what comes in, to the second and so on; their biases. */
  weights: Float64Array;
}

function layerOf(units: Network[number]): Layer {
  const rows = units[0]?.length ?? 1;
  const weights = new Float64Array(Math.ceil(units.length / ABREAST) * ABREAST * rows);
  for (const [unit, own] of units.entries()) {
    const first = Math.floor(unit / ABREAST) * rows;
    for (const [at, weight] of own.entries()) weights[(first + at) * ABREAST + (unit % ABREAST)] = weight;
  }
  return { incoming: rows - 1, units: units.length, weights };
}

/** The layers of each network as they are run, laid out once. */
const layersOf = oncePer((networks: Networks['networks']) => networks.map((layers) => layers.map(layerOf)));

/** The sums of a layer's units; behind them zeros, up to the next multiple of `ABREAST`. */
function sumsOf({ incoming, units, weights }: Layer, values: Float64Array): Float64Array {
  const sums = new Float64Array(Math.ceil(units / ABREAST) * ABREAST);
  for (let unit = 0, next = 0; unit < units; unit += ABREAST, next += ABREAST) {
    const biases = next + incoming * ABREAST;
    let a = weights[biases] as number;
    let b = weights[biases + 1] as number;
    let c = weights[biases + 2] as number;
    let d = weights[biases + 3] as number;
    for (let at = 0; at < incoming; at += 1, next += ABREAST) {
      const value = values[at] as number;
      a += (weights[next] as number) * value;
      b += (weights[next + 1] as number) * value;
      c += (weights[next + 2] as number) * value;
      d += (weights[next + 3] as number) * value;
    }
    sums[unit] = a;
    sums[unit + 1] = b;
    sums[unit + 2] = c;
    sums[unit + 3] = d;
  }
  return sums;
}

function cutAtZero(values: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = Math.max(0, values[at] as number);
}

function run(layers: readonly Layer[], input: Float64Array): Float64Array {
  let values = input;
  let units = input.length;
  for (const layer of layers) {
    if (values !== input) cutAtZero(values);
    values = sumsOf(layer, values);
    units = layer.units;
  }
  return values.subarray(0, units);
}

/** What each of some networks gives for signals: the sums of the units of its last layer. */
export function outputs({ inputs, networks }: Networks, signals: Record<string, number>): Float64Array[] {
  const values = standardised(inputs, signals);
  return layersOf(networks).map((layers) => run(layers, values));
}

/** Probabilities in the proportions of the sums' exponentials. */
export function softmax(sums: ArrayLike<number>): number[] {
  const values = Array.from(sums);
  const most = Math.max(...values);
  const powers = values.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
