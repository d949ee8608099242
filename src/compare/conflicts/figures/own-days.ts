import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import { DAY } from '../../../language/quantities/units';
import type { Alignment } from '../../align/align';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { dayPublished, oncePerView, type View } from '../../statement/view';
import { daysBetween } from '../../values/days';

/** How many days lie between the publication of two sentences; NaN where that is not known. */
function daysApart({ here, there }: Alignment): number {
  return Math.abs(daysBetween(dayPublished(here), dayPublished(there)));
}

/** "The third day", "Day 10", "au 12e jour", "à deux jours du vote", "aged 12 days": how many days; null for any other figure. */
function daysTold({ quantity, first }: Token, { analysis }: View): number | null {
  if (!quantity || quantity.low !== quantity.high) return null;
  if (quantity.unit === 'second') {
    const days = quantity.low / DAY;
    return Number.isInteger(days) ? days : null;
  }
  const { ofEachDay } = packOf(analysis.language).comparison.figures;
  const noun = quantity.ordinal ? quantity.counted : analysis.words[first - 1]?.lemma;
  return quantity.unit === null && ofEachDay.has(noun ?? '') ? quantity.low : null;
}

/** True where two counts of days differ by the days that lie between what tells them: they count from, or to, one day. */
function keepPace(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there } = alignment;
  const [mine, theirs] = [daysTold(one, here), daysTold(other, there)];
  if (mine === null || theirs === null || mine === theirs) return false;
  return Math.abs(mine - theirs) === daysApart(alignment);
}

/** The figures of which a sentence says that the last day brought them: those nearest to such words; computed once. */
const ofLastDay = oncePerView(({ analysis: { words, language }, tokens }: View): Token[] => {
  const { daily } = packOf(language).comparison.figures;
  const found: Token[] = [];
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const end = phraseEnd(words, at, daily);
    if (end < 0) continue;
    const away = ({ first, last }: Token) => Math.max(first - end, at - last);
    const figures = tokens.filter((token) => token.quantity && away(token) >= 0);
    found.push(...figures.sort((one, other) => away(one) - away(other)).slice(0, 1));
  }
  return found;
});

/** True where a sentence tells how many were asked, which is so many each time; computed once. */
const isOfSample = oncePerView(({ analysis: { words, language } }: View): boolean => {
  const { samples } = packOf(language).comparison.figures;
  return words.some(({ lemma }) => samples.has(lemma));
});

/**
 * True where each of two figures may be right of its own day: what the last day brought, told on another one; days that
 * are counted from, or to, one and the same; and the people asked by two surveys.
 */
export function areOfOwnDays(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there } = alignment;
  if (keepPace(one, other, alignment)) return true;
  if (isOfSample(here) && isOfSample(there)) return one.quantity?.unit === null;
  return (ofLastDay(here).includes(one) || ofLastDay(there).includes(other)) && daysApart(alignment) > 0;
}
