import { packOf } from '../../language';
import { holdsPhrase } from '../../language/phrases';
import { phraseFrom } from '../../language/quantities/phrases';
import type { Analysis } from '../../language/types';
import { oncePer } from '../../once-per';
import { type Alignment, matchOf } from '../align/align';
import { MOST_WORDS, type Token } from '../statement/tokens';
import { dayPublished, oncePerView, type View } from '../statement/view';
import { daysBetween } from '../values/days';
import { ofOthers } from './subjects/owners';
import { opensPeriod } from './times/since';

/** From this length on a stretch of days is a period that something is added up over, in days. */
const PERIOD = 80;
/** What is still to come and shorter than this is the end of a year or a month, in days. */
const LIMIT = 150;
/** "Since" a day nearer than this tells when an event began, not what is added up. */
const RECENT = 14;

/** The tokens that a figure's scope may be told by: those of its clause and of the first. */
function around({ clause }: Token, { tokens }: View): Token[] {
  const first = tokens[0]?.clause;
  return tokens.filter((token) => token.clause === clause || token.clause === first);
}

/** How far behind "since" the period may stand ("since the start of the year"), in words. */
const PERIOD_REACH = 5;

/** "Depuis le début de l'année", "since the start of the season": a period that has no date; computed once. */
const namesPeriod = oncePerView(({ analysis }: View): boolean => {
  const { words, language, quantities } = analysis;
  const { numbers, calendar } = packOf(language);
  return words.slice(0, MOST_WORDS).some(({ norm }, at) => {
    if (!numbers.since.has(norm)) return false;
    const behind = words.slice(at + 1, at + 1 + PERIOD_REACH);
    const period = behind.find((word) => calendar.periods.has(word.norm));
    return (
      period !== undefined && !quantities.some(({ start, end }) => period.start >= start && period.end <= end)
    );
  });
});

/** True where a figure is added up over a period: "since May", "this year", "en 2025". */
function addsUpOverTime(figure: Token, view: View): boolean {
  if (namesPeriod(view)) return true;
  return around(figure, view).some((token) => {
    const { moment } = token;
    if (!moment?.from || !moment.to) return false;
    // "By the end of the year": a limit, not what is added up over.
    if (moment.from > dayPublished(view) && daysBetween(moment.from, moment.to) < LIMIT) return false;
    const opened = opensPeriod(token, view) && daysBetween(moment.from, dayPublished(view)) > RECENT;
    return opened || daysBetween(moment.from, moment.to) >= PERIOD;
  });
}

/** Words of a sentence that may open it ("At its rival Boreal, ..."). */
const OPENING = 2;

/** True where a sentence is about whoever competes with somebody: "Son rival, Boreal, ...", "Its competitors ...". */
function opensWithRival({ words, language }: Analysis): boolean {
  return holdsPhrase(words, packOf(language).comparison.things.rivals, { to: OPENING });
}

/** True where a sentence turns to another thing of the kind: "une autre avalanche", "another fire"; computed once. */
export const turnsToAnother = oncePerView(({ analysis }: View): boolean => {
  const { others } = packOf(analysis.language).comparison.things;
  return holdsPhrase(analysis.words, others) || opensWithRival(analysis);
});

/** True where both figures are placed and neither sentence knows the other's place. */
function elsewhere(one: Token, other: Token, { here, there, hereValues, thereValues }: Alignment): boolean {
  const stray = (figure: Token, view: View, values: readonly number[]) =>
    around(figure, view).some((token) => token.name?.kind === 'place' && matchOf(token, view, values) === 0);
  return stray(one, here, hereValues) && stray(other, there, thereValues);
}

/** Words of a sentence among which its verb shows that nothing is set apart in front of it. */
const VERB_WITHIN = 4;

