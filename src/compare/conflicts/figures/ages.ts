import { packOf } from '../../../language';
import { type Alignment, matchOf, pairBetween } from '../../align/align';
import { areAlternatives } from '../../lexicon/alternatives/alternatives';
import { isHarm } from '../../lexicon/fates';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** How far in front of an age, and behind it, the noun may stand that bears it, in words. */
const REACH = 4;

/** The noun of whoever is of an age: "the 34-year-old plumber", "un plombier de 34 ans", "son voisin, âgé de 67 ans". */
function bearerOf({ first, last }: Token, { analysis, tokens }: View): Token | undefined {
  const { words, language } = analysis;
  const { old, aged } = packOf(language).numbers;
  if (old.has(words[last]?.norm ?? '')) {
    const behind = tokens.filter((token) => token.first > last && token.first <= last + REACH);
    const apart = behind.findIndex((token, at) => token.first !== (behind[at - 1]?.last ?? last + 1));
    const beside = apart < 0 ? behind : behind.slice(0, apart);
    return beside.findLast(({ kind }) => kind === 'word');
  }
  const before = tokens.findLast(
    (token) => token.last <= first && token.last > first - REACH && !aged.has(token.norm),
  );
  return before?.kind === 'word' ? before : undefined;
}

/** How far behind an age the word may end that tells what befell its bearer then, in words. */
const FATE_REACH = 4;

/** True for the age that somebody had at another time: "was 19 when she moved", and not "was 34 when he died". */
function isOfThen({ last }: Token, { analysis, tokens }: View): boolean {
  const { words, language } = analysis;
  if (!packOf(language).numbers.pastBehind.has(words[last]?.norm ?? '')) return false;
  return !tokens.some(
    ({ first, concepts }) => first > last && first <= last + FATE_REACH && isHarm(concepts),
  );
}

/**
 * True where two ages are of another time, or of people who are told by different nouns, of which neither sentence has the
 * other's.
 */
export function areOfOtherBearers(one: Token, other: Token, alignment: Alignment): boolean {
  if (one.quantity?.counted !== 'age' || other.quantity?.counted !== 'age') return false;
  const { here, there, hereValues, thereValues, pairs } = alignment;
  if (isOfThen(one, here) !== isOfThen(other, there)) return true;
  const [mine, theirs] = [bearerOf(one, here), bearerOf(other, there)];
  if (!mine || !theirs || pairBetween(pairs, [mine], [theirs])) return false;
  const [language, otherLanguage] = [here.analysis.language, there.analysis.language];
  if (areAlternatives(mine.lemma, language, theirs.lemma, otherLanguage)) return true;
  const tellsWho = ({ lemma }: Token, of: string) => !packOf(of).comparison.persons.anybody.has(lemma);
  const areUnknown = matchOf(mine, here, hereValues) === 0 && matchOf(theirs, there, thereValues) === 0;
  return areUnknown && tellsWho(mine, language) && tellsWho(theirs, otherLanguage);
}
