import { packOf } from '../../../language';
import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { isOfOneThing } from '../../lexicon/aspects';
import { areOpposite } from '../../lexicon/lookup';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** How far on either side of it what a word begins or ends may stand, in tokens. */
const REACH = 2;
/** From this likeness on two words may be of one thing, though they only begin alike. */
const LOOSELY_ALIKE = 0.6;

/** What a sentence opens with before something is set between commas: "the classes, introduced in May, will be dropped". */
function beforeApposition({ tokens }: View, at: number): Token[] {
  const [verb, before] = [tokens[at], tokens[at - 1]];
  if (!verb || !before || before.clause !== verb.clause - 1) return [];
  const subject = tokens.find(({ clause, kind }) => clause === verb.clause - 2 && kind === 'word');
  return subject ? [subject] : [];
}

/** What stands around a token: what begins or ends may be its subject, its object or what a noun is of. */
function around(view: View, token: Token): Token[] {
  const { tokens } = view;
  const at = tokens.indexOf(token);
  return [
    ...beforeApposition(view, at),
    ...tokens.slice(Math.max(0, at - REACH), at),
    ...tokens.slice(at + 1, at + 1 + REACH),
  ];
}

/** How far behind a superlative the time may be opened that makes a record of it, in words. */
const RECORD_REACH = 6;

/** True for a superlative over a time: "the lowest in decades", "le plus haut depuis 2017". */
function isRecord({ analysis: { words, language } }: View, { first, last, norm }: Token): boolean {
  const { since, through, differences } = packOf(language).numbers;
  const before = words[first - 1]?.norm ?? '';
  const isSuperlative = norm.endsWith('est') || differences.more.has(before) || differences.fewer.has(before);
  const behind = words.slice(last, last + RECORD_REACH);
  return isSuperlative && behind.some((word) => since.has(word.norm) || through.has(word.norm));
}

/** True where the words of a pair are opposites of a kind: of what only says how far something has got, say. */
export function haveOpposites({ here, there }: Pair, isOfKind: (concept: number) => boolean): boolean {
  return here.concepts.some(
    (concept) => isOfKind(concept) && there.concepts.some((other) => areOpposite(concept, other)),
  );
}

/**
 * True where one thing begins or goes on and another ends: "open talks" and "the end of the war". To begin and to end
 * are opposites of one thing alone.
 */
export function isOfOtherThings({ here, there, pairs }: Alignment, pair: Pair): boolean {
  if (!haveOpposites(pair, isOfOneThing)) return false;
  // A record is of what the whole sentence tells of.
  if (isRecord(here, pair.here) && isRecord(there, pair.there)) return false;
  const same = pairs.filter(({ opposed }) => !opposed);
  return pairBetween(same, around(here, pair.here), around(there, pair.there), LOOSELY_ALIKE) === undefined;
}
