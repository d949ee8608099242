import { packOf } from '../../../language';
import type { Quantity } from '../../../language/types';
import { type Alignment, matchOf } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { areAlternatives } from '../../lexicon/alternatives/alternatives';
import { runningConcepts } from '../../lexicon/fates';
import { isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { compatible, isSlip, sameDimension, tooFar } from '../../values/numbers';
import { isTied } from '../assertions/fates';
import { isSequel, otherScope, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { tellThemesApart } from '../things';
import { otherOccasion, otherTimes } from '../times/moments';
import { follows, type PartOfWhole } from './arithmetic';
import { areOfOtherBearers } from './bearers';
import { countedConcepts, countsAlike, isPartitive, sharesFate } from './counted';
import { areOfOtherHeads } from './heads';
import { measuresAlike, measuresOfOther, measuresPart } from './measured';
import { framesOccasion, ranksApart, ranksSame } from './ranks';
import { isOfChange, toldAlike } from './told-alike';

/** How far behind a part its whole may stand, in words; further where an owner stands between ("of the town's five"). */
const WHOLE_REACH = 3;
const OWNED_REACH = 5;

/** Figures of a sentence that are compared: each is put beside each of the other's. */
const MOST_FIGURES = 40;

const quantityTokens = oncePerView(({ tokens }: View): Token[] =>
  tokens.filter(({ quantity }) => quantity !== null).slice(0, MOST_FIGURES),
);

/** True where two ranks may be of one kind: "level 1" and "a first" are not. */
function rankOneKind(one: Quantity, other: Quantity): boolean {
  return !one.ordinal || (one.counted === null) === (other.counted === null);
}

function agrees(token: Token, others: Token[]): boolean {
  return others.some(
    (other) =>
      token.quantity &&
      other.quantity &&
      sameDimension(token.quantity, other.quantity) &&
      rankOneKind(token.quantity, other.quantity) &&
      compatible(token.quantity, other.quantity),
  );
}

/** True for "three of the boys", "trois des blessés": a determiner stands between the number and its noun. */
function isOfThose({ analysis }: View, { first, last, quantity }: Token): boolean {
  const { determiners } = packOf(analysis.language).numbers;
  return (
    quantity?.unit === null && analysis.words.slice(first + 1, last).some(({ norm }) => determiners.has(norm))
  );
}

/** True where a figure is introduced as a part of a whole ("dont trois", "three of them", "three of the boys"). */
function isPart(view: View, token: Token): boolean {
  return isPartitive(view, token) || isOfThose(view, token);
}

/** True where a figure is told together with its whole ("three of the 12 boys"). */
function isPartOfTold(view: View, token: Token): boolean {
  const next = view.tokens.find(({ quantity, first }) => quantity && first >= token.last);
  return next !== undefined && isWhole(view, next);
}

/** True where both figures may count as much of a thing: all of it, or a part. Any share is a part of something. */
function areOfOneExtent(one: Token, other: Token, { here, there }: Alignment): boolean {
  if (one.quantity?.unit === 'percent') return true;
  return isPart(here, one) === isPart(there, other) || isPartOfTold(here, one) || isPartOfTold(there, other);
}

/** True where a figure is the whole that another is a part of: 39 in "28 of the 39 seats". */
export function isWhole({ analysis, tokens }: View, token: Token): boolean {
  const { links, determiners, possessive } = packOf(analysis.language).numbers;
  const isOwned = possessive.has(analysis.words[token.first - 1]?.norm ?? '');
  const reach = isOwned ? OWNED_REACH : WHOLE_REACH;
  const part = tokens.find(
    ({ quantity, last }) => quantity && last < token.first && token.first - last <= reach,
  );
  if (!part) return false;
  const between = analysis.words.slice(part.last, token.first);
  return (
    links.has(between[0]?.norm ?? '') &&
    (isOwned || between.every(({ norm }) => links.has(norm) || determiners.has(norm)))
  );
}

/** The parts that a sentence tells together with their whole, computed once. */
export const partsOf = oncePerView((view: View): PartOfWhole[] => {
  const figures = quantityTokens(view);
  return figures.flatMap(({ quantity: whole }, at) => {
    const [token, part] = [figures[at], figures[at - 1]?.quantity];
    return whole && part && token && isWhole(view, token) ? [{ part, whole }] : [];
  });
});

function quantitiesOf(tokens: Token[]): Quantity[] {
  return tokens.flatMap(({ quantity }) => quantity ?? []);
}

/** True for words that may say what a figure is of: those in front of it, and those of its clause, that tell no change. */
function isAbout({ first, clause }: Token, word: Token, view: View): boolean {
  return word.kind === 'word' && (word.last <= first || clause === word.clause) && !isOfChange(word, view);
}

/** True where both sentences have a word in common that may say what the figures are of. */
function sharesTopic(one: Token, other: Token, { here: view, there: otherView, pairs }: Alignment): boolean {
  return pairs.some(
    ({ here, there, value, opposed }) =>
      value >= ALIKE && !opposed && isAbout(one, here, view) && isAbout(other, there, otherView),
  );
}

/** True where shares may be of the same thing: news is full of shares, so that something beside them has to tell. */
function areOfOneShare(one: Token, other: Token, alignment: Alignment): boolean {
  if (one.quantity?.unit !== 'percent') return true;
  if (areOfOtherNouns(one, other, alignment)) return false;
  return sharesTopic(one, other, alignment) || measuresAlike(one, other, alignment);
}

/** True where counts are told of opposites: 48 jobs that are lost and 90 that are kept may be of one firm. */
function areOfOpposites(one: Token, other: Token, { pairs }: Alignment): boolean {
  if (one.quantity?.unit !== null) return false;
  return pairs.some(
    ({ here, there, opposed }) =>
      opposed &&
      here.negated === there.negated &&
      here.clause === one.clause &&
      there.clause === other.clause,
  );
}

/** True where the sentences begin with words that exclude one another: "deputies voted", "senators voted". */
function beginWithOthers({ here, there }: Alignment): boolean {
  const [one, other] = [here, there].map(({ tokens }) => tokens.find(({ kind }) => kind === 'word'));
  if (!one || !other) return false;
  return areAlternatives(one.lemma, here.analysis.language, other.lemma, there.analysis.language);
}

/** How far from a figure what it is of may stand, in tokens. */
const OF_REACH = 2;

/** True where words beside two figures exclude one another: "a 5.8-magnitude quake", "a 4.9-magnitude aftershock". */
function standBesideOthers(one: Token, other: Token, { here, there }: Alignment): boolean {
  const beside = (token: Token, { tokens }: View) => {
    const at = tokens.indexOf(token);
    return tokens
      .slice(Math.max(0, at - OF_REACH), at + 1 + OF_REACH)
      .filter(({ kind, clause }) => kind === 'word' && clause === token.clause);
  };
  const [language, otherLanguage] = [here.analysis.language, there.analysis.language];
  const theirs = beside(other, there);
  return beside(one, here).some(({ lemma }) =>
    theirs.some((word) => areAlternatives(lemma, language, word.lemma, otherLanguage)),
  );
}

/** True where each share is of a noun of its own, which the other sentence has no word for, and no deed is of both: "of the buses", "of the trams". */
function areOfOtherNouns(
  one: Token,
  other: Token,
  { here, there, pairs, hereValues, thereValues }: Alignment,
): boolean {
  const tellOneDeed = pairs.some(
    (pair) =>
      pair.value >= ALIKE && !pair.here.speech && isDeed(here, pair.here) && isDeed(there, pair.there),
  );
  if (tellOneDeed) return false;
  const isStrange = ({ quantity, first }: Token, view: View, values: Float32Array) => {
    const counted = quantity?.counted ?? null;
    const noun = view.tokens.find(({ lemma, first: at }) => lemma === counted && at >= first);
    return noun !== undefined && matchOf(noun, view, values) === 0;
  };
  return isStrange(one, here, hereValues) && isStrange(other, there, thereValues);
}

/** True where two figures could be said of the same thing, as far as they themselves tell. */
function comparable(here: Token, there: Token, alignment: Alignment): boolean {
  if (!here.quantity || !there.quantity) return false;
  // "Rose to seventh", "now in seventh position": one rank, whatever noun stands with it.
  if (here.quantity.ordinal && there.quantity.ordinal)
    return !compatible(here.quantity, there.quantity) && ranksApart(here, there, alignment);
  if (framesOccasion(here, alignment.here) || framesOccasion(there, alignment.there)) return false;
  return (
    countsAlike(here, there, alignment) &&
    !areOfOpposites(here, there, alignment) &&
    !areOfOtherBearers(here, there, alignment) &&
    !standBesideOthers(here, there, alignment) &&
    !measuresPart(here, there, alignment) &&
    !measuresOfOther(here, there, alignment) &&
    !areOfOtherHeads(here, there, alignment) &&
    !tooFar(here.quantity, there.quantity) &&
    toldAlike(here, there, alignment) &&
    areOfOneShare(here, there, alignment) &&
    areOfOneExtent(here, there, alignment) &&
    isWhole(alignment.here, here) === isWhole(alignment.there, there)
  );
}

/** True where figures of other moments may be compared: counts that only grow while an event lasts, and lengths. */
function outlasts(token: Token, view: View): boolean {
  return token.quantity?.unit === 'second' || runningConcepts(countedConcepts(token, view)).length > 0;
}

/** True where both count the same fate, and a name, a date or what the articles are about ties them to one event. */
function countsSameFate(one: Token, other: Token, alignment: Alignment): boolean {
  return isTied(alignment) && sharesFate(one, other, alignment);
}

/** True where the words right beside both figures say that they are of the same thing. */
function isSameThing(one: Token, other: Token, alignment: Alignment): boolean {
  if (one.quantity?.ordinal) return ranksSame(one, other, alignment);
  if (measuresAlike(one, other, alignment) || countsSameFate(one, other, alignment)) return true;
  return (
    alignment.oneStory &&
    one.quantity !== null &&
    other.quantity !== null &&
    isSlip(one.quantity, other.quantity)
  );
}

/** The figures that agree with none of the other sentence, and do not follow from them. */
function open(figures: Token[], others: Token[], view: View): Token[] {
  const [values, parts] = [quantitiesOf(others), partsOf(view)];
  return figures.filter(
    (token) => !agrees(token, others) && !(token.quantity && follows(token.quantity, values, parts)),
  );
}

/**
 * Figures for the same thing that cannot both be right. Where both are dated and the dates differ, only counts that
 * grow while an event lasts are compared: what was measured at another moment may have changed.
 */
export function quantityClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [quantityTokens(alignment.here), quantityTokens(alignment.there)];
  if (mine.length === 0 || theirs.length === 0 || otherSubject(alignment)) return [];
  if (beginWithOthers(alignment)) return [];
  const apart = otherTimes(alignment);
  const sequel = isSequel(alignment);
  const clashes: Clash[] = [];
  const theirOpen = open(theirs, mine, alignment.here);
  for (const here of open(mine, theirs, alignment.there)) {
    const running = runningConcepts(countedConcepts(here, alignment.here)).length > 0;
    if (apart && !running) continue;
    if (sequel && !outlasts(here, alignment.here)) continue;
    for (const there of theirOpen) {
      if (!comparable(here, there, alignment) || otherScope(here, there, alignment)) continue;
      if (otherOccasion(here, there, alignment)) continue;
      // "The second accused was cleared", "the first was convicted": each is right of its own.
      if (here.quantity?.ordinal && tellThemesApart(alignment, here, there)) continue;
      clashes.push({
        here: [here],
        there: [there],
        slot: slotScore(alignment, here, there),
        measured: isSameThing(here, there, alignment),
      });
    }
  }
  return clashes;
}
