import { oncePer } from '../../once-per';
import type { LanguagePack } from '../pack';
import { openingsOf } from '../phrases';
import { mayOpenFigure, numeralLists } from '../quantities/openers';
import type { Moment, Word } from '../types';
import { isoDay, publicationDay } from './calendar';
import { readDate, readDigits, readMonth, readSeason, readYear } from './dates';
import { readQuarter } from './quarters';
import { type Context, monthDayAt, norm, type Reading } from './reader';
import { readAgo, readPeriod, readRelative, readWeekday } from './relative';
import { readClock, readSpoken } from './times';

const READERS = [
  readDigits,
  readClock,
  readDate,
  readWeekday,
  readRelative,
  readAgo,
  readPeriod,
  readQuarter,
  readSpoken,
  readMonth,
  readSeason,
  readYear,
];

function readAt(context: Context, at: number): Reading | null {
  for (const read of READERS) {
    const reading = read(context, at);
    if (reading) return reading;
  }
  return null;
}

function isTie(context: Context, at: number): boolean {
  return context.calendar.ties.has(norm(context, at)) || /^[-–]$/.test(norm(context, at));
}

/** "du 3 au 5 mars", "March 3-5": a bare day tied to a date is the other end of a range. */
function withLooseDay(context: Context, reading: Reading): Reading {
  const { days, from, to } = reading;
  if (!days || days.first !== days.last || reading.relative) return reading;
  let start = from - 1;
  while (start > from - 3 && context.words[start]?.stop && !isTie(context, start)) start -= 1;
  const before = start > 0 && isTie(context, start) ? monthDayAt(context, start - 1) : null;
  const dayOf = Number(isoDay(days.first).slice(8));
  if (before && before.day < dayOf) {
    return {
      ...reading,
      from: start - 1,
      days: { first: days.first - (dayOf - before.day), last: days.last },
    };
  }
  const after = isTie(context, to) && !context.calendar.dayFirst ? monthDayAt(context, to + 1) : null;
  if (after && after.day > dayOf && context.words[to + 2]?.kind !== 'word') {
    return { ...reading, to: after.to, days: { first: days.first, last: days.first + (after.day - dayOf) } };
  }
  return reading;
}

/** Ties two readings into one range: "entre 2014 et 2020", "2014-2020", "from Monday to Friday". */
function merge(context: Context, readings: Reading[]): Reading[] {
  const result: Reading[] = [];
  for (const reading of readings) {
    const last = result.at(-1);
    const between = last ? reading.from - last.to : 0;
    const end =
      last && between >= 1 && between <= 2 && isTie(context, last.to) && opensRange(context, last)
        ? rangeEnd(last, reading)
        : null;
    if (last?.days && end !== null) {
      result[result.length - 1] = {
        ...reading,
        from: last.from,
        days: { first: last.days.first, last: end },
      };
    } else result.push(reading);
  }
  return result;
}

/** The last day of a range between two readings, or null; a weekday that ends a range is the next such day. */
function rangeEnd(first: Reading, second: Reading): number | null {
  if (!first.days || !second.days) return null;
  const wraps = first.relative && second.relative && second.days.last < first.days.first;
  const last = wraps ? second.days.last + 7 : second.days.last;
  return last > first.days.first ? last : null;
}

/** "et" alone only lists; a dash, or "entre", "de", "from" in front, makes a range. */
function opensRange(context: Context, reading: Reading): boolean {
  const { between, from } = context.pack.numbers;
  const dash = /^[-–]$/.test(norm(context, reading.to));
  return (
    dash ||
    [1, 2].some(
      (back) =>
        between.has(norm(context, reading.from - back)) ||
        from.has(norm(context, reading.from - back)) ||
        context.calendar.of.has(norm(context, reading.from - back)),
    )
  );
}

/** The moments of a text, and the indexes of the words they take (which then count nothing). */
export interface Moments {
  moments: Moment[];
  taken: ReadonlySet<number>;
}

/** The words in letters that some reader may begin with, as far as they have no hyphens. */
const openersOf = oncePer(({ calendar, numbers }: LanguagePack) => {
  const { months, weekdays, seasons, periods, relative, agoBefore, noon, midnight, partsBefore } = calendar;
  return openingsOf([
    ...numeralLists(numbers),
    months,
    weekdays,
    seasons,
    periods,
    relative,
    agoBefore,
    noon,
    midnight,
    partsBefore,
    numbers.ordinals,
  ]);
});

/**
 * Finds dates, relative days and times of day, in order, resolved against `publishedAt` (ISO 8601 or null: then
 * only what is written out in full is found).
 */
export function findMoments(words: readonly Word[], publishedAt: string | null, pack: LanguagePack): Moments {
  const context: Context = { words, calendar: pack.calendar, pack, today: publicationDay(publishedAt) };
  const readings: Reading[] = [];
  const openers = openersOf(pack);
  for (let at = 0; at < words.length; ) {
    const isRead = words[at]?.kind !== 'punctuation' && mayOpenFigure(words[at], openers);
    const reading = isRead ? readAt(context, at) : null;
    if (reading) readings.push(withLooseDay(context, reading));
    at = Math.max(at + 1, reading ? (readings.at(-1)?.to ?? 0) : 0);
  }
  const taken = new Set<number>();
  const merged = merge(context, readings);
  for (const { from, to } of merged) for (let at = from; at < to; at += 1) taken.add(at);
  return { moments: merged.flatMap((reading) => toMoment(words, reading)), taken };
}

function toMoment(words: readonly Word[], reading: Reading): Moment[] {
  const first = words[reading.from];
  const last = words[reading.to - 1];
  if (!first || !last) return [];
  const { days, minutes, relative } = reading;
  if (!days && minutes === null) return [];
  const from = days ? isoDay(days.first) : null;
  return [
    { start: first.start, end: last.end, from, to: days ? isoDay(days.last) : null, minutes, relative },
  ];
}
