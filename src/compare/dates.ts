import type { Moment } from '../language/types';

/** Minutes that two times of day may be apart and still be the same ("a little before half past six", 6.20). */
const CLOSE = 15;
const DAY_MINUTES = 24 * 60;

function minutesApart(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, DAY_MINUTES - apart);
}

/** How two moments relate: 'same' where they can be one, 'apart' where they cannot, null where nothing can be said. */
export function relation(one: Moment, other: Moment): 'same' | 'apart' | null {
  const days = dayRelation(one, other);
  if (days === 'apart') return 'apart';
  if (one.minutes !== null && other.minutes !== null) {
    return minutesApart(one.minutes, other.minutes) <= CLOSE ? 'same' : 'apart';
  }
  return days;
}

/** The same, of the days alone: two spans of days are one where they overlap. */
export function dayRelation(one: Moment, other: Moment): 'same' | 'apart' | null {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return null;
  return one.from <= other.to && other.from <= one.to ? 'same' : 'apart';
}
