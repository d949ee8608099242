import { packOf } from '../../language';
import type { Alignment, Pair } from '../align/align';
import { matchOf } from '../align/align';
import { ALIKE, ONE_NAME } from '../align/similarity';
import { areAlternatives } from '../lexicon/alternatives/alternatives';
import { isDeed } from '../statement/deeds';
import type { Token } from '../statement/tokens';
import { oncePerToken, type View } from '../statement/view';
import type { Clash } from './slot';

/** A word with this likeness is said by the other sentence in the same form. */
const SAME = 1;
/** How far in front of a verb its subject may stand, in tokens. */
const SUBJECT_REACH = 7;

/** True where nothing stands between two words, or only what makes the one a complement of the other ("of the"). */
function areLinked({ analysis }: View, from: number, to: number): boolean {
  const { links, determiners, possessive } = packOf(analysis.language).numbers;
  const { be, prepositions } = packOf(analysis.language).comparison.voice;
  const between = analysis.words.slice(from, to);
  // "The victim's brother"; in "the victim is", what follows is said of the victim.
  return between.every(
    ({ norm }, at) =>
      links.has(norm) ||
      determiners.has(norm) ||
      possessive.has(norm) ||
      (at === 0 && prepositions.has(norm) && !be.has(norm) && between.length <= 2),
  );
}

/** The words right beside a noun that tell which one it is: "deputy" of "deputy mayor", "mother" of "the victim's mother". */
const besideOf = oncePerToken((view: View, token: Token): Token[] => {
  const at = view.tokens.indexOf(token);
  const [before, behind] = [view.tokens[at - 1], view.tokens[at + 1]];
  return [
    before && areLinked(view, before.last, token.first) ? before : undefined,
    behind && areLinked(view, token.last, behind.first) ? behind : undefined,
  ].filter((one) => one !== undefined);
});

/** What a word makes of the one that it stands beside: another's deputy, one of before, one to come, somebody of theirs. */
type Relation = 'second' | 'former' | 'coming' | 'kin';

/** The word beside a noun by which somebody else is meant, or the one of another time, and how; null where none is. */
export function relationOf(view: View, token: Token): { by: Token; relation: Relation } | null {
  const { relations } = packOf(view.analysis.language).comparison.persons;
  for (const by of besideOf(view, token)) {
    for (const relation of ['second', 'former', 'coming', 'kin'] as const) {
      if (relations[relation].has(by.lemma) || relations[relation].has(by.norm)) return { by, relation };
    }
  }
  return null;
}

/** True where two nouns are of two people by what stands beside them: "the former director", "the new director". */
export function relateOthers({ here, there, pairs }: Alignment, pair: Pick<Pair, 'here' | 'there'>): boolean {
  const [mine, theirs] = [relationOf(here, pair.here), relationOf(there, pair.there)];
  if (!mine || !theirs) return mine !== theirs && (mine ?? theirs)?.relation !== 'coming';
  return !pairs.some((one) => one.here === mine.by && one.there === theirs.by && !one.opposed);
}

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

/** True where words beside two nouns make them two things of the kind: "the northern depot", "the southern depot". */
function areTold({ here, there, hereValues, thereValues }: Alignment, pair: Pair): boolean {
  const open = (view: View, values: Float32Array, token: Token) =>
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

/** True where words of a clash are those of a pair, or stand beside them. */
function isTold({ here: mine, there: theirs }: Pair, { here, there }: Alignment, clash: Words): boolean {
  const tells = (view: View, token: Token, words: readonly Token[]) =>
    [token, ...besideOf(view, token)].some(({ first }) => words.some((word) => word.first === first));
  return tells(here, mine, clash.here) && tells(there, theirs, clash.there);
}

type Words = Pick<Clash, 'here' | 'there'>;

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
      (relateOthers(alignment, pair) || areTold(alignment, pair) || leadApart(alignment, pair)),
  );
  if (!apart) return null;
  return isTold(apart, alignment, clash) ? 'telling' : 'others';
}
