import { addTo } from '../../add-to';
import { oncePer } from '../../once-per';
import type { Key } from '../statement/meaning';
import { type Token, weightShare } from '../statement/tokens';
import { wholeView } from '../statement/view';
import type { Statement } from '../types';

/** The keys of a statement, computed once: the candidates of one claim are candidates of others. */
export const keysOf = oncePer((statement: Statement): ReadonlySet<Key> => {
  const found = new Set<Key>();
  for (const { keys } of wholeView(statement).tokens) for (const key of keys) found.add(key);
  return found;
});

/** True where something of a statement is what a token may be met by. @param theirs the keys of that statement */
export function isMet({ keys }: Token, theirs: ReadonlySet<Key>): boolean {
  for (const key of keys) if (theirs.has(key)) return true;
  return false;
}

/** Share of what some tokens say, by weight, that a statement has a word or a concept for. */
export function overlapOf(tokens: readonly Token[], other: Statement): number {
  const theirs = keysOf(other);
  return weightShare(tokens, (token) => isMet(token, theirs));
}

/** The places of those of some statements that have each key, computed once: a set is put beside many statements. */
export const placesOf = oncePer((statements: readonly Statement[]): ReadonlyMap<Key, readonly number[]> => {
  const places = new Map<Key, number[]>();
  statements.forEach((statement, place) => {
    for (const key of keysOf(statement)) addTo(places, key, place);
  });
  return places;
});

const NOWHERE: readonly number[] = [];

/** `overlapOf` a statement with each of some others, all at once. */
function overlaps(statement: Statement, others: readonly Statement[]): Float64Array {
  const places = placesOf(others);
  const sums = new Float64Array(others.length);
  const counted = new Int32Array(others.length).fill(-1);
  let whole = 0;
  wholeView(statement).tokens.forEach(({ keys, weight }, token) => {
    whole += weight;
    for (const key of keys) {
      for (const place of places.get(key) ?? NOWHERE) {
        if (counted[place] === token) continue;
        counted[place] = token;
        sums[place] = (sums[place] ?? 0) + weight;
      }
    }
  });
  return whole === 0 ? sums : sums.map((sum) => sum / whole);
}

const overlapsAmong = oncePer((others: readonly Statement[]) =>
  oncePer((statement: Statement) => overlaps(statement, others)),
);

/** Share of what a statement says, by weight, that each of some others has a word or a concept for, computed once. */
export function overlapsIn(others: readonly Statement[], statement: Statement): Float64Array {
  return overlapsAmong(others)(statement);
}

/** True for another sentence of the same article; the front of a sentence is that sentence. */
export function isBeside({ claim, source }: Statement, { claim: one, source: article }: Statement): boolean {
  return source.url === article.url && (claim.start !== one.start || claim.block !== one.block);
}

/**
 * The most of a statement, by weight, that one of some others has words for which stands beside the one that it is
 * compared with, in the same article: 0 to 1.
 */
export function rivalIn(others: readonly Statement[], statement: Statement, compared: Statement): number {
  let best = 0;
  overlapsIn(others, statement).forEach((share, place) => {
    const other = others[place];
    if (share > best && other && isBeside(other, compared)) best = share;
  });
  return best;
}
