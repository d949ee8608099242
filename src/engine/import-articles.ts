import type { Claim } from '../claims/types';
import type { Statement } from '../compare/types';
import type { Coverage } from '../coverage/coverage';
import type { ArticleLine } from '../coverage/exchange/format';
import { readingOrder } from '../coverage/rows';
import type { ReadingRecord, StoredArticle } from '../coverage/types';
import { newClaims, sourceOf } from './new-claims';

/** What becomes of an article: the same reading of it, or a later one, may be stored already. */
type Outcome = 'stored' | 'same' | 'older';

/** What tells whether a line is to be stored. */
type ImportedArticle = Pick<ArticleLine, 'article' | 'claims'>;

/** Claims that are stored in one go: a reading waits for no more, a tenth of a second. */
const CLAIMS_AT_ONCE = 200;

/**
 * Cuts articles into what is stored in one go: each transaction, and each segment of the search index that has to be
 * merged with others, costs as much as ten claims. No address comes twice in one group, as what is stored decides.
 */
export function groupArticles<Line extends ImportedArticle>(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let urls = new Set<string>();
  let claims = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (claims + line.claims.length > CLAIMS_AT_ONCE || urls.has(line.article.url)) {
      groups.push([]);
      urls = new Set();
      claims = 0;
    }
    groups.at(-1)?.push(line);
    urls.add(line.article.url);
    claims += line.claims.length;
  }
  return groups;
}

/**
 * Stores articles, all or, on failure, none, except those of which the same reading or a later one is stored already.
 * Of two readings at the same time it is always the same one that stands.
 * @param lines no address twice
 * @param received they came from another device
 */
export async function importArticles(
  coverage: Coverage,
  lines: readonly ImportedArticle[],
  { received = false } = {},
): Promise<Outcome[]> {
  const present = await coverage.articlesByUrl(lines.map(({ article }) => article.url));
  const together = lines.flatMap(({ article }, at) =>
    present[at]?.readAt === article.readAt ? [article.url] : [],
  );
  const claims = await coverage.claimsOfArticles(together);
  const here = new Map(together.map((url, at) => [url, claims[at] ?? []]));
  const outcomes = lines.map((line, at) => outcomeOf(line, present[at], here.get(line.article.url) ?? []));
  const readings = lines.flatMap((line, at) =>
    outcomes[at] === 'stored' ? [{ ...readingOf(line, present[at]), received }] : [],
  );
  if (readings.length > 0) await coverage.storeReadings(readings);
  return outcomes;
}

/** @param stored claims of a reading at the same time */
function outcomeOf(
  { article, claims }: ImportedArticle,
  present: StoredArticle | undefined,
  stored: Claim[],
): Outcome {
  if (!present || present.readAt < article.readAt) return 'stored';
  if (present.readAt > article.readAt) return 'older';
  const [here, there] = [saidBy(stored), saidBy(claims)];
  if (here === there) return 'same';
  return here > there ? 'older' : 'stored';
}

function readingOf({ article, claims }: ImportedArticle, present: StoredArticle | undefined): ReadingRecord {
  const source = sourceOf(article);
  const statements = claims.map(({ revisedAt: _, verdict: __, ...claim }): Statement => ({ claim, source }));
  const fresh = newClaims(source, statements, article.readAt);
  return {
    article: {
      ...article,
      firstReadAt: Math.min(article.firstReadAt, present?.firstReadAt ?? article.firstReadAt),
    },
    claims: fresh.map((claim, index) => ({ ...claim, revisedAt: claims[index]?.revisedAt ?? null })),
    verdicts: claims.map(({ verdict }) => verdict),
  };
}

/** All that an article states, in its order. */
function saidBy(claims: Claim[]): string {
  return [...claims]
    .sort(readingOrder)
    .map(({ text }) => text)
    .join('\n');
}
