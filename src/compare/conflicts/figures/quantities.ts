import type { Quantity } from '../../../language/types';
import type { Alignment } from '../../align/align';
import { runningConcepts } from '../../lexicon/fates';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { compatible, isSlip, sameDimension, tooFar } from '../../values/numbers';
import { isTied } from '../assertions/fates';
import { isSequel, otherScope, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { tellThemesApart } from '../subjects/things';
import { otherOccasion, otherTimes } from '../times/moments';
import { areOfOtherBearers } from './ages';
import { follows } from './arithmetic';
import { countedConcepts, countsAlike, sharesFate } from './counted';
import { areOfOtherHeads } from './heads';
import { measuresAlike, measuresOfOther, measuresPart } from './measured';
import { areOfOneShare, areOfOpposites, beginWithOthers, standBesideOthers } from './nouns';
import { areOfOwnDays } from './own-days';
import { areOfOneExtent, isWhole, partsOf, quantityTokens } from './parts';
import { framesOccasion, ranksApart, ranksSame } from './ranks';
import { toldAlike } from './told-alike';

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

function quantitiesOf(tokens: Token[]): Quantity[] {
  return tokens.flatMap(({ quantity }) => quantity ?? []);
}

/** True where two figures could be said of the same thing, as far as they themselves tell. */
function comparable(here: Token, there: Token, alignment: Alignment): boolean {
  if (!here.quantity || !there.quantity || areOfOwnDays(here, there, alignment)) return false;
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
