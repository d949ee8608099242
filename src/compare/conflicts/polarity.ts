import type { Alignment, Pair } from '../align';
import { type Clash, slotScore } from './slot';

/** Pairs this alike may be said of the same thing. */
const ALIKE = 0.8;

function negatesAnything(pair: Pair, alignment: Alignment): boolean {
  const other = pair.here.negated ? alignment.there : alignment.here;
  return other.polarity.negators.length > 0;
}

function clash(alignment: Alignment, { here, there }: Pair): Clash {
  return { here: [here], there: [there], slot: slotScore(alignment, here, there) };
}

/** What one sentence asserts and the other negates or denies. */
export function polarityClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(
      (pair) =>
        pair.value >= ALIKE &&
        !pair.opposed &&
        pair.here.kind === 'word' &&
        pair.here.negated !== pair.there.negated &&
        !pair.here.contrasted &&
        !pair.there.contrasted &&
        !negatesAnything(pair, alignment),
    )
    .map((pair) => clash(alignment, pair));
}

/** Opposites said of the same thing: "rose" and "fell", "guilty" and "acquitted". */
export function antonymClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(({ opposed, here, there }) => opposed && here.negated === there.negated)
    .filter(({ there }) => !alignment.pairs.some((pair) => pair.there === there && !pair.opposed))
    .map((pair) => clash(alignment, pair));
}

/** What one sentence expressly sets aside ("and not because of the wind") and the other asserts. */
export function contrastClashes(alignment: Alignment): Clash[] {
  const found = alignment.pairs.filter(
    ({ here, there, value }) =>
      value >= ALIKE && here.contrasted !== there.contrasted && !here.negated === !there.negated,
  );
  if (found.length === 0) return [];
  const slots = found.map(({ here, there }) => slotScore(alignment, here, there));
  return [
    { here: found.map(({ here }) => here), there: found.map(({ there }) => there), slot: Math.max(...slots) },
  ];
}
