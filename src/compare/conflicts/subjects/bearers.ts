import { packOf } from '../../../language';
import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ALIKE, ONE_NAME } from '../../align/similarity';
import { areAlternatives } from '../../lexicon/alternatives/alternatives';
import { isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import type { Clash } from '../slot';
import { besideOf, relateOthers } from './relations';

/** A word with this likeness is said by the other sentence in the same form. */
const SAME = 1;
/** How far in front of a verb its subject may stand, in tokens. */
const SUBJECT_REACH = 7;

type Words = Pick<Clash, 'here' | 'there'>;

/** True where one noun is of what leads to a place and the other of what comes from it: "flights to Rome". */
function leadApart({ here, there, pairs }: Alignment, pair: Pair): boolean {
  const way = ({ analysis: { words, language } }: View, { first }: Token) => {
    const { journeys } = packOf(language).comparison.places;
    const before = words[first - 1]?.norm ?? '';
    return journeys.from.has(before) ? 'from' : journeys.to.has(before) ? 'to' : null;
  };
  const [mine, theirs] = [besideOf(here, pair.here), besideOf(there, pair.there)];
  return pairs.some((one) => {
    if (!one.here.name || !mine.includes(one.here) || !theirs.includes(one.there)) return false;
    const [a, b] = [way(here, one.here), way(there, one.there)];
    return a !== null && b !== null && a !== b;
  });
}

/** True for a body and what it is one of: "conseil d'administration", "court of appeal". */
function isBodyOf({ analysis }: View, body: Token, of: Token): boolean {
  const { names, numbers } = packOf(analysis.language);
  const isTied = numbers.links.has(analysis.words[body.last]?.norm ?? '') && of.first === body.last + 1;
  return isTied && !of.name && names.organisations.has(body.norm);
}

/** True where words beside two nouns make two things of the kind of them: "the northern depot", "the southern depot". */
function areMadeTwo({ here, there, hereValues, thereValues }: Alignment, pair: Pair): boolean {
  const open = (view: View, values: readonly number[], token: Token) =>
    // "Municipal" is met by "council" alike: by a phrase of both.
    besideOf(view, token).filter((one) => matchOf(one, view, values) < (one.name ? ALIKE : SAME));
  const theirs = open(there, thereValues, pair.there);
  return open(here, hereValues, pair.here).some((one) =>
    theirs.some((other) => {
      if (one.name && other.name) return one.name.kind !== 'person' && other.name.kind !== 'person';
      if (one.quantity?.ordinal && other.quantity?.ordinal) return one.quantity.low !== other.quantity.low;
      if (isBodyOf(here, pair.here, one) && isBodyOf(there, pair.there, other)) return true;
      return areAlternatives(one.lemma, here.analysis.language, other.lemma, there.analysis.language);
    }),
  );
}

/** What the clause of a word is about: what stands in front of its verb. */
function subjectOf(view: View, word: Token): Token[] {
  const { tokens } = view;
  const clause = tokens.filter((token) => token.clause === word.clause && token.kind !== 'moment');
  const verb = clause.find((token, at) => at > 0 && isDeed(view, token));
  // Without a verb that is known as one, a word behind may be of the subject still: "the northern depot".
  const end = verb?.first ?? tokens[tokens.indexOf(word) + 1]?.last ?? word.last;
  return clause.filter(({ last }) => last <= end).slice(-SUBJECT_REACH);
}

/** True where the words of a clash are those of a pair, or stand beside them. */
function areOfPair({ here: mine, there: theirs }: Pair, { here, there }: Alignment, clash: Words): boolean {
  const tells = (view: View, token: Token, words: readonly Token[]) =>
    [token, ...besideOf(view, token)].some(({ first }) => words.some((word) => word.first === first));
  return tells(here, mine, clash.here) && tells(there, theirs, clash.there);
}

/**
 * Whether each sentence says the words of a clash of another of the kind: of the mayor and of the deputy mayor, of the
 * victim and of the victim's brother, of the northern line and of the southern. Not where both name the same person.
 * 'telling' where the clash is of the words that tell the two apart, 'others' where it is of what is said of them; or null.
 */
export function bearersOf(alignment: Alignment, clash: Words): 'others' | 'telling' | null {
  const { here, there, pairs } = alignment;
  const [word, other] = [clash.here[0], clash.there[0]];
  if (!word || !other) return null;
  const [mine, theirs] = [subjectOf(here, word), subjectOf(there, other)];
  const about = pairs.filter(
    (pair) => mine.includes(pair.here) && theirs.includes(pair.there) && !pair.opposed,
  );
  if (about.some(({ here: { name }, value }) => name?.kind === 'person' && value >= ONE_NAME)) return null;
  const apart = about.find(
    (pair) =>
      pair.value >= ALIKE &&
      pair.here.kind === 'word' &&
      (relateOthers(alignment, pair) || areMadeTwo(alignment, pair) || leadApart(alignment, pair)),
  );
  if (!apart) return null;
  return areOfPair(apart, alignment, clash) ? 'telling' : 'others';
}
