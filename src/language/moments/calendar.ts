import { DAY_MS } from '../../durations';

/** Days since 1970-01-01 of the proleptic Gregorian calendar. */
export type DayNumber = number;

/** The day number of a date, or null where there is no such day. `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.floor(date.getTime() / DAY_MS) : null;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): DayNumber {
  return Math.floor(Date.UTC(year, month, 0) / DAY_MS);
}

/** A day as an ISO 8601 calendar date. */
export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a day, Monday 1 to Sunday 7. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The calendar day that an ISO 8601 timestamp names where it was written, or null. */
export function publicationDay(publishedAt: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year and month of a day. */
export function yearMonth(day: DayNumber): { year: number; month: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
