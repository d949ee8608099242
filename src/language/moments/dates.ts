import { dayNumber, monthEnd, yearMonth } from './calendar';
import {
  type Context,
  directionAround,
  monthDayAt,
  nearestYear,
  norm,
  type Reading,
  STEP,
  undated,
  yearAt,
} from './reader';

function monthAt(context: Context, at: number): number | null {
  const { months, capitalised } = context.calendar;
  const month = months.get(norm(context, at));
  if (month === undefined) return null;
  const text = context.words[at]?.text ?? '';
  return capitalised && text === text.toLowerCase() ? null : month;
}

/** Skips the stop of an abbreviated month and a comma in front of the year. */
function yearBehind(context: Context, at: number): { year: number | null; to: number } {
  let next = at;
  if (norm(context, next) === '.') next += 1;
  if (norm(context, next) === ',' || context.calendar.of.has(norm(context, next))) next += 1;
  const year = yearAt(context, next);
  return year === null ? { year, to: at } : { year, to: next + 1 };
}

/** How far behind a day its year may be named by a direction ("de l'an prochain"), in words. */
const YEAR_REACH = 4;

/** "1 June next year", "le 1er juin de l'année prochaine": the year that a direction names; null where none does. */
function toldYear(context: Context, at: number): { year: number; to: number } | null {
  if (context.today === null) return null;
  const { articles, determiners, links } = context.pack.numbers;
  const { periods, directions, of } = context.calendar;
  for (let next = at; next < at + YEAR_REACH; next += 1) {
    const word = norm(context, next);
    if (periods.get(word) === 'year') {
      const { direction, to } = directionAround(context, next, next + 1);
      return direction && { year: yearMonth(context.today).year + STEP[direction], to };
    }
    const isPassed = [articles, determiners, of, links].some((list) => list.has(word));
    if (!isPassed && !directions.has(word)) return null;
  }
  return null;
}

function oneDay(context: Context, from: number, to: number, month: number, day: number): Reading | null {
  const written = yearBehind(context, to);
  const { year, to: end } = written.year === null ? (toldYear(context, to) ?? written) : written;
  const about = directionAround(context, from, end);
  if (year === null && context.today === null) return null;
  const { direction } = about;
  const number = dayNumber(year ?? nearestYear(context, { month, direction, at: from }), month, day);
  if (number === null) return null;
  return {
    from,
    to: year === null ? about.to : end,
    days: { first: number, last: number },
    minutes: null,
    relative: false,
  };
}

/** "12 février 2025", "1er mars", "12th of February", "Feb. 12, 2025". */
export function readDate(context: Context, at: number): Reading | null {
  const day = monthDayAt(context, at);
  if (day) {
    const of = context.calendar.of.has(norm(context, day.to)) ? day.to + 1 : day.to;
    const month = monthAt(context, of);
    return month === null ? null : oneDay(context, at, of + 1, month, day.day);
  }
  const month = monthAt(context, at);
  if (month === null || context.calendar.dayFirst) return null;
  const dotted = norm(context, at + 1) === '.' ? at + 2 : at + 1;
  const behind = monthDayAt(context, dotted);
  return behind ? oneDay(context, at, behind.to, month, behind.day) : null;
}

const STOPPED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Dates in digits: 12/02/2025, 12.02.2025, 2025-02-12. Ambiguous ones are read in the language's order. */
export function readDigits(context: Context, at: number): Reading | null {
  const stopped = STOPPED.exec(context.words[at]?.text ?? '');
  if (stopped) return fromDigits(context, at, at + 1, [stopped[1], stopped[2], stopped[3]]);
  const separator = norm(context, at + 1);
  if ((separator !== '/' && separator !== '-') || norm(context, at + 3) !== separator) return null;
  return fromDigits(
    context,
    at,
    at + 5,
    [0, 2, 4].map((offset) => context.words[at + offset]?.text),
  );
}

function fromDigits(
  context: Context,
  from: number,
  to: number,
  texts: (string | undefined)[],
): Reading | null {
  if (!texts.every((text) => text !== undefined && /^\d{1,4}$/.test(text))) return null;
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  const isoOrder = (texts[0] ?? '').length === 4;
  if (!isoOrder && (texts[2] ?? '').length !== 4) return null;
  const dayFirst = context.calendar.dayFirst ? b <= 12 : a > 12;
  const number = isoOrder ? dayNumber(a, b, c) : dayFirst ? dayNumber(c, b, a) : dayNumber(c, a, b);
  return number === null
    ? null
    : { from, to, days: { first: number, last: number }, minutes: null, relative: false };
}

