import { type Alignment, matchOf } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { areAlternatives } from '../../lexicon/alternatives/alternatives';
import { isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { measuresAlike } from './measured';
import { isOfChange } from './told-alike';

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
export function areOfOneShare(one: Token, other: Token, alignment: Alignment): boolean {
  if (one.quantity?.unit !== 'percent') return true;
  if (areOfOtherNouns(one, other, alignment)) return false;
  return sharesTopic(one, other, alignment) || measuresAlike(one, other, alignment);
}

/** True where counts are told of opposites: 48 jobs that are lost and 90 that are kept may be of one firm. */
export function areOfOpposites(one: Token, other: Token, { pairs }: Alignment): boolean {
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
export function beginWithOthers({ here, there }: Alignment): boolean {
  const [one, other] = [here, there].map(({ tokens }) => tokens.find(({ kind }) => kind === 'word'));
  if (!one || !other) return false;
  return areAlternatives(one.lemma, here.analysis.language, other.lemma, there.analysis.language);
}

/** How far from a figure what it is of may stand, in tokens. */
const OF_REACH = 2;

/** True where words beside two figures exclude one another: "a 5.8-magnitude quake", "a 4.9-magnitude aftershock". */
export function standBesideOthers(one: Token, other: Token, { here, there }: Alignment): boolean {
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
  const isStrange = ({ quantity, first }: Token, view: View, values: readonly number[]) => {
    const counted = quantity?.counted ?? null;
    const noun = view.tokens.find(({ lemma, first: at }) => lemma === counted && at >= first);
    return noun !== undefined && matchOf(noun, view, values) === 0;
  };
  return isStrange(one, here, hereValues) && isStrange(other, there, thereValues);
}
