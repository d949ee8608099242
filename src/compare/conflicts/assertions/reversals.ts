import { packOf } from '../../../language';
import { isCapitalised } from '../../../language/text';
import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { areEndsOfTrade } from '../../lexicon/dealings/dealings';
import { type Deed, deedOf, isDeed, isThing } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';
import { dealingClashes, standOfPair } from './dealings';

/** A deed, whoever does it and whom it is done to: with fewer words in common nothing can be turned round. */
const FEWEST = 3;

/** A deed that both sentences tell of, and how each tells it. */
interface SharedDeed {
  pair: Pair;
  mine: Deed;
  theirs: Deed;
  /** False where neither word need be a verb: only names around it make it a deed. */
  certain: boolean;
}

/** True for a word that is no name, and does not look like one. */
function isPlain({ kind, start }: Token, { analysis }: View): boolean {
  return kind === 'word' && !isCapitalised(analysis.text.slice(start));
}

function sharedDeeds(alignment: Alignment): SharedDeed[] {
  const { here, there, pairs } = alignment;
  if (pairs.length < FEWEST) return [];
  const mayTurn = ({ analysis }: View, { lemma }: Token) => {
    const { mutual, intransitive } = packOf(analysis.language).comparison.voice;
    return !mutual.has(lemma) && !intransitive.has(lemma);
  };
  return pairs
    .filter(
      (pair) =>
        pair.value >= ALIKE &&
        isPlain(pair.here, here) &&
        isPlain(pair.there, there) &&
        !pair.here.speech &&
        !pair.opposed &&
        pair.here.negated === pair.there.negated &&
        mayTurn(here, pair.here) &&
        mayTurn(there, pair.there) &&
        standOfPair(alignment, pair) !== 'straight' &&
        !isThing(here, pair.here) &&
        !isThing(there, pair.there),
    )
    .map((pair) => ({
      pair,
      mine: deedOf(here, pair.here),
      theirs: deedOf(there, pair.there),
      certain: isDeed(here, pair.here) || isDeed(there, pair.there),
    }));
}

/** The pair that ties whoever or whatever the one list names to the other. */
function meet({ pairs }: Alignment, mine: Token[], theirs: Token[]): Pair | undefined {
  return pairBetween(pairs, mine, theirs, ALIKE);
}

function onlyNames(tokens: Token[]): Token[] {
  return tokens.filter(({ name }) => name !== null && name.kind !== 'place');
}

/** The deed with whoever each sentence has do it, by the whole name. */
function clash(alignment: Alignment, deed: Pair, actor: Token, other: Token): Clash {
  const whole = ({ tokens }: View, token: Token) =>
    tokens.filter(({ name }) => name !== null && name === token.name);
  return {
    here: [...whole(alignment.here, actor), actor, deed.here],
    there: [...whole(alignment.there, other), other, deed.there],
    slot: slotScore(alignment, deed.here, deed.there),
  };
}

/** The same two, the one in the place of the other: "Leeds beat Hull", "Hull beat Leeds". */
function turnedRound(alignment: Alignment, { pair, mine, theirs, certain }: SharedDeed): Clash[] {
  const doer = meet(alignment, mine.actors, theirs.objects);
  const target = meet(alignment, mine.objects, theirs.actors);
  if (!doer || !target) return [];
  if (meet(alignment, mine.actors, theirs.actors) || meet(alignment, mine.objects, theirs.objects)) return [];
  if (!certain && onlyNames([doer.here, target.here]).length < 2) return [];
  return [clash(alignment, pair, doer.here, target.there)];
}

/** Both name the same two, and each has another of them do it: "it was Roy who refused Petit's offer". */
function otherOfTwo(alignment: Alignment, { pair, mine, theirs, certain }: SharedDeed): Clash[] {
  const { here, there } = alignment;
  const [one, other] = [onlyNames(mine.actors), onlyNames(theirs.actors)];
  if (!certain || meet(alignment, one, other) || !meet(alignment, mine.objects, theirs.objects)) return [];
  const elsewhere = (tokens: Token[], actors: Token[]) => tokens.filter((token) => !actors.includes(token));
  const known = meet(alignment, one, elsewhere(there.tokens, other));
  const back = meet(alignment, elsewhere(here.tokens, one), other);
  if (!known || !back) return [];
  return [clash(alignment, pair, known.here, back.there)];
}

/**
 * True where opposites tell of one thing from its two ends: "Leeds beat Hull", "Hull lost to Leeds"; "followed by",
 * "behind"; what is sold and what is bought.
 */
export function isConverse(alignment: Alignment, { here, there }: Pair): boolean {
  const stand = standOfPair(alignment, { here, there });
  if (stand) return stand === 'straight';
  const [mine, theirs] = [deedOf(alignment.here, here), deedOf(alignment.there, there)];
  if (meet(alignment, mine.actors, theirs.actors)) return false;
  const [language, otherLanguage] = [alignment.here.analysis.language, alignment.there.analysis.language];
  if (areEndsOfTrade(here.lemma, language, there.lemma, otherLanguage)) return true;
  const suffered = meet(alignment, mine.actors, theirs.objects);
  const inflicted = meet(alignment, mine.objects, theirs.actors);
  // Without a doer on the side where it is done to somebody, the other may be the same in the active voice.
  return Boolean(
    (suffered && onlyNames(theirs.actors).length > 0) || (inflicted && onlyNames(mine.actors).length > 0),
  );
}

/** A deed told of the same two the other way round. */
export function reversalClashes(alignment: Alignment): Clash[] {
  const dealt = dealingClashes(alignment);
  if (dealt.length > 0) return dealt;
  return sharedDeeds(alignment).flatMap((deed) => {
    const turned = turnedRound(alignment, deed);
    return turned.length > 0 ? turned : otherOfTwo(alignment, deed);
  });
}
