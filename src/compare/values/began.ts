import { DAY_MS } from '../../durations';
import { DAY } from '../../language/quantities/units';
import type { Moment, Quantity } from '../../language/types';

/** A stretch of time, epoch ms. */
export interface Days {
  from: number;
  to: number;
}

/** Shorter lengths are told by the clock, not by the calendar. */
const SHORTEST = 25 * DAY;
/** How far a length of time may be off, as a share of it: stated as it is, and stated as rounded. */
const EXACT = 0.08;
const ROUNDED = 0.2;

/** When that began which has lasted for a length of time at publication (ISO 8601); null where it is none. */
export function began(
  { unit, counted, low, high, exactness }: Quantity,
  publishedAt: string | null,
): Days | null {
  const now = Date.parse(publishedAt ?? '');
  if (unit !== 'second' || counted === 'age' || low < SHORTEST || Number.isNaN(now)) return null;
  const blur = exactness === 'exact' ? EXACT : ROUNDED;
  return { from: now - high * (1 + blur) * 1000, to: now - low * (1 - blur) * 1000 };
}

/** True where a day or year may be the one in which something began. */
export function beganIn({ from, to }: Days, moment: Moment): boolean {
  if (moment.from === null || moment.to === null) return false;
  return Date.parse(moment.from) <= to && from <= Date.parse(moment.to) + DAY_MS;
}
