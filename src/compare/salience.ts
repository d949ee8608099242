import { addTo } from '../add-to';
import { oncePer } from '../once-per';
import type { Key } from './meaning';
import { type Token, weightShare } from './tokens';
import type { Statement } from './types';
import { wholeView } from './view';

/** How much less a word says that every candidate has: what all speak of tells none apart. */
const DISCOUNT = 0.85;
/** Below this number of candidates nothing can be told. */
const FEWEST = 4;
/**
 * Statements that a claim is reckoned to have near it. Those that share little with it are not looked at
 * (src/coverage/candidates.ts): they count as without its words.
 */
const AMONG = 20;

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

/** True for another sentence of the same article; the front of a sentence is that sentence. */
export function isBeside({ claim, source }: Statement, { claim: one, source: article }: Statement): boolean {
  return source.url === article.url && (claim.start !== one.start || claim.block !== one.block);
}

/** How telling tokens are among a set of statements that were found by the same search. */
export class Salience {
  private readonly counts = new Map<Key, number>();
  /** How much of a statement each of the statements has words for. */
  private readonly overlapsWith = oncePer((statement: Statement): ReadonlyMap<Statement, number> => {
    const { tokens } = wholeView(statement);
    return new Map(this.statements.map((other) => [other, overlapOf(tokens, other)]));
  });

  private readonly articles = new Map<string, Statement[]>();

  constructor(private readonly statements: readonly Statement[]) {
    for (const statement of statements) {
      addTo(this.articles, statement.source.url, statement);
      for (const key of keysOf(statement)) {
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
    }
  }

  /** What was found of the article that a statement is of; the statement alone where nothing was. */
  articleOf(statement: Statement): readonly Statement[] {
    return this.articles.get(statement.source.url) ?? [statement];
  }

  /** Share of what a statement says, by weight, that an earlier one has a word or a concept for. */
  overlap(statement: Statement, premise: Statement): number {
    return this.overlapsWith(statement).get(premise) ?? overlapOf(wholeView(statement).tokens, premise);
  }

  /**
   * How much more of a statement an earlier sentence has words for than any other sentence of its article that was
   * found: where an article tells a fact, its nearest sentence does. From -1 to 1.
   */
  lead(statement: Statement, premise: Statement): number {
    let rival = 0;
    for (const [other, share] of this.overlapsWith(statement)) {
      if (isBeside(other, premise)) rival = Math.max(rival, share);
    }
    return this.overlap(statement, premise) - rival;
  }

  /** What each of the tokens of a sentence weighs here, computed once. */
  readonly weights = oncePer((tokens: readonly Token[]) =>
    Float32Array.from(tokens, (token) => token.weight * this.factor(token)),
  );

  /** The factor a token's weight is taken by, from 0.4 (every statement has it) to 1. */
  factor(token: Token): number {
    if (this.statements.length < FEWEST) return 1;
    const total = Math.max(AMONG, this.statements.length);
    let most = this.counts.get(token.lemma) ?? 0;
    for (const concept of token.concepts) most = Math.max(most, this.counts.get(concept) ?? 0);
    return 1 - DISCOUNT * (Math.max(0, most - 1) / (total - 1));
  }
}

/** Every token counts in full. */
export const NO_SALIENCE = new Salience([]);

const salienceAmong = oncePer((candidates: readonly Statement[]) => new Salience(candidates));

/** How telling tokens are among what was found for a statement, computed once for each set. */
export function salienceOf(candidates: readonly Statement[] | undefined): Salience {
  return candidates ? salienceAmong(candidates) : NO_SALIENCE;
}
