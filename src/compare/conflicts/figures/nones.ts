import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import { phraseFrom } from '../../../language/quantities/phrases';
import { type Alignment, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { ofOthersOrElsewhere, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { isOfThePast, otherTimes } from '../times/moments';
import { countedNoun } from './counted';
import { countedParts, quantified } from './quantifiers';

/** From this likeness on one word may name a kind and the other what is of that kind: "child", "boys". */
const OF_KIND = 0.65;
/** How far behind "no" its noun may stand, in words: "none of the town's three instruments". */
const REACH = 6;

/** How far behind "faster" what it compares with may stand, in words. */
const THAN_REACH = 5;

/** What a sentence says that there is none of. */
interface Lacking {
  noun: Token;
  /** The noun from the word on that makes it none. */
  shown: Token;
  /** What else the denial is made of: what none of them does, or has done to them. */
  deed: Token[];
}

/** True where what stands behind a word compares: "no port grew faster than Brenn" tells of Brenn. */
function compares({ analysis: { words, language } }: View, from: number): boolean {
  const { differences, compared } = packOf(language).numbers;
  const more = words.findIndex(
    ({ norm }, at) => at >= from && (differences.more.has(norm) || differences.fewer.has(norm)),
  );
  return more >= 0 && words.slice(more + 1, more + 1 + THAN_REACH).some(({ norm }) => compared.has(norm));
}

/** What a sentence says that there is none of, computed once. */
const lackingIn = oncePerView((view: View): Lacking[] => {
  const { analysis, tokens } = view;
  const { words, language } = analysis;
  const { numbers, comparison } = packOf(language);
  const { noneOf, empty, ceasing } = comparison.negation;
  return words.slice(0, MOST_WORDS).flatMap((word, at) => {
    const end = phraseEnd(words, at, noneOf);
    const next = words[at + 1]?.norm ?? '';
    if (end < 0 || empty.has(`${word.norm} ${next}`) || ceasing.has(next)) return [];
    // "No more than 30": not none.
    if (phraseFrom(words, at, numbers.before)) return [];
    const noun = tokens.find(
      ({ first, last, kind, norm }) =>
        kind === 'word' &&
        first > end &&
        first <= at + REACH &&
        !numbers.skipped.has(norm) &&
        !numbers.possessive.has(words[last]?.norm ?? ''),
    );
    if (!noun || compares(view, noun.last)) return [];
    // "Is no more, and some 60 families were woken": what is none ends with its clause.
    if (words.slice(at, noun.first).some((between) => between.kind === 'punctuation')) return [];
    const deed = tokens.filter(
      (token) => token !== noun && token.kind === 'word' && token.clause === noun.clause && !token.speech,
    );
    return [{ noun, shown: { ...noun, start: word.start }, deed }];
  });
});

/** True where a denial tells no more than that there is none: "no complaint has been filed". */
function isOfBeing({ noun, deed }: Lacking, { analysis, tokens }: View): boolean {
  const { being } = packOf(analysis.language).comparison.negation;
  const behind = tokens.filter(({ first, clause }) => first >= noun.last && clause === noun.clause);
  const next = behind.find((token) => deed.includes(token));
  // "None of the four is over 50": a figure is what is denied.
  return next === undefined ? !behind.some(({ quantity }) => quantity) : being.has(next.lemma);
}

/** A noun of which a sentence has some, as a count or a part tells, and the words that say so. */
interface Had {
  noun: Token;
  shown: Token;
}

/** The nouns of a sentence that are counted, or of which it takes a part; computed once. */
const hadIn = oncePerView((view: View): Had[] => {
  const counted = view.tokens.flatMap((token): Had[] => {
    const { quantity, negated } = token;
    if (!quantity || quantity.unit !== null || quantity.ordinal || quantity.exactness === 'atMost') return [];
    const noun = countedNoun(token, view);
    return noun && quantity.low >= 1 && !negated ? [{ noun, shown: token }] : [];
  });
  const parts = [...quantified(view), ...countedParts(view)].flatMap(({ extent, head, shown }) =>
    extent === 'part' && head.kind === 'word' && !head.negated ? [{ noun: head, shown }] : [],
  );
  return [...parts, ...counted];
});

/** True for what a sentence says that none does: "not one of the jurors voted to convict". */
export function isDeedOfNone(view: View, token: Token): boolean {
  return (
    (!token.negated || token.settled) &&
    lackingIn(view).some(({ noun, deed }) => token.first > noun.first && deed.includes(token))
  );
}

/** True where the other sentence says the opposite of what none does: all voted to acquit, where none voted to convict. */
function isTurnedRound(deed: Token[], had: Had, { pairs }: Alignment, isHere: boolean): boolean {
  return pairs.some(({ opposed, here, there }) => {
    const [mine, other] = isHere ? [here, there] : [there, here];
    return opposed && deed.includes(mine) && other.clause === had.noun.clause;
  });
}

/** True where some word of what is denied is asserted by the other sentence, in the clause of what it has. */
function isAsserted(deed: Token[], had: Had, { pairs }: Alignment, isHere: boolean): boolean {
  return pairs.some((pair) => {
    const [mine, other] = isHere ? [pair.here, pair.there] : [pair.there, pair.here];
    const isSame = pair.value >= ALIKE && !pair.opposed && !other.negated;
    return isSame && deed.includes(mine) && other.clause === had.noun.clause && other !== had.noun;
  });
}

/** What one sentence has none of, and the other counts, or takes a part of: "no complaint", "four complaints". */
export function noneClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  if (lackingIn(here).length + lackingIn(there).length === 0) return [];
  if (otherSubject(alignment) || otherTimes(alignment) || isOfThePast(here) !== isOfThePast(there)) return [];
  const clash = (view: View, other: View, isHere: boolean): Clash[] =>
    lackingIn(view).flatMap((lacking) =>
      hadIn(other).flatMap((had) => {
        const [one, two] = isHere ? [lacking.noun, had.noun] : [had.noun, lacking.noun];
        const pair = pairBetween(pairs, [one], [two], OF_KIND);
        if (!pair || pair.opposed || ofOthersOrElsewhere(one, two, alignment)) return [];
        if (isTurnedRound(lacking.deed, had, alignment, isHere)) return [];
        const asserted = isAsserted(lacking.deed, had, alignment, isHere);
        if (!asserted && (pair.value < ALIKE || !isOfBeing(lacking, view))) return [];
        const [mine, theirs] = isHere ? [lacking.shown, had.shown] : [had.shown, lacking.shown];
        const measured = asserted && isTied(alignment);
        return [{ here: [mine], there: [theirs], slot: slotScore(alignment, one, two), measured }];
      }),
    );
  return [...clash(here, there, true), ...clash(there, here, false)];
}
