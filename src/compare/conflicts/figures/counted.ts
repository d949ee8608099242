import { packOf } from '../../../language';
import { startsPhrase } from '../../../language/phrases';
import type { Alignment } from '../../align/align';
import { areOfOneFate, runningConcepts } from '../../lexicon/fates';
import { conceptsOf } from '../../lexicon/lookup';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { sameDimension } from '../../values/numbers';
import { sharesConcept } from '../slot';
import { measuredBy } from './measured';

/** True for a noun for people that does not say what became of them. */
function isPeople(noun: string, { analysis }: View): boolean {
  return packOf(analysis.language).comparison.persons.people.has(noun);
}

/** How far in front of a figure the word that makes it a part of another may stand, in words. */
const PART_REACH = 3;

/** True where words beside a figure make it a part of what was counted before ("dont trois", "three of them"). */
export function isPartitive({ analysis }: View, { first, last }: Token): boolean {
  const { words, language } = analysis;
  const { partitives } = packOf(language).comparison.quantifiers;
  const before = Array.from({ length: Math.min(PART_REACH, first) }, (_, step) => first - 1 - step);
  return [last, ...before].some((at) => startsPhrase(words, at, partitives));
}

/** The noun that a figure counts; where it is a part of what was counted before ("three of them"), that one's noun. */
function nounOf(token: Token, view: View): string | null {
  const own = token.quantity?.counted ?? null;
  if (own !== null || !isPartitive(view, token)) return own;
  const before = view.tokens.findLast(({ quantity, last }) => quantity && last <= token.first);
  return before?.quantity?.unit === null ? before.quantity.counted : null;
}

/** The noun that a count takes in, as the token that stands for it: "islands" in "five islands". */
export function countedNoun({ first, last }: Token, { tokens }: View): Token | undefined {
  return tokens.find((token) => token.kind === 'word' && token.first >= first && token.last <= last);
}

/** Words beside a figure that may say what is counted, in tokens. */
const BESIDE = 2;

/**
 * Where what is said of the counted begins, as a token: behind what is set between commas ("one person, a shepherd, is
 * missing"), else right behind the figure and its noun.
 */
function behindApposition(figure: Token, { tokens }: View): number {
  const at = tokens.indexOf(figure) + 1;
  const begin = tokens.findIndex(({ lemma }, index) => index >= at && lemma !== figure.quantity?.counted);
  const set = tokens[begin];
  if (!set || set.clause !== figure.clause + 1) return at;
  const behind = tokens.findIndex(({ clause }) => clause > set.clause);
  return behind < 0 ? at : behind;
}

function conceptsBeside(token: Token, view: View): number[] {
  const counted = token.quantity?.counted ?? null;
  const isThing = counted !== null && !isPeople(counted, view);
  const at = view.tokens.indexOf(token);
  const found: number[] = [];
  const take = (from: number, step: number) => {
    let taken = 0;
    for (let index = from; taken < BESIDE && index >= 0 && index < view.tokens.length; index += step) {
      const other = view.tokens[index];
      if (!other || other.quantity) break;
      // "When a yard burned there, 40 households had to leave": what befell the yard befell no household.
      if (step < 0 && isThing && other.clause !== token.clause) break;
      if (other.lemma === counted) continue;
      found.push(...other.concepts);
      taken += 1;
    }
  };
  take(behindApposition(token, view), 1);
  take(at - 1, -1);
  return found;
}

/**
 * What is counted. What becomes of people says more than who they are: "twelve miners died" counts the dead. Beside
 * that it is the noun's concepts, and where it says little ("people", no noun) those of the words beside it.
 */
export function countedConcepts(token: Token, view: View): number[] {
  const counted = nounOf(token, view);
  const own = counted === null ? [] : [...conceptsOf(counted, view.analysis.language)];
  if (runningConcepts(own).length > 0) return own;
  const beside = conceptsBeside(token, view);
  const subject = counted === null ? measuredBy(token, view).flatMap(({ concepts }) => concepts) : [];
  const running = runningConcepts([...beside, ...subject]);
  if (running.length > 0) return running;
  if (counted !== null && !isPeople(counted, view)) return own;
  return beside.length > 0 ? beside : own;
}

/** True where fates have a concept in common, or are one in other words: "eleven bodies", "three people were killed". */
function areOneFate(one: readonly number[], other: readonly number[]): boolean {
  return sharesConcept(one, other) || areOfOneFate(one, other);
}

/** True where both count those whom the same befell: the dead here and there. */
export function sharesFate(one: Token, other: Token, { here, there }: Alignment): boolean {
  const fates = (token: Token, view: View) => runningConcepts(countedConcepts(token, view));
  return one.quantity?.unit === null && areOneFate(fates(one, here), fates(other, there));
}

/** True where what is counted is of one kind: the same noun or one concept. */
function nounsAlike(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [a, b] = [nounOf(one, here), nounOf(other, there)];
  const [mine, theirs] = [countedConcepts(one, here), countedConcepts(other, there)];
  const [fates, otherFates] = [runningConcepts(mine), runningConcepts(theirs)];
  if (fates.length > 0 && otherFates.length > 0) return areOneFate(fates, otherFates);
  if (a !== null && a === b && (!isPeople(a, here) || fates.length + otherFates.length === 0)) return true;
  return (
    sharesConcept(mine, theirs) ||
    isCrowd(a, b, { here, there }) ||
    isCrowd(b, a, { here: there, there: here })
  );
}

/** True where one counts people and the other those who came: "600 people gathered", "2,000 spectators". */
function isCrowd(
  one: string | null,
  other: string | null,
  { here, there }: Pick<Alignment, 'here' | 'there'>,
): boolean {
  if (one === null || other === null || !isPeople(one, here)) return false;
  return packOf(there.analysis.language).comparison.persons.crowds.has(other);
}

/** True where both count or measure the same kind of thing, as far as units and nouns tell. */
export function countsAlike(one: Token, other: Token, alignment: Alignment): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b || !sameDimension(a, b)) return false;
  return a.unit === null && b.unit === null
    ? nounsAlike(one, other, alignment)
    : (a.counted === 'age') === (b.counted === 'age');
}
