import { siteOf } from '../sites';
import { wordSearch } from '../word-search';
import type { ArticleFilter, ArticlePlace, ListedArticle, Stretch } from './answers';
import { placeOf } from './by-reading';
import type { CoverageStore, StoredArticle, StoredReading } from './types';

/** Articles in one answer, each with its claims counted. */
const ARTICLES = 30;
/** Addresses in one answer. */
const ADDRESSES = 500;
/** Articles that are looked through at a time, and for one answer: a tenth of a second, or two. */
const CHUNK = 500;
const LOOK = 4_000;

/** Articles that match a filter, those last read first, from the first behind a place. */
export async function listArticles(
  store: CoverageStore,
  filter: ArticleFilter,
  after: ArticlePlace | null,
): Promise<Stretch<ListedArticle>> {
  const { items, next } = await matching(store, filter, { after, most: ARTICLES });
  const readings = await store.readingsOf(items.map(({ url }) => url));
  return { items: readings.map(listed), next };
}

/** Addresses of articles that match a filter, in the same order. */
export async function listAddresses(
  store: CoverageStore,
  filter: ArticleFilter,
  after: ArticlePlace | null,
): Promise<Stretch<string>> {
  const { items, next } = await matching(store, filter, { after, most: ADDRESSES });
  return { items: items.map(({ url }) => url), next };
}

async function matching(
  store: CoverageStore,
  filter: ArticleFilter,
  { after, most }: { after: ArticlePlace | null; most: number },
): Promise<Stretch<StoredArticle>> {
  const isWanted = filterOf(filter);
  // One more than wanted tells whether there are more.
  const chunk = isWanted ? CHUNK : most + 1;
  const items: StoredArticle[] = [];
  let last = after;
  for (let looked = 0; looked < LOOK; looked += chunk) {
    const some = await store.newestArticles(last, chunk);
    for (const article of some) {
      if (article.readAt < filter.since) return { items, next: null };
      if (!isWanted || isWanted(article)) {
        if (items.length === most) return { items, next: last };
        items.push(article);
      }
      last = placeOf(article);
    }
    if (some.length < chunk) return { items, next: null };
  }
  return { items, next: last };
}

/** Whether an article matches in words and site; null where every article does. */
function filterOf({ text, site }: ArticleFilter): ((article: StoredArticle) => boolean) | null {
  if (text.trim() === '' && site === null) return null;
  const matches = wordSearch(text);
  return ({ title, publisher, url }) =>
    (site === null || siteOf(url) === site) && matches(`${title}\n${publisher}\n${url}`);
}

function listed({ article, claims }: StoredReading): ListedArticle {
  const { url, title, publisher, publishedAt, language, readAt } = article;
  const marks: ListedArticle['marks'] = { new: 0, corroborated: 0, contradicted: 0 };
  for (const { verdict } of claims) if (verdict) marks[verdict.mark]++;
  return { url, title, publisher, publishedAt, language, readAt, claims: claims.length, marks };
}
