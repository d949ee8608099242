import { statedAddresses } from './canonical-url';
import { isSaidBy, similarity } from './headline';
import { articleObject, jsonLdObjects, textOf } from './json-ld';
import { ARTICLE_LENGTH } from './neighbours';
import { type PageMeta, tidy } from './page-meta';
import { normaliseUrl } from './url';

/** Articles looked at. */
const CANDIDATES = 20;

/** The article that is read, where the page says of itself what another one is. */
export interface OwnArticle {
  element: Element;
  title: string;
}

/**
 * The article that address and title of a page name, while all else that the page says of itself is of the one it was
 * loaded with: its site put another below it, to which the reader has scrolled, or in its place. Null on other pages.
 * @param meta of the same page. @param url the address of the page as it is now.
 */
export function scrolledTo(document: Document, meta: PageMeta, url: string): OwnArticle | null {
  if (isAt(meta.content('og:url'), url)) return null;
  const stated =
    meta.content('og:title', 'twitter:title') ??
    textOf(articleObject(jsonLdObjects(document))?.headline) ??
    '';
  if (stated === '' || isSaidBy(stated, document.title)) return null;
  return below(document, stated) ?? (isElsewhere(document, meta, url) ? inPlace(document, stated) : null);
}

function below(document: Document, stated: string): OwnArticle | null {
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
function inPlace(document: Document, stated: string): OwnArticle | null {
  const headings = Array.from(document.querySelectorAll('h1')).slice(0, CANDIDATES);
  const headed = headings.map((heading) => ({ element: document.body, title: tidy(heading.textContent) }));
  return likest(headed, stated) ? null : (likest(headed, document.title) ?? null);
}

/** True where the address that a page gives as its own is another. */
function isElsewhere(document: Document, meta: PageMeta, url: string): boolean {
  const [stated] = statedAddresses(document, meta);
  return stated !== undefined && !isAt(stated, url);
}

/** The article whose heading a title says, of several the one with most of its words. */
function likest(articles: readonly OwnArticle[], title: string): OwnArticle | undefined {
  return articles
    .filter((article) => isSaidBy(article.title, title))
    .sort((one, other) => similarity(other.title, title) - similarity(one.title, title))[0];
}

function isAt(address: string | null, url: string): boolean {
  return (
    address !== null &&
    URL.canParse(address, url) &&
    normaliseUrl(new URL(address, url).href) === normaliseUrl(url)
  );
}
