import { likeness } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { wholeView } from '../../statement/view';
import type { Statement } from '../../types';
import type { ClashKind } from '../detectors';
import type { PlacedClash } from '../placed';

/** Clashes of a value: an article that gives the very value elsewhere speaks of another thing here. */
const OF_VALUE: ReadonlySet<ClashKind> = new Set(['quantity', 'date']);

const SAME = 1;

/** From here on two counts are hardly the same by chance, whatever nouns they stand with. */
const TELLING = 20;

/** True where a statement gives the value of a token; a small count with the same noun. */
function gives(statement: Statement, value: Token): boolean {
  const { quantity } = value;
  return wholeView(statement).tokens.some((token) => {
    if (likeness(value, token).value < SAME) return false;
    // "Half of them": near many a figure, and hardly the one.
    if (token.quantity?.exactness === 'about' && token.quantity.high !== quantity?.high) return false;
    if (quantity === null || quantity.unit !== null || quantity.counted === token.quantity?.counted)
      return true;
    return quantity.low === token.quantity?.low && quantity.low >= TELLING;
  });
}

/** Smaller counts are the sum of two others by chance. */
const LEAST_SUM = 10;

/**
 * True where a count is that of one earlier sentence together with another count of the same noun in the same
 * article: "twelve departments" and then "four more" for "sixteen departments".
 */
function addsUp([here]: Token[], [there]: Token[], article: readonly Statement[]): boolean {
  const [total, part] = [here?.quantity, there?.quantity];
  if (!total || !part || total.unit !== null || total.ordinal || total.high < LEAST_SUM) return false;
  return article.some((statement) =>
    wholeView(statement).tokens.some(
      ({ quantity: other }) =>
        other?.unit === null &&
        !other.ordinal &&
        other.counted === part.counted &&
        other.high !== part.high &&
        part.high + other.high === total.high,
    ),
  );
}

/**
 * Clashes without those of a value that the earlier article gives in another sentence, or in two taken together: it
 * does not contradict itself, so it is there that it speaks of the same thing.
 */
export function notSaidElsewhere(
  clashes: PlacedClash[],
  premise: Statement,
  candidates: readonly Statement[],
): PlacedClash[] {
  const others = candidates.filter((other) => other !== premise && other.source.url === premise.source.url);
  const article = [premise, ...others];
  return clashes.filter(({ kind, here, there }) => {
    const [value] = here;
    if (!OF_VALUE.has(kind) || !value) return true;
    return !others.some((other) => gives(other, value)) && !addsUp(here, there, article);
  });
}
