import { isSaidBy, similarity } from './headline';
import { articleObject, jsonLdObjects, textOf } from './json-ld';
import { ARTICLE_LENGTH } from './neighbours';
import { type PageMeta, tidy } from './page-meta';
import { normaliseUrl } from './url';

/** Articles looked at. */
const CANDIDATES = 20;

/** One of several articles of a page. */
export interface OwnArticle {
  element: Element;
  title: string;
}

/**
 * The article that the reader has scrolled to, where its site put it below another one: address and title of the page
 * are those of the second by then, while all else that the page says of itself is of the first. Null on other pages.
 * @param meta of the same page. @param url the address of the page as it is now.
 */
export function scrolledTo(document: Document, meta: PageMeta, url: string): OwnArticle | null {
  const articles = Array.from(document.querySelectorAll('article')).slice(0, CANDIDATES);
  if (articles.length < 2 || isAt(meta.content('og:url'), url)) return null;
  const stated =
    meta.content('og:title', 'twitter:title') ??
    textOf(articleObject(jsonLdObjects(document))?.headline) ??
    '';
  if (stated === '' || isSaidBy(stated, document.title)) return null;
  const headed = articles.flatMap((element) => {
    const title = tidy(element.querySelector('h1, h2')?.textContent);
    return (element.textContent ?? '').length >= ARTICLE_LENGTH ? [{ element, title }] : [];
  });
  const first = likest(headed, stated);
  const own = likest(headed, document.title);
  const apart = first && own && !first.element.contains(own.element) && !own.element.contains(first.element);
  return apart ? own : null;
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
