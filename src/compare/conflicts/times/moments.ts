import { DAY_MS } from '../../../durations';
import { packOf } from '../../../language';
import { holdsPhrase } from '../../../language/phrases';
import type { Word } from '../../../language/types';
import { oncePer } from '../../../once-per';
import { type Alignment, inBoth } from '../../align/align';
import { momentRelation } from '../../align/similarity';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { daysOf } from '../../values/days';
import { type Clash, slotScore } from '../slot';
import { dateOtherDeeds, dateOtherFigures, dateOtherThings, isNewDay, isWithin } from './dated';
import { opensPeriod } from './since';

/** What happened longer ago than this is no part of the news: two months. */
const LONG_AGO_MS = 60 * DAY_MS;
/** How far in front of a length of time the words may begin that make a time of it, in words. */
const AGO_REACH = 5;

const momentTokens = oncePerView(({ tokens }: View): Token[] =>
  tokens.filter(({ moment }) => moment !== null),
);

/** The days that a night is part of. */
const NIGHT_DAYS = 2;
/** From this length on a stretch of days is a year, or longer. */
const YEAR_DAYS = 360;
/** From this length on it is of several years, and a month is nothing beside it. */
const YEARS_DAYS = 2 * YEAR_DAYS;
const MONTH_DAYS = 31;

/**
 * True where two moments may date the same thing, as far as their form tells: a whole year beside a single day, or several
 * years beside a month, are background, and what began then ("since Monday") is not what happened.
 */
function areOfOneSlot(here: Token, there: Token, alignment: Alignment): boolean {
  const [mine = 0, theirs = 0] = [here, there].map(({ moment }) => (moment ? daysOf(moment) : 0));
  const [shorter, longer] = [Math.min(mine, theirs), Math.max(mine, theirs)];
  const isBackground =
    shorter >= 1 &&
    ((shorter <= NIGHT_DAYS && longer >= YEAR_DAYS) || (shorter <= MONTH_DAYS && longer >= YEARS_DAYS));
  return !isBackground && opensPeriod(here, alignment.here) === opensPeriod(there, alignment.there);
}

/** The moments that a sentence stands by, computed once: of what is put off, the day that it is put off to. */
const momentsHeld = oncePerView((view: View): Token[] => {
  const all = momentTokens(view);
  const fresh = all.filter((token) => isNewDay(token, view));
  return fresh.length > 0 ? fresh : all;
});

/** Days or times for the same thing that cannot both be right. */
export function momentClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [momentsHeld(alignment.here), momentsHeld(alignment.there)];
  const clashes: Clash[] = [];
  for (const here of mine) {
    if (theirs.some((there) => momentRelation(here, there) === 'same')) continue;
    for (const there of theirs) {
      if (
        momentRelation(here, there) !== 'apart' ||
        !areOfOneSlot(here, there, alignment) ||
        isWithin(here, there, alignment) ||
        dateOtherDeeds(here, there, alignment) ||
        dateOtherThings(here, there, alignment) ||
        dateOtherFigures(here, there, alignment) ||
        mine.some((other) => momentRelation(other, there) === 'same')
      )
        continue;
      clashes.push({ here: [here], there: [there], slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}

/** True where dates of both sentences lie apart and none is the same; computed once: most detectors ask. */
export const otherTimes = oncePer((alignment: Alignment): boolean => {
  const both = inBoth(alignment, momentTokens);
  if (!both) return false;
  const [mine, theirs] = both;
  const relations = mine.flatMap((here) => theirs.map((there) => momentRelation(here, there)));
  return relations.includes('apart') && !relations.includes('same');
});

function isLongAgo({ moment, quantity, first }: Token, { analysis }: View): boolean {
  const { words, language, publishedAt } = analysis;
  if (moment?.to) return Date.parse(publishedAt ?? '') - Date.parse(moment.to) > LONG_AGO_MS;
  if (quantity?.unit !== 'second' || quantity.high * 1000 <= LONG_AGO_MS) return false;
  // "Il y a près de trois ans", "voilà bientôt quatre ans": a length of time that tells when.
  return holdsPhrase(words, packOf(language).comparison.times.ago, { from: first - AGO_REACH, to: first });
}

/** True where a sentence tells of a day long before it was published: of another event than the news; computed once. */
export const isOfThePast = oncePerView((view: View): boolean =>
  view.tokens.some((token) => isLongAgo(token, view)),
);

/** True where the clause of a word tells of a day long before. */
export function isSetInThePast({ clause }: Token, view: View): boolean {
  return view.tokens.some((token) => token.clause === clause && isLongAgo(token, view));
}

/** True where some words call what a sentence is about the one before. */
function turnsBack(words: readonly Word[], language: string): boolean {
  const { previous } = packOf(language).comparison.figures;
  return words.slice(0, MOST_WORDS).some(({ norm }) => previous.has(norm));
}

/** True where a figure is of an earlier occasion: dated long before in its clause or the first, or called the one before. */
function isOfBefore({ clause, first }: Token, view: View): boolean {
  const { words, language } = view.analysis;
  const opening = view.tokens[0]?.clause;
  const isDated = view.tokens.some(
    (token) =>
      (token.clause === clause || (token.clause === opening && token.first < first)) &&
      isLongAgo(token, view) &&
      !opensPeriod(token, view),
  );
  return isDated || turnsBack(words.slice(0, first), language);
}

/** True where one of two figures alone is of an earlier occasion: "the previous strike, in 2021, lasted two days". */
export function otherOccasion(one: Token, other: Token, { here, there }: Alignment): boolean {
  const mayBe = (view: View) => isOfThePast(view) || turnsBack(view.analysis.words, view.analysis.language);
  return (isOfBefore(one, here) && !mayBe(there)) || (isOfBefore(other, there) && !mayBe(here));
}
