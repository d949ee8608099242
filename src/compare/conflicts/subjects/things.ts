import { packOf } from '../../../language';
import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ALIKE, likeness } from '../../align/similarity';
import { areAlternatives } from '../../lexicon/alternatives/alternatives';
import { isThing, isVerb } from '../../statement/deeds';
import { type Theme, themeOf } from '../../statement/themes';
import { type Token, weightShare } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** From this likeness on two words may be of one thing, though they only begin alike. */
const LOOSELY_ALIKE = 0.6;
/** Share of a theme, by weight, that must be met by the other for both to be of one thing. */
const LEAST_MET = 0.5;

function meet(one: Token, other: Token): boolean {
  const { value, opposed } = likeness(one, other);
  return value >= LOOSELY_ALIKE && !opposed;
}

/** True for words that tell two things of a kind apart: "the driver" and "a passenger", "first" and "second". */
function tellApart({ here, there }: Alignment, one: Token, other: Token): boolean {
  if (one.quantity?.ordinal && other.quantity?.ordinal) return likeness(one, other).value === 0;
  if (one.kind !== 'word' || other.kind !== 'word') return false;
  return (
    likeness(one, other).opposed ||
    areAlternatives(one.lemma, here.analysis.language, other.lemma, there.analysis.language)
  );
}

/** The nouns of a theme that can be compared; none where it tells of people or of a plan, whoever they are, or names somebody. */
function nounsOf({ core }: Theme, { analysis }: View): Token[] {
  const { persons, things } = packOf(analysis.language).comparison;
  const nouns = core.filter(({ kind }) => kind === 'word');
  return nouns.every(({ lemma }) => persons.people.has(lemma) || things.vague.has(lemma)) ? [] : nouns;
}

/** True where no word of a theme is met anywhere in the other sentence. */
function areStrange(nouns: Token[], view: View, values: readonly number[]): boolean {
  return nouns.every((token) => matchOf(token, view, values) < LOOSELY_ALIKE);
}

/** True where the words of a pair are said of two things of a kind: "the driver was not hurt", "a passenger was". */
export function areOfTwoOfAKind(alignment: Alignment, pair: Pick<Pair, 'here' | 'there'>): boolean {
  const [mine, theirs] = [themeOf(alignment.here, pair.here), themeOf(alignment.there, pair.there)];
  // Who is told of on both sides is not told apart from who does it to them: "evicted by their landlord".
  const own = mine.all.filter((one) => !theirs.all.some((other) => meet(one, other)));
  const others = theirs.all.filter((other) => !mine.all.some((one) => meet(one, other)));
  return own.some((one) => others.some((other) => tellApart(alignment, one, other)));
}

/**
 * True where the words of a pair are said of different things: "signed the bill on school meals", "vetoed a bill on river
 * pollution". What is so of the one need not be so of the other.
 */
export function areOfOtherThings(alignment: Alignment, pair: Pick<Pair, 'here' | 'there'>): boolean {
  const { here, there } = alignment;
  const [mine, theirs] = [themeOf(here, pair.here), themeOf(there, pair.there)];
  if (mine.isPatient !== theirs.isPatient || (pair.here.speech && pair.there.speech)) return false;
  const [nouns, others] = [nounsOf(mine, here), nounsOf(theirs, there)];
  if (nouns.length === 0 || others.length === 0) return false;
  const met = weightShare(nouns, (one) => theirs.all.some((other) => meet(one, other)));
  const metBack = weightShare(others, (other) => mine.all.some((one) => meet(one, other)));
  if (met > 0 || metBack > 0) return met < LEAST_MET && metBack < LEAST_MET;
  return areStrange(nouns, here, alignment.hereValues) && areStrange(others, there, alignment.thereValues);
}

/** True where two words tell apart what opposite predicates are said of: each is right of its own. */
export function tellThemesApart(alignment: Alignment, one: Token, other: Token): boolean {
  const { here, there, pairs } = alignment;
  return pairs.some(
    (pair) =>
      pair.here !== one &&
      pair.there !== other &&
      (pair.opposed || pair.here.negated !== pair.there.negated) &&
      themeOf(here, pair.here).all.includes(one) &&
      themeOf(there, pair.there).all.includes(other),
  );
}

/** True for a verb that tells what happened, and not who said so. */
function tellsDeed(token: Token, view: View): boolean {
  return !token.speech && isVerb(view, token);
}

/**
 * True for two things of which the sentences tell other deeds: a tour called off and music composed on it. A verb of the
 * one may be met by a noun of the other.
 */
export function areOfOtherDeeds(
  { here: mine, there: theirs }: Pick<Pair, 'here' | 'there'>,
  { here, there, pairs }: Alignment,
): boolean {
  if (!isThing(here, mine) || !isThing(there, theirs)) return false;
  const isMet = pairs.some(
    ({ value, opposed, ...pair }) =>
      value >= ALIKE && !opposed && (tellsDeed(pair.here, here) || tellsDeed(pair.there, there)),
  );
  return !isMet && [here, there].every((view) => view.tokens.some((token) => tellsDeed(token, view)));
}
