import { DAY_MS } from '../../durations';
import type { Moment } from '../../language/types';

/** How many days later one day is than another, both ISO 8601; NaN where either is not known (''). */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** How many days a moment lasts; 0 for a time of day alone. */
export function daysOf({ from, to }: Moment): number {
  return from && to ? daysBetween(from, to) + 1 : 0;
}
