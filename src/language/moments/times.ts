import { readNumeral } from '../quantities/numerals';
import { phraseBefore, phraseFrom } from '../quantities/phrases';
import { type Context, norm, type Reading } from './reader';

const CLOCK = /^(\d{1,2})[.:](\d\d)$/;
const PLURAL = /[^s]s$/;
const GLUED = /^h(\d\d)?$/;

function time(from: number, to: number, hours: number, minutes: number): Reading | null {
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59) return null;
  return { from, to, days: null, minutes: (hours * 60 + minutes) % 1440, relative: false };
}

/** "a.m.", "pm", "du soir" behind an hour: what it makes of the hour. */
function withHalf(context: Context, at: number, hours: number): { hours: number; to: number } | null {
  const found = phraseFrom(context.words, at, context.calendar.halves);
  if (!found || hours > 12) return null;
  const base = hours === 12 ? 0 : hours;
  return { hours: base + found.value, to: found.to };
}

/** True where a time of day is announced: "à", "vers", "at", and "de" before a clock time. */
function announced(context: Context, at: number): boolean {
  return context.calendar.at.has(norm(context, at - 1));
}

function hourAndMinutes(context: Context, at: number): { hours: number; minutes: number; to: number } | null {
  const text = context.words[at]?.text ?? '';
  const clock = CLOCK.exec(text);
  if (clock) return { hours: Number(clock[1]), minutes: Number(clock[2]), to: at + 1 };
  if (/^\d{1,2}$/.test(text) && norm(context, at + 1) === ':' && /^\d\d$/.test(norm(context, at + 2))) {
    return { hours: Number(text), minutes: Number(norm(context, at + 2)), to: at + 3 };
  }
  return null;
}

/** True where what has the form of a clock time counts what stands behind it: "at 11.42 crowns". */
function countsSomething({ words }: Context, at: number, behind: number): boolean {
  const next = words[behind];
  return (
    words[at]?.text.includes('.') === true && next?.kind === 'word' && !next.stop && PLURAL.test(next.norm)
  );
}

/** Clock times: "18h30", "18 h 30", "6.20 a.m.", "6:20pm", "at 8.30". */
export function readClock(context: Context, at: number): Reading | null {
  const text = context.words[at]?.text ?? '';
  const full = hourAndMinutes(context, at);
  if (full) {
    const half = withHalf(context, full.to, full.hours);
    if (half) return time(at, half.to, half.hours, full.minutes);
    const sure = announced(context, at) || full.to === at + 3;
    return sure && !countsSomething(context, at, full.to)
      ? time(at, full.to, full.hours, full.minutes)
      : null;
  }
  if (!/^\d{1,2}$/.test(text)) return null;
  const half = withHalf(context, at + 1, Number(text));
  if (half) return time(at, half.to, half.hours, 0);
  const glued = GLUED.exec(norm(context, at + 1));
  if (!glued || (context.pack.numbers.lasting.has(norm(context, at - 1)) && !announced(context, at)))
    return null;
  const minutes = /^\d\d$/.test(norm(context, at + 2)) && !glued[1] ? Number(norm(context, at + 2)) : null;
  if (!glued[1] && minutes === null && !announced(context, at)) return null;
  return time(at, minutes === null ? at + 2 : at + 3, Number(text), minutes ?? Number(glued[1] ?? 0));
}

/** True where a range goes on: "à" does it, the verb "a" does not. */
function isTied({ words, calendar }: Context, at: number): boolean {
  const { norm: tie = '', text = '' } = words[at] ?? {};
  return calendar.ties.has(tie) && !calendar.isPast(tie, text.toLowerCase());
}

/** True where hours are a length of time: "près de six heures", "après deux heures de débats"; "de 8 heures à midi" is none. */
function isLength(context: Context, at: number, behind: number): boolean {
  const { calendar, pack } = context;
  const { links } = pack.numbers;
  if (phraseFrom(context.words, behind, calendar.halves)) return false;
  if (links.has(norm(context, at - 1))) {
    if (calendar.lengths.has(norm(context, at - 2))) return true;
    const hedged = phraseBefore(context.words, at, pack.numbers.before) !== null;
    return !hedged && !isTied(context, behind);
  }
  return links.has(norm(context, behind)) && context.words[behind + 1]?.kind === 'word';
}

/** The minutes behind a spoken hour: digits, or "quinze heures trente" where they count nothing behind them. */
function minutesAt({ words, pack }: Context, at: number): { value: number; to: number } | null {
  const minutes = readNumeral(words, at, pack);
  if (!minutes || words[at]?.kind === 'number') return minutes;
  const behind = words[minutes.to];
  const counts = behind?.kind === 'word' && !behind.stop;
  return counts || minutes.article || minutes.value % 5 !== 0 || minutes.value === 0 ? null : minutes;
}

/** Times in words: "midi", "midnight", "à huit heures et demie", "half past six", "six o'clock". */
export function readSpoken(context: Context, at: number): Reading | null {
  const { noon, midnight, partsBefore, hour, parts } = context.calendar;
  const word = context.words[at]?.text ?? '';
  if (word !== word.toLowerCase() && at > 0) return null;
  if (noon.has(norm(context, at))) return withPart(context, at, at + 1, 12);
  if (midnight.has(norm(context, at))) return withPart(context, at, at + 1, 0);
  const before = phraseFrom(context.words, at, partsBefore, 3);
  const count = readNumeral(context.words, before ? before.to : at, context.pack);
  if (!count || count.value > 24 || !Number.isInteger(count.value)) return null;
  if (before)
    return count.article || count.value === 0
      ? null
      : spokenHour(context, at, count.to, count.value, before.value);
  // "Eleven in the morning".
  const half = count.article ? null : withHalf(context, count.to, count.value);
  if (half && count.value > 0) return time(at, half.to, half.hours, 0);
  const next = count.to + 1;
  if (!hour.has(norm(context, count.to)) || !announced(context, at) || isLength(context, at, next))
    return null;
  const part = phraseFrom(context.words, next, parts, 3);
  const minutes = minutesAt(context, next);
  if (minutes && minutes.value < 60) return spokenHour(context, at, minutes.to, count.value, minutes.value);
  return spokenHour(context, at, part?.to ?? next, count.value, part?.value ?? 0);
}

function withPart(context: Context, from: number, to: number, hours: number): Reading | null {
  const part = phraseFrom(context.words, to, context.calendar.parts, 3);
  return spokenHour(context, from, part?.to ?? to, hours, part?.value ?? 0);
}

function spokenHour(
  context: Context,
  from: number,
  to: number,
  hours: number,
  minutes: number,
): Reading | null {
  const half = withHalf(context, to, hours);
  const total = (half?.hours ?? hours) * 60 + minutes;
  return total < 0 ? null : time(from, half?.to ?? to, Math.floor(total / 60), total % 60);
}
