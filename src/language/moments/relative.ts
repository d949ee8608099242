import { readNumeral } from '../quantities/numerals';
import { phraseBefore, phraseFrom } from '../quantities/phrases';
import { DAY } from '../quantities/units';
import { dayNumber, monthEnd, weekday, yearMonth } from './calendar';
import { readDate } from './dates';
import { type Context, directionAround, looksAhead, norm, type Reading, STEP, undated } from './reader';
import type { Direction, Period } from './words';

function reading(from: number, to: number, first: number, last: number): Reading {
  return { from, to, days: { first, last }, minutes: null, relative: true };
}

/** True where the words in front of another are a day told before: "ce soir-là". */
function isToldBefore({ words, calendar }: Context, to: number): boolean {
  return calendar.toldBefore.has(words[to]?.text.toLowerCase() ?? '');
}

/**
 * "mardi", "lundi prochain", "on Tuesday": the day of publication or the last such day before it, the next one
 * where the nearest verb looks ahead. A written date behind the weekday is taken instead.
 */
export function readWeekday(context: Context, at: number): Reading | null {
  const { weekdays, capitalised } = context.calendar;
  const day = weekdays.get(norm(context, at));
  const text = context.words[at]?.text ?? '';
  if (day === undefined || (capitalised && text === text.toLowerCase())) return null;
  const behind = norm(context, at + 1) === ',' ? at + 2 : at + 1;
  const date = readDate(context, behind);
  if (date) return { ...date, from: at };
  if (context.today === null || isToldBefore(context, at + 1)) return undated(at, at + 1);
  const { direction, to } = directionAround(context, at, at + 1);
  const past = context.today - ((weekday(context.today) - day + 7) % 7);
  const future = past + 7;
  const open = direction === null && past !== context.today;
  const announced = open && phraseBefore(context.words, at, context.calendar.ahead, 3) !== null;
  const ahead = direction === 'future' || announced || (open && looksAhead(context, at));
  if (direction === 'past' && past === context.today) return reading(at, to, past - 7, past - 7);
  return ahead ? reading(at, to, future, future) : reading(at, to, past, past);
}

/** "hier", "cette nuit", "this morning": days around the day of publication. */
export function readRelative(context: Context, at: number): Reading | null {
  if (context.today === null) return null;
  const found = phraseFrom(context.words, at, context.calendar.relative, 4);
  if (!found) return null;
  if (isToldBefore(context, found.to)) return undated(at, found.to);
  return reading(at, found.to, context.today + found.value.from, context.today + found.value.to);
}

function periodDays(today: number, period: Period, direction: Direction): { first: number; last: number } {
  const step = STEP[direction];
  if (period === 'day') return { first: today + step, last: today + step };
  if (period === 'week') {
    const monday = today - weekday(today) + 1 + 7 * step;
    return { first: monday, last: monday + 6 };
  }
  const { year, month } = yearMonth(today);
  if (period === 'year')
    return { first: dayNumber(year + step, 1, 1) ?? today, last: monthEnd(year + step, 12) };
  const index = year * 12 + month - 1 + step;
  const [chosen, chosenMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return { first: dayNumber(chosen, chosenMonth, 1) ?? today, last: monthEnd(chosen, chosenMonth) };
}

/** The last of a period that "the end of the month" may mean, as a share of it. */
const END = 1 / 3;

/** "Jusqu'à la fin du mois", "by the end of the year": the end of the period of publication, where it is still to come. */
function readPeriodEnd(context: Context, at: number, period: Period): Reading | null {
  const { words, today, pack } = context;
  const behind = words[at + 1];
  if (today === null || behind?.kind === 'number' || (behind?.kind === 'word' && !behind.stop)) return null;
  const opening = phraseBefore(words, at, context.calendar.ends, 3);
  if (!opening) return null;
  const isDetermined = pack.numbers.determiners.has(norm(context, opening.from - 1));
  const start = isDetermined ? opening.from - 1 : opening.from;
  const announced = phraseBefore(words, start, context.calendar.ahead, 3) !== null;
  if (!announced && !looksAhead(context, at)) return null;
  const { first, last } = periodDays(today, period, 'present');
  return reading(opening.from, at + 1, last - Math.round((last - first + 1) * END) + 1, last);
}

/** "la semaine dernière", "next month", "cette année", "fin du mois". */
export function readPeriod(context: Context, at: number): Reading | null {
  const period = context.calendar.periods.get(norm(context, at));
  if (period === undefined || context.today === null || isToldBefore(context, at + 1)) return null;
  const { direction, to } = directionAround(context, at, at + 1);
  if (period === 'day' && (direction === null || direction === 'present')) return null;
  if (direction === null) return readPeriodEnd(context, at, period);
  const days = periodDays(context.today, period, direction);
  const before = context.calendar.directions.has(norm(context, at - 1)) ? at - 1 : at;
  return reading(before, to, days.first, days.last);
}

/** How far a rounded length of time may be off, as a share of its unit. */
const BLUR = 0.5;

/** Behind "et demi", "and a half" where it stands at a word; otherwise that word. */
function behindHalf(context: Context, at: number): number {
  const { and, half, articles } = context.pack.numbers;
  if (norm(context, at) !== and) return at;
  const last = articles.has(norm(context, at + 1)) ? at + 2 : at + 1;
  return half.has(norm(context, last)) ? last + 1 : at;
}

/** "il y a trois ans", "two and a half weeks ago": that long before publication, blurred by half the unit. */
export function readAgo(context: Context, at: number): Reading | null {
  const { agoBefore, agoAfter } = context.calendar;
  if (context.today === null) return null;
  const opening = phraseFrom(context.words, at, agoBefore, 3);
  const start = opening?.to ?? at;
  const count = readNumeral(context.words, start, context.pack);
  const counted = count ? behindHalf(context, count.to) : start;
  const unit = count ? phraseFrom(context.words, counted, context.pack.numbers.units) : null;
  if (!count || !unit || unit.value.base !== 'second' || unit.value.factor < DAY) return null;
  const end = behindHalf(context, unit.to);
  if (!opening && !agoAfter.has(norm(context, end))) return null;
  const half = counted > count.to || end > unit.to ? 0.5 : 0;
  const days = ((count.value + half) * unit.value.factor) / DAY;
  const blur = unit.value.factor === DAY ? 0 : (BLUR * unit.value.factor) / DAY;
  const to = opening ? end : end + 1;
  if (days > 1_000_000) return null;
  return reading(at, to, Math.round(context.today - days - blur), Math.round(context.today - days + blur));
}
