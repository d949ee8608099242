import { addTo } from '../add-to';
import { oncePer } from '../once-per';
import type { Key } from './meaning';
import { isBeside, keysOf } from './salience';
import type { Statement } from './types';
import { wholeView } from './view';

/** The places of the statements of an article that have each key, computed once: an article is put beside many. */
const placesOf = oncePer((article: readonly Statement[]): ReadonlyMap<Key, number[]> => {
  const places = new Map<Key, number[]>();
  article.forEach((statement, place) => {
    for (const key of keysOf(statement)) addTo(places, key, place);
  });
  return places;
});

const NOWHERE: readonly number[] = [];

/** Share of what a statement says, by weight, that each statement of an article has a word or a concept for. */
function overlaps(article: readonly Statement[], statement: Statement): Float64Array {
  const places = placesOf(article);
  const sums = new Float64Array(article.length);
  const counted = new Int32Array(article.length).fill(-1);
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

const overlapsIn = oncePer((article: readonly Statement[]) =>
  oncePer((statement: Statement) => overlaps(article, statement)),
);

/**
 * The most of an earlier statement that another sentence of the article in hand has words for than the one that it is
 * put beside, by weight: 0 to 1.
 */
export function rivalIn(article: readonly Statement[], premise: Statement, hypothesis: Statement): number {
  let best = 0;
  overlapsIn(article)(premise).forEach((share, place) => {
    const other = article[place];
    if (share > best && other && isBeside(other, hypothesis)) best = share;
  });
  return best;
}
