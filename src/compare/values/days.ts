import { DAY_MS } from '../../durations';
import type { Moment } from '../../language/types';

/** How many days a moment lasts; 0 for a time of day alone. */
export function daysOf({ from, to }: Moment): number {
  return from && to ? (Date.parse(to) - Date.parse(from)) / DAY_MS + 1 : 0;
}
