import { rarity } from './lexicon/rarity';
import { type Key, keysIn } from './salience';
import { type Model, probability } from './score';
import type { Statement } from './types';
import { wholeView } from './view';

/** How likely an earlier article, by its address, is about the same event as the one in hand: 0 to 1. */
export type Kinship = ReadonlyMap<string, number>;

/**
 * Fitted by scripts/train/kinship.ts on our own events and `data/clusters`, all read into one coverage, and on real news
 * months apart: of 473 pairs of articles about one event 90 in 100 get more than 0.67, of 5,821 about others 95 in 100
 * less than 0.1, and of 6,920 of real news less than 0.14. One event may be told from sides that have few words in common.
 */
const MODEL: Model = { bias: -6.6049, weights: { shared: 23.065, mutual: 19.3762 } };

/**
 * How much more a rare word tells than a common one. News of one kind ("profits", "quarter", "percent") shares many
 * words that are not so common; what belongs to one event is rarer still.
 */
const STEEPNESS = 6;

/** What something may be met by in another text, and how much it tells. */
interface Weighed {
  lemma: string;
  keys: Key[];
  weight: number;
}

/** The words and names of some statements, each once. */
function wordsOf(statements: Iterable<Statement>): Weighed[] {
  const words = new Map<string, Weighed>();
  for (const statement of statements) {
    for (const token of wholeView(statement).tokens) {
      if ((token.kind !== 'word' && token.kind !== 'name') || words.has(token.lemma)) continue;
      const weight = rarity(token.lemma, statement.source.language) ** STEEPNESS;
      words.set(token.lemma, { lemma: token.lemma, keys: keysIn(token), weight });
    }
  }
  return [...words.values()];
}

/** What a word counts for that another text says by a synonym: many are common to whatever is of one kind. */
const SYNONYM = 0.5;

/** Share of some words, by weight, that are among the keys; 0 where there are none. */
function shareOf(words: readonly Weighed[], theirs: ReadonlySet<Key>): number {
  let [sum, whole] = [0, 0];
  for (const { lemma, keys, weight } of words) {
    whole += weight;
    if (theirs.has(lemma)) sum += weight;
    else if (keys.some((key) => theirs.has(key))) sum += SYNONYM * weight;
  }
  return whole === 0 ? 0 : sum / whole;
}

/** What tells articles about one event, each from 0 to 1. */
export interface KinSignals extends Record<string, number> {
  /** The share of the words of the article in hand, rare ones above all, that was found in the other. */
  shared: number;
  /** The geometric mean of that and of the share of what was found in the other that the article in hand has. */
  mutual: number;
}

function keysAmong(words: readonly Weighed[]): Set<Key> {
  return new Set(words.flatMap(({ keys }) => keys));
}

/**
 * What each of the articles that were found for an article has in common with it, as far as the statements that were
 * found say it, by address.
 */
export function kinSignals(
  statements: readonly Statement[],
  candidates: readonly Statement[][],
): Map<string, KinSignals> {
  const words = wordsOf(statements);
  const keys = keysAmong(words);
  const met = new Map<string, Statement[]>();
  for (const statement of new Set(candidates.flat())) {
    const found = met.get(statement.source.url);
    if (found) found.push(statement);
    else met.set(statement.source.url, [statement]);
  }
  return new Map(
    [...met].map(([url, found]) => {
      const theirs = wordsOf(found);
      const shared = shareOf(words, keysAmong(theirs));
      return [url, { shared, mutual: Math.sqrt(shared * shareOf(theirs, keys)) }];
    }),
  );
}

/**
 * How likely the articles that were found for an article are about the same event. Articles about one event share its
 * names and its things; with articles on other events each claim shares a few words, and each claim others.
 * @param statements all claims of the article
 * @param candidates what was found for each of them
 */
export function kinshipOf(statements: readonly Statement[], candidates: readonly Statement[][]): Kinship {
  const signals = kinSignals(statements, candidates);
  return new Map([...signals].map(([url, ofArticle]) => [url, probability(MODEL, ofArticle)]));
}

/**
 * How likely a statement found earlier is told of the event of the article in hand, 0 to 1.
 * @param kinship that of the article in hand; without it the statements were put side by side by somebody, for a reason
 */
export function kinOf({ source }: Statement, kinship: Kinship | undefined): number {
  return kinship?.get(source.url) ?? 1;
}
