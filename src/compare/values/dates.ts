import { DAY_MS } from '../../durations';
import type { Moment } from '../../language/types';
import { daysOf } from './days';

/** Minutes that two times of day may be apart and still be the same ("a little before half past six", 6.20). */
const CLOSE = 15;
const DAY_MINUTES = 24 * 60;

function minutesApart(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, DAY_MINUTES - apart);
}

/**
 * How two moments relate: 'same' where they can be one, 'apart' where they cannot, null where nothing can be said.
 * `slack`: days that both may be off, as where one text says "yesterday" of a night that the other dates.
 */
export function relation(one: Moment, other: Moment, slack = 0): 'same' | 'apart' | null {
  const days = dayRelation(one, other, slack);
  if (days === 'apart') return 'apart';
  if (one.minutes !== null && other.minutes !== null) {
    return minutesApart(one.minutes, other.minutes) <= CLOSE ? 'same' : 'apart';
  }
  return days;
}

const WEEK_MS = 7 * DAY_MS;
/** Weeks that the reading of a weekday may be off. */
const WEEKS_OFF = [1, 2];

/**
 * A weekday may mean the one before or the one after, told before it or behind it: one or two weeks' difference may lie
 * in the reading alone. So it may where several weekdays are named ("from Friday to Sunday").
 */
function weeksApart(one: Moment, other: Moment): boolean {
  if (!one.relative && !other.relative) return false;
  const [mine, theirs] = [daysOf(one), daysOf(other)];
  if (mine === 0 || theirs === 0 || Math.max(mine, theirs) * DAY_MS >= WEEK_MS) return false;
  const [early, late] = (one.from ?? '') <= (other.from ?? '') ? [one, other] : [other, one];
  return WEEKS_OFF.some((weeks) => {
    const at = (day: string | null) => Date.parse(day ?? '') + weeks * WEEK_MS;
    return at(early.from) <= Date.parse(late.to ?? '') && Date.parse(late.from ?? '') <= at(early.to);
  });
}

/** The same, of the days alone: two spans of days are one where they overlap. */
function dayRelation(one: Moment, other: Moment, slack: number): 'same' | 'apart' | null {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return null;
  if (slack > 0 && Math.abs(Date.parse(one.from) - Date.parse(other.from)) <= slack * DAY_MS) return 'same';
  return (one.from <= other.to && other.from <= one.to) || weeksApart(one, other) ? 'same' : 'apart';
}
