import { oncePer } from '../../once-per';
import type { Key } from '../statement/meaning';
import type { Token } from '../statement/tokens';
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

/** Of what is said, by weight: all, the names, and what is said beyond them. */
export interface Shares {
  all: number;
  names: number;
  beyondNames: number;
}

/** What tokens weigh together, the names among them, and the others; computed once. */
export const weightsOf = oncePer((tokens: readonly Token[]): Shares => {
  const weights = { all: 0, names: 0, beyondNames: 0 };
  for (const token of tokens) add(weights, token);
  return weights;
});

function add(shares: Shares, { kind, weight }: Token): void {
  shares.all += weight;
  if (kind === 'name') shares.names += weight;
  else shares.beyondNames += weight;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Shares of what some tokens say that a statement has a word or a concept for, each from 0 to 1; 0 of what is not said. */
export function overlapOf(tokens: readonly Token[], other: Statement): Shares {
  const theirs = keysOf(other);
  const met = { all: 0, names: 0, beyondNames: 0 };
  for (const token of tokens) if (isMet(token, theirs)) add(met, token);
  const whole = weightsOf(tokens);
  return {
    all: shareOf(met.all, whole.all),
    names: shareOf(met.names, whole.names),
    beyondNames: shareOf(met.beyondNames, whole.beyondNames),
  };
}

const overlapsAmong = oncePer((others: readonly Statement[]) =>
  oncePer((statement: Statement): Shares[] => {
    const { tokens } = wholeView(statement);
    return others.map((other) => overlapOf(tokens, other));
  }),
);

/** `overlapOf` a statement with each of some others, computed once. */
export function overlapsIn(others: readonly Statement[], statement: Statement): readonly Shares[] {
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
  overlapsIn(others, statement).forEach(({ all }, place) => {
    const other = others[place];
    if (all > best && other && isBeside(other, compared)) best = all;
  });
  return best;
}
