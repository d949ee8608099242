import type { Statement } from '../../src/compare/types';
import { sourceOf } from '../../src/engine/new-claims';
import { chunksFromNewest } from './corpus';

/**
 * What some claims of the corpus say.
 * @param wanted their numbers, counted from its newest claim backwards
 */
export async function statementsAt(wanted: ReadonlySet<number>): Promise<Map<number, Statement>> {
  const found = new Map<number, Statement>();
  let number = 0;
  for await (const chunk of chunksFromNewest()) {
    for (let at = chunk.claims.length - 1; at >= 0; at--, number++) {
      const head = chunk.articles[chunk.articleOf[at] as number];
      const claim = chunk.claims[at];
      if (head && claim && wanted.has(number)) found.set(number, { claim, source: sourceOf(head) });
    }
    if (found.size === wanted.size) break;
  }
  return found;
}
