import type { Alignment, Pair } from '../../align/align';
import { ALIKE, likeness, ONE_NAME } from '../../align/similarity';
import { type Dealing, dealingsIn, dealingsOf, deedsDealt } from '../../statement/parties';
import type { Token } from '../../statement/tokens';
import { otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';

/** True where two parties may be one: by their names where both have any. */
function areOne(mine: readonly Token[], theirs: readonly Token[]): boolean {
  const named = (tokens: readonly Token[]) => tokens.filter(({ name }) => name);
  const [names, others] = [named(mine), named(theirs)];
  const areNamed = names.length > 0 && others.length > 0;
  const [ones, twos] = areNamed ? [names, others] : [mine, theirs];
  return ones.some((one) =>
    twos.some((other) => {
      const { value, opposed } = likeness(one, other);
      return value >= (areNamed ? ONE_NAME : ALIKE) && !opposed;
    }),
  );
}

/** How two tellings of one deed stand to one another: the same parties in their places, or in one another's. */
type Stand = 'straight' | 'crossed' | null;

/** True where the party alone that one telling names beside a crossed one is told of by the other sentence, and is somebody else. */
function isOtherKnown(alone: readonly Token[], crossed: readonly Token[], tokens: readonly Token[]): boolean {
  const names = alone.filter(({ name }) => name);
  return names.length > 0 && areOne(names, tokens) && !areOne(names, crossed);
}

function standOf(mine: Dealing, theirs: Dealing, { here, there }: Alignment): Stand {
  const [[first, second], [otherFirst, otherSecond]] = [mine.parties, theirs.parties];
  const isStraight = areOne(first, otherFirst) || areOne(second, otherSecond);
  const [up, down] = [areOne(first, otherSecond), areOne(second, otherFirst)];
  if (isStraight) return up || down ? null : 'straight';
  if (up && down) return 'crossed';
  // "Whoever buys it from Boreal" and "it is sold to Boreal by Norwing": one party is told in both, in either place.
  const isAlone = (tokens: readonly Token[]) => tokens.length === 0;
  if (up && isAlone(second) && isOtherKnown(otherFirst, first, here.tokens)) return 'crossed';
  if (up && isAlone(otherFirst) && isOtherKnown(second, otherSecond, there.tokens)) return 'crossed';
  if (down && isAlone(first) && isOtherKnown(otherSecond, second, here.tokens)) return 'crossed';
  if (down && isAlone(otherSecond) && isOtherKnown(first, otherFirst, there.tokens)) return 'crossed';
  return null;
}

/** How the words of a pair stand to one another, where both tell of one deed between two parties; null elsewhere. */
export function standOfPair(alignment: Alignment, { here, there }: Pick<Pair, 'here' | 'there'>): Stand {
  for (const mine of dealingsOf(alignment.here, here)) {
    for (const theirs of dealingsOf(alignment.there, there)) {
      if (theirs.deed !== mine.deed) continue;
      const stand = standOf(mine, theirs, alignment);
      if (stand) return stand;
    }
  }
  return null;
}

/** The party that a clash shows beside the deed: the names of it, or else all of it. */
function shown({ verb, parties: [first, second] }: Dealing): Token[] {
  const party = first.length > 0 ? first : second;
  const names = party.filter(({ name }) => name);
  return [...(names.length > 0 ? names : party), verb];
}

/** One deed told of the same two parties the other way round: "sued Pell", "was taken to court by Pell"; "sold to", "bought from". */
export function dealingClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const shared = new Set(deedsDealt(here).filter((deed) => deedsDealt(there).includes(deed)));
  if (shared.size === 0 || otherTimes(alignment) || otherSubject(alignment)) return [];
  const [mine, theirs] = [dealingsIn(here, shared), dealingsIn(there, shared)];
  for (const one of mine) {
    for (const other of theirs) {
      if (one.deed !== other.deed || one.verb.negated !== other.verb.negated) continue;
      if (standOf(one, other, alignment) !== 'crossed') continue;
      return [{ here: shown(one), there: shown(other), slot: slotScore(alignment, one.verb, other.verb) }];
    }
  }
  return [];
}
