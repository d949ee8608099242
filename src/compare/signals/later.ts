import { DAY_MS } from '../../durations';
import { publishedAt, type View } from '../statement/view';

/** What is told this much later is told of another state of things mostly: 30 days, in ms. */
const LATER_MS = 30 * DAY_MS;

/** How long after one another two sentences were published, from 0 to 1 for 30 days or more; 0 where that is not known. */
export function laterBy(one: View, other: View): number {
  const apart = Math.abs(publishedAt(one) - publishedAt(other));
  return Number.isNaN(apart) ? 0 : Math.min(1, apart / LATER_MS);
}
