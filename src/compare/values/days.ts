import type { Moment } from '../../language/types';

/** A day, in ms. */
export const DAY_MS = 86_400_000;

/** How many days a moment lasts; 0 for a time of day alone. */
export function daysOf({ from, to }: Moment): number {
  return from && to ? (Date.parse(to) - Date.parse(from)) / DAY_MS + 1 : 0;
}
