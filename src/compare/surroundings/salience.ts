import { addTo } from '../../add-to';
import { oncePer } from '../../once-per';
import type { Key } from '../statement/meaning';
import type { Token } from '../statement/tokens';
import { wholeView } from '../statement/view';
import type { Statement } from '../types';
import { keysOf, overlapOf, overlapsIn, rivalIn, type Shares } from './overlap';

/** How much less a word says that every candidate has: what all speak of tells none apart. */
const DISCOUNT = 0.85;
/** Below this number of candidates nothing can be told. */
const FEWEST = 4;
/**
 * Statements that a claim is reckoned to have near it. Those that share little with it are not looked at
 * (src/coverage/candidates.ts): they count as without its words.
 */
const AMONG = 20;

/** How many of some statements have each key, computed once. */
const countsOf = oncePer((statements: readonly Statement[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const statement of statements) {
    for (const key of keysOf(statement)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

/** How telling tokens are among a set of statements that were found by the same search. */
export class Salience {
  private readonly places: ReadonlyMap<Statement, number>;
  private readonly articles = new Map<string, Statement[]>();

  constructor(private readonly statements: readonly Statement[]) {
    this.places = new Map(statements.map((statement, place) => [statement, place]));
    for (const statement of statements) addTo(this.articles, statement.source.url, statement);
  }

  /** What was found of the article that a statement is of; the statement alone where nothing was. */
  articleOf(statement: Statement): readonly Statement[] {
    return this.articles.get(statement.source.url) ?? [statement];
  }

  /** Shares of what a statement says that an earlier one has a word or a concept for. */
  overlap(statement: Statement, premise: Statement): Shares {
    const place = this.places.get(premise);
    const found = place === undefined ? undefined : overlapsIn(this.statements, statement)[place];
    return found ?? overlapOf(wholeView(statement).tokens, premise);
  }

  /**
   * How much more of a statement an earlier sentence has words for than any other sentence of its article that was
   * found: where an article tells a fact, its nearest sentence does. From -1 to 1.
   */
  lead(statement: Statement, premise: Statement): number {
    return this.overlap(statement, premise).all - rivalIn(this.statements, statement, premise);
  }

  /** What each of the tokens of a sentence weighs here, computed once. */
  readonly weights = oncePer((tokens: readonly Token[]) =>
    Float32Array.from(tokens, (token) => token.weight * this.factor(token)),
  );

  /** The factor a token's weight is taken by, from 0.4 (every statement has it) to 1. */
  factor(token: Token): number {
    if (this.statements.length < FEWEST) return 1;
    const total = Math.max(AMONG, this.statements.length);
    const counts = countsOf(this.statements);
    let most = counts.get(token.lemma) ?? 0;
    for (const concept of token.concepts) most = Math.max(most, counts.get(concept) ?? 0);
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
