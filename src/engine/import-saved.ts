import type { Coverage } from '../coverage/coverage';
import type { SavedArticle, SavedTally } from '../coverage/exchange/saved/import-list';
import type { ImportTarget } from './import';
import { newClaims, sourceOf, statementsOf } from './new-claims';

/**
 * Takes in articles that another tool kept; they may be taken in twice.
 * @throws {CrossreadError} where the storage fails; the articles before are stored then
 */
export async function importSaved(
  target: Pick<ImportTarget, 'coverage' | 'inTurn'>,
  articles: SavedArticle[],
): Promise<SavedTally> {
  const coverage = await target.coverage();
  const tally: SavedTally = { stored: 0, kept: 0, noClaims: 0 };
  for (const article of articles) {
    tally[await target.inTurn(() => importOne(coverage, article))]++;
  }
  return tally;
}

async function importOne(coverage: Coverage, { article, readAt }: SavedArticle): Promise<keyof SavedTally> {
  if (await coverage.articleByUrl(article.url)) {
    return 'kept';
  }
  const statements = statementsOf(article);
  if (statements.length === 0) {
    return 'noClaims';
  }
  const { blocks: _, ...head } = article;
  await coverage.storeReading({
    article: { ...head, readAt, firstReadAt: readAt },
    claims: newClaims(sourceOf(article), statements, readAt),
    verdicts: statements.map(() => null),
  });
  return 'stored';
}
