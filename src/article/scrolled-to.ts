import { believable, statedAddresses } from './canonical-url';
import { isSaidBy, similarity } from './headline';
import { articleObject, type JsonLdObject, textOf } from './json-ld';
import { ARTICLE_LENGTH } from './neighbours';
import { type PageMeta, tidy } from './page-meta';
import { normaliseUrl } from './url';

/** Articles looked at. */
const CANDIDATES = 20;

/** An article of the page. */
interface Headed {
  element: Element;
  title: string;
}

/** The article that is read, where the page says of itself what another one is. */
export interface OwnArticle extends Headed {
  /** The page's meta elements, where they tell of this article; null where they tell of the other one. */
  meta: PageMeta | null;
}

/**
 * The article that address and title of a page name, while its meta elements, or its structured data, are those of the
 * one it was loaded with: its site put another below it, to which the reader has scrolled, or in its place. Null on
 * other pages.
 * @param meta of the same page. @param objects its structured data. @param url the address of the page as it is now.
 * @param loadedFrom the address of the page as it was loaded, which is that of structured data without one
 */
export function scrolledTo(
  document: Document,
  meta: PageMeta,
  objects: readonly JsonLdObject[],
  url: string,
  loadedFrom: string,
): OwnArticle | null {
  const article = articleObject(objects);
  const address = (article && addressOf(article, url)) ?? (isAt(loadedFrom, url) ? null : loadedFrom);
  const [first = null] = statedAddresses(document, meta);
  const byMeta = [meta.content('og:title', 'twitter:title'), meta.content('og:url'), first] as const;
  const byData = [textOf(article?.headline), address ?? byMeta[1], address ?? first] as const;
  const isOwn = (title: string | null) => title !== null && isSaidBy(title, document.title);
  for (const [title, stated, elsewhere] of [byMeta, byData]) {
    if (title === null || isOwn(title) || isAt(stated, url)) continue;
    const isElsewhere = elsewhere !== null && !isAt(elsewhere, url);
    const own = below(document, title) ?? (isElsewhere ? inPlace(document, title) : null);
    if (own) return { ...own, meta: isOwn(byMeta[0]) ? meta : null };
  }
  return null;
}

/** The address that structured data give their article; null where they give none. */
function addressOf({ url, mainEntityOfPage: page }: JsonLdObject, pageUrl: string): string | null {
  const hrefs = [url, page, (page as JsonLdObject | null | undefined)?.['@id']];
  const stated = hrefs.flatMap((href) => (typeof href === 'string' ? (believable(href, pageUrl) ?? []) : []));
  return stated[0] ?? null;
}

function below(document: Document, stated: string): Headed | null {
  const articles = Array.from(document.querySelectorAll('article')).slice(0, CANDIDATES);
  if (articles.length < 2) return null;
  const headed = articles.flatMap((element) => {
    const title = tidy(element.querySelector('h1, h2')?.textContent);
    return (element.textContent ?? '').length >= ARTICLE_LENGTH ? [{ element, title }] : [];
  });
  const first = likest(headed, stated);
  const own = likest(headed, document.title);
  const apart = first && own && !first.element.contains(own.element) && !own.element.contains(first.element);
  return apart ? own : null;
}

/** Outlets title their pages for search engines and networks in other words: the headline has to agree with one alone. */
function inPlace(document: Document, stated: string): Headed | null {
  const headings = Array.from(document.querySelectorAll('h1')).slice(0, CANDIDATES);
  const headed = headings.map((heading) => ({ element: document.body, title: tidy(heading.textContent) }));
  return likest(headed, stated) ? null : (likest(headed, document.title) ?? null);
}

/** The article whose heading a title says, of several the one with most of its words. */
function likest(articles: readonly Headed[], title: string): Headed | undefined {
  return articles
    .filter((article) => isSaidBy(article.title, title))
    .sort((one, other) => similarity(other.title, title) - similarity(one.title, title))[0];
}

/** True for an address of this page, also for one that leaves parameters out: they may say how the reader came. */
function isAt(address: string | null, url: string): boolean {
  if (address === null || !URL.canParse(address, url)) return false;
  const stated = normaliseUrl(new URL(address, url).href);
  const own = normaliseUrl(url);
  return stated === own || stated === own.split('?')[0];
}
