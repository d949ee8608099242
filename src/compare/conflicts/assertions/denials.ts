import { packOf } from '../../../language';
import type { Word } from '../../../language/types';
import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { oppositeOf } from '../../lexicon/lookup';
import type { Token } from '../../statement/tokens';
import { publishedAt, type View } from '../../statement/view';
import { isOfThePast } from '../times/moments';
import { opensPeriod } from '../times/since';
import { isFateOfNone } from './fates';
import { bySign, clauseOf, type Side, type Signed, wordsOf } from './signed';
import { hasBothWays, isAlleged, isConditional, isDescription, tellsApart } from './unasserted';

/** How far in front of a day the word that makes a bound of it may stand, in words. */
const BOUND_REACH = 4;
/** How far behind a negated word what tells how it is negated may stand, in words: "n'occupe plus", "fast enough". */
const BEHIND = 2;
/** How many words behind a verb may be its object ("a state of emergency"). */
const OBJECT = 2;

/** True for a word that only negates ("never"). */
function isGrammar({ view, token }: Side): boolean {
  return packOf(view.analysis.language).comparison.negation.grammar.has(token.norm);
}

/** True for a word that begins another deed behind a token: "declared an emergency and cancelled a trip". */
function isOfNextDeed({ view, token }: Side, at: number): boolean {
  const { words, language } = view.analysis;
  const { numbers, comparison } = packOf(language);
  const and = comparison.voice.have.has(words[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  return and >= token.last && words[and]?.norm === numbers.and;
}

/** True for a negation that tells how a deed in front of it is done, which it leaves as it is: "sell without a fight". */
function tellsHow({ view, token }: Side, at: number): boolean {
  const { words, language } = view.analysis;
  return at >= token.last && packOf(language).comparison.negation.describing.has(words[at]?.norm ?? '');
}

/** True where the side that does not negate the pair negates something else in the same clause. */
function negatesBeside({ asserted }: Signed): boolean {
  const [from, to] = clauseOf(asserted);
  const { first, last } = asserted.token;
  // A word that denies what follows it ("forbid") says nothing against itself.
  const denies = !isGrammar(asserted);
  return asserted.view.polarity.negators.some(
    (at) =>
      at >= from &&
      at < to &&
      !(denies && at >= first && at < last) &&
      !isOfNextDeed(asserted, at) &&
      !tellsHow(asserted, at),
  );
}

/** True where a sentence looks back over a time ("in seven years", "since 1899"). */
function looksBack({ view }: Side): boolean {
  return view.tokens.some(
    (token) => token.quantity?.unit === 'second' || (token.moment !== null && opensPeriod(token, view)),
  );
}

/**
 * True where both tell of one turn: what had never been until then, and its first time ("no woman has ever led the
 * town", "the first woman to lead the town"), or the other way round its last; "no storm had come near it in six years"
 * is said of such a turn as well.
 */
function isTurningPoint({ negated, asserted }: Signed): boolean {
  const has = (side: Side, list: 'never' | 'pluperfect' | 'extremes' | 'universals') => {
    const words = packOf(side.view.analysis.language).comparison.negation[list];
    return wordsOf(side).some(({ norm }) => words.has(norm));
  };
  const before = has(negated, 'pluperfect');
  const never = has(negated, 'never') || (before && looksBack(negated));
  const { extremes } = packOf(asserted.view.analysis.language).comparison.negation;
  // "No woman had ever coached before her": anybody whom the sentence calls the first is meant.
  const tellsFirst = before && asserted.view.analysis.words.some(({ norm }) => extremes.has(norm));
  if (tellsFirst || has(asserted, 'extremes')) return never || before || has(negated, 'universals');
  // What had happened before is no turn that is news now.
  return never && before && !has(asserted, 'pluperfect') && !isOfThePast(asserted.view);
}

/** True where a negation ranks what follows it and denies nothing: "has not been so high", "no storm as strong". */
function compares({ negated: { view, token } }: Signed): boolean {
  const { words, language } = view.analysis;
  const { comparing } = packOf(language).comparison.negation;
  const by = view.polarity.negatedBy[token.first] ?? -1;
  return by >= 0 && words.slice(by + 1, token.last + 1).some(({ norm }) => comparing.has(norm));
}

/** The day up to which the word is denied ("not before May"): ISO 8601, or null. */
function deniedUntil({ view, token }: Side): string | null {
  const { words, language } = view.analysis;
  const { before } = packOf(language).comparison.negation;
  const bound = view.tokens.find(
    ({ moment, first, clause }) =>
      moment !== null &&
      clause === token.clause &&
      first > token.first &&
      words.slice(Math.max(token.last, first - BOUND_REACH), first).some(({ norm }) => before.has(norm)),
  );
  return bound?.moment?.from ?? null;
}

/** True where one denies something up to a day, and the other gives no earlier one for it. */
function isLaterThanDenied({ negated, asserted }: Signed): boolean {
  const until = deniedUntil(negated);
  if (until === null) return false;
  const days = asserted.view.tokens.flatMap(({ moment }) => moment?.to ?? []);
  return days.length > 0 && days.every((day) => day >= until);
}

/** True where what negates the word stands on the other side as well: "annul" here and there. */
function deniedBoth({ here, there }: Pair, alignment: Alignment): boolean {
  const view = here.negated ? alignment.here : alignment.there;
  const token = here.negated ? here : there;
  const by = view.polarity.negatedBy[token.first] ?? -1;
  return alignment.pairs.some((pair) => (here.negated ? pair.here : pair.there).first === by);
}

/** The words right behind a verb as its object, where no clause of what was said stands there: "a state of emergency". */
function objectOf({ analysis, tokens }: View, verb: Token): Token[] {
  const { words, language } = analysis;
  const { opensClause, clauses } = packOf(language).speech;
  const next = words[verb.last];
  if (!next || clauses.has(next.norm) || opensClause(verb.norm, next)) return [];
  const at = tokens.indexOf(verb) + 1;
  return tokens
    .slice(at, at + OBJECT)
    .filter(({ clause, kind }) => clause === verb.clause && kind === 'word');
}

/**
 * True for verbs that merely report ("said", "noted"); to confirm or to admit has an opposite and is a deed, and so is
 * what both sentences tell to be done to one thing ("declare an emergency").
 */
function onlyReports({ here, there }: Pair, alignment: Alignment): boolean {
  if (!here.speech || !there.speech) return false;
  if (here.concepts.some((concept) => oppositeOf(concept) >= 0)) return false;
  const [mine, theirs] = [objectOf(alignment.here, here), objectOf(alignment.there, there)];
  return pairBetween(alignment.pairs, mine, theirs, ALIKE) === undefined;
}

/** The words of a sentence from what negates a token up to the token and the one behind it; none without a negation. */
function negatedStretch({ view, token }: Side): Word[] {
  const by = view.polarity.negatedBy[token.first] ?? -1;
  return by < 0 ? [] : view.analysis.words.slice(by, token.last + BEHIND);
}

/** True where one says that something is no longer so, and the other that it was, or said so before. */
function wasUntilThen({ negated, asserted }: Signed): boolean {
  const { language, text } = asserted.view.analysis;
  const { negation, voice } = packOf(language).comparison;
  const { ceasing } = packOf(negated.view.analysis.language).comparison.negation;
  if (!negatedStretch(negated).some(({ norm }) => ceasing.has(norm))) return false;
  const { start, end, lemma } = asserted.token;
  return (
    publishedAt(asserted.view) < publishedAt(negated.view) ||
    voice.isPast(text.slice(start, end).toLowerCase(), lemma) ||
    wordsOf(asserted).some(({ norm }) => negation.pluperfect.has(norm))
  );
}

/** True where one says that something is no longer so, and the other that it is over: "no longer erupting", "the eruption has ended". */
function areBothOver({ negated, asserted }: Signed): boolean {
  const { ceasing } = packOf(negated.view.analysis.language).comparison.negation;
  const { endings } = packOf(asserted.view.analysis.language).comparison.negation;
  return (
    negatedStretch(negated).some(({ norm }) => ceasing.has(norm)) &&
    wordsOf(asserted).some(({ lemma }) => endings.has(lemma))
  );
}

/** True where a measure alone is denied: "not growing fast enough". */
function deniesDegree({ negated }: Signed): boolean {
  const { degrees } = packOf(negated.view.analysis.language).comparison.negation;
  return negatedStretch(negated).some(({ norm }) => degrees.has(norm));
}

/** True where opposites stand in the clauses of the pair: "nobody will be laid off, he promised", "he ruled out layoffs". */
function isTurnedTwice({ here, there }: Pair, { pairs }: Alignment): boolean {
  return pairs.some(
    (pair) =>
      pair.opposed &&
      pair.here !== here &&
      pair.there !== there &&
      pair.here.negated === pair.there.negated &&
      pair.here.clause === here.clause &&
      pair.there.clause === there.clause,
  );
}

/** True where one side of a pair negates it and the sentences can be true together all the same. */
export function isHarmless(pair: Pair, alignment: Alignment): boolean {
  if (onlyReports(pair, alignment) || deniedBoth(pair, alignment) || isTurnedTwice(pair, alignment))
    return true;
  const signed = bySign(pair, alignment);
  const { negated, asserted } = signed;
  if (isAlleged(asserted) || [negated, asserted].some((side) => isConditional(side) || hasBothWays(side)))
    return true;
  if (tellsApart(negated) || (isDescription(negated) && !isFateOfNone(pair, alignment))) return true;
  return [
    negatesBeside,
    isTurningPoint,
    compares,
    isLaterThanDenied,
    wasUntilThen,
    areBothOver,
    deniesDegree,
  ].some((holds) => holds(signed));
}
