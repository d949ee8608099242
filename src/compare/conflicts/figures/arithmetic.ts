import type { Quantity } from '../../../language/types';
import { sameDimension } from '../../values/numbers';

const EXACT = 1e-6;
/** How far two shares may be from a whole together, in points, and a share from the one that two counts give. */
const COMPLEMENT = 3;
/** Figures of one sentence that are reckoned with: what lies behind them is not. */
const MOST = 12;

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < EXACT * Math.max(1, Math.abs(other));
}

function valuesLike(target: Quantity, figures: readonly Quantity[]): number[] {
  return figures
    .slice(0, MOST)
    .filter((figure) => !figure.ordinal && sameDimension(figure, target))
    .map(({ high }) => high);
}

/** True where a value is the sum of the figures of another sentence that are of its dimension ("12 men and 3 women"). */
function isSum(target: Quantity, figures: readonly Quantity[]): boolean {
  const values = valuesLike(target, figures);
  return (
    values.length > 1 &&
    near(
      values.reduce((sum, value) => sum + value, 0),
      target.high,
    )
  );
}

/** True where a value is what two figures leave of one another: "10 of the 40 were freed", "30 remain". */
function isRest(target: Quantity, { part, whole }: PartOfWhole): boolean {
  return sameDimension(target, whole) && near(whole.high - part.high, target.high);
}

/** True where a share is that of the two counts: "10 of the 40", "a quarter", or of what they leave. */
function isShareOf(target: Quantity, { part, whole }: PartOfWhole): boolean {
  if (target.unit !== 'percent' || whole.high === 0) return false;
  const share = (100 * part.high) / whole.high;
  return Math.abs(share - target.high) < COMPLEMENT || Math.abs(100 - share - target.high) < COMPLEMENT;
}

/** A figure and what it is a part of: 10 and 40 in "10 of the 40". */
export interface PartOfWhole {
  part: Quantity;
  whole: Quantity;
}

/**
 * True where a figure follows from those of another sentence: as their sum, as what a part leaves of its whole, as
 * the share that a part is, or as what a share leaves of all.
 */
export function follows(
  target: Quantity,
  figures: readonly Quantity[],
  parts: readonly PartOfWhole[],
): boolean {
  if (target.ordinal) return false;
  const complement = (figure: Quantity) =>
    figure.unit === 'percent' && Math.abs(figure.high + target.high - 100) < COMPLEMENT;
  if (target.unit === 'percent' && figures.some(complement)) return true;
  return isSum(target, figures) || parts.some((part) => isRest(target, part) || isShareOf(target, part));
}
