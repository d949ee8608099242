import { type Key, keysIn, keysOf } from './salience';
import { type Model, probability } from './score';
import type { Statement } from './types';
import { wholeView } from './view';

/** How likely an earlier article, by its address, is about the same event as the one in hand: 0 to 1. */
export type Kinship = ReadonlyMap<string, number>;

/**
 * Goes by the shares of the article's words and of its names that the earlier one has. Fitted by
 * scripts/train/kinship.ts on our own events and `data/clusters`, all read into one coverage: of 357 pairs of articles
 * about one event 90 in 100 get more than 0.89, of 27,290 others 95 in 100 less than 0.03. One event may be told from
 * sides that have few words in common.
 */
const MODEL: Model = { bias: -8.57, weights: { words: 27.7, names: 15.4 } };

type Part = 'words' | 'names';

/** The words and names of an article: by what others may have of each, and how much it tells. */
function partsOf(statements: readonly Statement[]): Record<Part, { keys: Key[]; weight: number }[]> {
  const parts = { words: new Map(), names: new Map() };
  for (const token of statements.flatMap((statement) => wholeView(statement).tokens)) {
    if (token.kind !== 'word' && token.kind !== 'name') continue;
    const part = parts[token.kind === 'name' ? 'names' : 'words'];
    if (!part.has(token.lemma)) part.set(token.lemma, { keys: keysIn(token), weight: token.weight ** 2 });
  }
  return { words: [...parts.words.values()], names: [...parts.names.values()] };
}

/** Share of some words, by weight, that are among the keys; 0 where there are none. */
function shareOf(words: readonly { keys: Key[]; weight: number }[], theirs: ReadonlySet<Key>): number {
  let [sum, whole] = [0, 0];
  for (const { keys, weight } of words) {
    whole += weight;
    if (keys.some((key) => theirs.has(key))) sum += weight;
  }
  return whole === 0 ? 0 : sum / whole;
}

/**
 * The share of an article's words and of its names that each of the articles has which were found for it, 0 to 1: by
 * the square of what each word tells, and as far as the statements that were found have them.
 */
export function sharesWith(
  statements: readonly Statement[],
  candidates: readonly Statement[][],
): Map<string, Record<Part, number>> {
  const parts = partsOf(statements);
  const met = new Map<string, Set<Key>>();
  for (const statement of new Set(candidates.flat())) {
    const keys = met.get(statement.source.url) ?? new Set();
    met.set(statement.source.url, keys);
    for (const key of keysOf(statement)) keys.add(key);
  }
  return new Map(
    [...met].map(([url, theirs]) => [
      url,
      { words: shareOf(parts.words, theirs), names: shareOf(parts.names, theirs) },
    ]),
  );
}

/**
 * How likely the articles that were found for an article are about the same event. Articles about one event share its
 * names and its things; with articles on other events each claim shares a few words, and each claim others.
 * @param statements all claims of the article
 * @param candidates what was found for each of them
 */
export function kinshipOf(statements: readonly Statement[], candidates: readonly Statement[][]): Kinship {
  const shares = sharesWith(statements, candidates);
  return new Map([...shares].map(([url, share]) => [url, probability(MODEL, share)]));
}

/**
 * How likely a statement found earlier is told of the event of the article in hand, 0 to 1.
 * @param kinship that of the article in hand; without it the statements were put side by side by somebody, for a reason
 */
export function kinOf({ source }: Statement, kinship: Kinship | undefined): number {
  return kinship?.get(source.url) ?? 1;
}