/** What is set apart in front of a sentence: what follows holds in it ("En Suisse, ...", "Chez les 15-24 ans, ..."); computed once. */
const frameOf = oncePerView(({ analysis, tokens }: View): Token[] => {
  const { numbers, comparison } = packOf(analysis.language);
  const { places, voice } = comparison;
  const { senses, frames } = places;
  const [opening] = analysis.words;
  // "Près d'un quart de l'eau se perd": a hedge, as are "around" and "à peu près".
  if (phraseFrom(analysis.words, 0, numbers.before)) return [];
  if (!senses.has(opening?.norm ?? '') && !frames.has(opening?.norm ?? '')) return [];
  const end = analysis.words.findIndex(({ text }) => text === ',');
  // "Among under-25s in Cork, ...": the group alone, where it is said of.
  if (frames.has(opening?.norm ?? '')) {
    const tie = analysis.words.findIndex(({ norm }, at) => at > 1 && senses.has(norm));
    return tokens.filter(({ last }) => last <= (tie > 0 ? Math.min(end, tie) : end));
  }
  // "In Cork the rise was higher": a name ends the frame by itself.
  const name = tokens[0]?.name;
  // "Pour Léa Morel, ...": whose view it is, not where it holds.
  if (name?.kind === 'person') return [];
  if (name) return tokens.filter((token) => token.name === name);
  // "At issue is a surcharge on incomes of the rich, ...": no frame, as its verb is in it.
  if (analysis.words.slice(0, Math.min(end, VERB_WITHIN)).some(({ norm }) => voice.be.has(norm))) return [];
  // "À 54 ans, ...": how old somebody is sets nothing apart.
  return tokens.filter(({ last, moment, quantity }) => last <= end && !moment && quantity?.counted !== 'age');
});

/** True where a sentence is set in a group of people or things: "chez les jeunes", "among women". */
function isGroup({ analysis }: View): boolean {
  return packOf(analysis.language).comparison.places.frames.has(analysis.words[0]?.norm ?? '');
}

/** True where a sentence is set in a frame that the other does not know. */
function framedApart({ here, there, hereValues, thereValues }: Alignment): boolean {
  // "Chez les hommes", "chez les messieurs": two groups may be one in other words.
  const both = isGroup(here) && isGroup(there);
  const strange = (view: View, values: readonly number[]) => {
    const own = frameOf(view);
    const tells = (isGroup(view) && !both) || own.some(({ name, quantity }) => name || quantity);
    return tells && own.length > 0 && own.every((token) => matchOf(token, view, values) === 0);
  };
  return strange(here, hereValues) || strange(there, thereValues);
}

/** True where both sentences name one period. */
function sharesPeriod({ pairs }: Alignment): boolean {
  return pairs.some(({ here: { moment } }) => moment?.from && moment.to && moment.from !== moment.to);
}

/**
 * True where one sentence turns to another thing of the kind, or is set in a frame that the other does not know; computed
 * once: most detectors ask.
 */
export const otherSubject = oncePer(
  (alignment: Alignment): boolean =>
    turnsToAnother(alignment.here) !== turnsToAnother(alignment.there) || framedApart(alignment),
);

/** True where each of two words is said of somebody or some place that the other sentence does not name. */
export function ofOthersOrElsewhere(one: Token, other: Token, alignment: Alignment): boolean {
  return ofOthers(one, other, alignment) || elsewhere(one, other, alignment);
}

/** True where two figures are taken over another period, in another place or are of another's. */
export function otherScope(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there } = alignment;
  // A length of time is not added up: "until 2029, that is three years".
  const isLength = one.quantity?.unit === 'second';
  return (
    (!isLength && !sharesPeriod(alignment) && addsUpOverTime(one, here) !== addsUpOverTime(other, there)) ||
    ofOthersOrElsewhere(one, other, alignment)
  );
}

/** True where a sentence tells of a day on which the other had been published already. */
export function isSequel({ here, there }: Alignment): boolean {
  const [today, before] = [dayPublished(here), dayPublished(there)];
  const days = here.tokens.flatMap(({ moment }) => moment?.from ?? []);
  return before !== '' && days.length > 0 && days.every((from) => from > before && from <= today);
}
