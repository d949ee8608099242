import { likeness } from '../similarity';
import type { Statement } from '../types';
import { type Token, wholeView } from '../view';
import type { WeighedClash } from './index';

/** Clashes of a value: an article that gives the very value elsewhere speaks of another thing here. */
const OF_VALUE: ReadonlySet<WeighedClash['kind']> = new Set(['quantity', 'date']);

const SAME = 1;

/** From here on two counts are hardly the same by chance, whatever nouns they stand with. */
const TELLING = 20;

/** True where a statement gives the value of a token; a small count with the same noun. */
function gives(statement: Statement, value: Token): boolean {
  const { quantity } = value;
  return wholeView(statement).tokens.some((token) => {
    if (likeness(value, token).value < SAME) return false;
    if (quantity === null || quantity.unit !== null || quantity.counted === token.quantity?.counted)
      return true;
    return quantity.low === token.quantity?.low && quantity.low >= TELLING;
  });
}

/**
 * Clashes without those of a value that the earlier article gives in another sentence: it does not contradict
 * itself, so it is that sentence that speaks of the same thing.
 */
export function notSaidElsewhere(
  clashes: WeighedClash[],
  premise: Statement,
  candidates: readonly Statement[],
): WeighedClash[] {
  const others = candidates.filter((other) => other !== premise && other.source.url === premise.source.url);
  if (others.length === 0) return clashes;
  return clashes.filter(
    ({ kind, here: [value] }) =>
      !OF_VALUE.has(kind) || !value || !others.some((other) => gives(other, value)),
  );
}
