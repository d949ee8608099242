import type { Quantity } from '../../../language/types';
import { compatible, sameDimension } from '../../values/numbers';

/** True where two figures are the same, to the last digit where both are told exactly. */
function areSame(one: Quantity, other: Quantity): boolean {
  const areExact = one.exactness === 'exact' && other.exactness === 'exact';
  return areExact ? one.low === other.low && one.high === other.high : compatible(one, other);
}

/** True where what stands beside two words are figures of one kind, and none of the one is one of the other: each has its own. */
export function haveOwnFigures(mine: readonly Quantity[], theirs: readonly Quantity[]): boolean {
  const alike = mine.flatMap((one) =>
    theirs.filter((other) => sameDimension(one, other)).map((other) => areSame(one, other)),
  );
  return alike.length > 0 && !alike.includes(true);
}
