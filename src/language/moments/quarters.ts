import { readNumeral } from '../quantities/numerals';
import { dayNumber, monthEnd } from './calendar';
import { type Context, directionAround, nearestYear, norm, type Reading, yearAt } from './reader';

const YEAR_MONTHS = 12;

/** The year behind a part of a year ("2025", "de 2025", "of 2025"), and where the whole ends. */
function yearBehind(context: Context, at: number): { year: number; to: number } | null {
  const linked = context.pack.numbers.links.has(norm(context, at)) ? at + 1 : at;
  const year = yearAt(context, linked);
  return year === null ? null : { year, to: linked + 1 };
}

/** Which part of a year is meant: "deuxième", "second", "2e"; where its word stands, or null. */
function rankAt(context: Context, at: number): { rank: number; to: number } | null {
  const { ordinals, ordinalEndings } = context.pack.numbers;
  const written = ordinals.get(norm(context, at));
  if (written !== undefined) return { rank: written, to: at + 1 };
  const digits = context.words[at]?.kind === 'number' && ordinalEndings.has(norm(context, at + 1));
  return digits ? { rank: readNumeral(context.words, at, context.pack)?.value ?? 0, to: at + 2 } : null;
}

/** "au deuxième trimestre", "in the first quarter of 2025": the months of a part of a year. */
export function readQuarter(context: Context, at: number): Reading | null {
  const rank = rankAt(context, at);
  const months = rank ? context.calendar.yearParts.get(norm(context, rank.to)) : undefined;
  if (!rank || months === undefined || !Number.isInteger(rank.rank)) return null;
  if (rank.rank < 1 || rank.rank * months > YEAR_MONTHS) return null;
  const behind = yearBehind(context, rank.to + 1);
  if (!behind && context.today === null) return null;
  const start = (rank.rank - 1) * months + 1;
  const about = directionAround(context, at, rank.to + 1);
  const { direction } = about;
  const year = behind?.year ?? nearestYear(context, { month: start + months - 1, direction, at });
  const first = dayNumber(year, start, 1) ?? 0;
  const to = behind?.to ?? about.to;
  return {
    from: at,
    to,
    days: { first, last: monthEnd(year, start + months - 1) },
    minutes: null,
    relative: false,
  };
}