/** The third of a stretch of days that "early", "mid", "late" in front of it means; the whole without one. */
function third(
  context: Context,
  at: number,
  first: number,
  last: number,
): { from: number; first: number; last: number } {
  const before = norm(context, at - 1) === '-' ? at - 2 : at - 1;
  const part = context.calendar.thirds.get(norm(context, before));
  if (part === undefined) return { from: at, first, last };
  const length = (last - first + 1) / 3;
  return {
    from: before,
    first: first + Math.floor(part * length),
    last: first + Math.ceil((part + 1) * length) - 1,
  };
}

function stretch(context: Context, at: number, to: number, first: number, last: number): Reading {
  const days = third(context, at, first, last);
  return {
    from: days.from,
    to,
    days: { first: days.first, last: days.last },
    minutes: null,
    relative: false,
  };
}

function isSureMonth(context: Context, at: number): boolean {
  const month = norm(context, at);
  if (!context.calendar.doubtfulMonths.has(month)) return true;
  // "Trois des sept": a number first of all.
  if (context.pack.numbers.cardinals.has(month)) return yearBehind(context, at + 1).year !== null;
  const before = norm(context, at - 1);
  return (
    context.calendar.prepositions.has(before) ||
    context.calendar.directions.has(before) ||
    yearAt(context, at + 1) !== null
  );
}

/** "février 2025", "en mars", "last January", "mi-mars", "late February". */
export function readMonth(context: Context, at: number): Reading | null {
  const month = monthAt(context, at);
  if (month === null || !isSureMonth(context, at)) return null;
  const { year, to } = yearBehind(context, at + 1);
  const about = directionAround(context, at, to);
  if (year === null && context.today === null) return undated(at, at + 1);
  const chosen = year ?? nearestYear(context, { month, direction: about.direction, at });
  const first = dayNumber(chosen, month, 1) ?? 0;
  return stretch(context, at, year === null ? about.to : to, first, monthEnd(chosen, month));
}

/** "en 2014", "since 2020", "fin 2020", "(2014)": four digits that nothing is counted by. */
export function readYear(context: Context, at: number): Reading | null {
  const year = yearAt(context, at);
  if (year === null) return null;
  const next = context.words[at + 1];
  const { numbers } = context.pack;
  const opened =
    context.calendar.prepositions.has(norm(context, at - 1)) ||
    context.calendar.thirds.has(norm(context, at - 1));
  const glued = next !== undefined && next.start === context.words[at]?.end && next.kind === 'word';
  if (glued && norm(context, at + 1) !== 's') return null;
  if (numbers.units.has(norm(context, at + 1)) || /^[%$€£°]/.test(next?.text ?? '')) return null;
  if (!opened && next?.kind === 'word' && !next.stop && /s$/.test(next.norm) && !glued) return null;
  const first = dayNumber(year, 1, 1) ?? 0;
  const decade = (glued || context.calendar.decadeWords.has(norm(context, at - 1))) && year % 10 === 0;
  return stretch(context, at, glued ? at + 2 : at + 1, first, monthEnd(decade ? year + 9 : year, 12));
}

/** "l'été 2020", "last summer", "cet hiver": three whole months; a winter goes by the year of its January. */
export function readSeason(context: Context, at: number): Reading | null {
  const start = context.calendar.seasons.get(norm(context, at));
  if (start === undefined) return null;
  const { year, to } = yearBehind(context, at + 1);
  const before = norm(context, at - 1);
  const about = directionAround(context, at, to);
  const opened = context.calendar.seasonOpeners.has(before) || about.direction !== null;
  if (year === null && (!opened || context.today === null)) return null;
  const middle = start === 12 ? 1 : start + 1;
  const named = year ?? nearestYear(context, { month: middle, direction: about.direction, at });
  const chosen = start === 12 ? named - 1 : named;
  const first = dayNumber(chosen, start, 1) ?? 0;
  const last = start === 12 ? monthEnd(chosen + 1, 2) : monthEnd(chosen, start + 2);
  return stretch(context, at, year === null ? about.to : to, first, last);
}
