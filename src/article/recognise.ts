import { articleObject, jsonLdObjects, typesOf } from './json-ld';
import { LIMITS } from './limits';
import { PageMeta } from './page-meta';
import { findProse } from './prose';
import { SHOW_TEXT } from './tree';
import { isFrontPage } from './url';

/** Characters of prose that make an article of a page that says it is one. */
const STATED_LENGTH = 150;
/** The same for a page that does not say so. */
const UNSTATED_LENGTH = 400;
/** Prose in links, as a share of all prose: lists of articles have more, articles with boxes less. */
const LIST_SHARE = 0.3;

/** What published pages have one of, and mail and other applications have not. */
const PUBLISHED = 'h1, article, link[rel~="canonical" i], meta[property^="og:"]';

/** What schema.org calls pages that are something else. */
const OTHER_TYPE =
  /^(?:SearchResultsPage|CollectionPage|ProfilePage|CheckoutPage|ContactPage|QAPage|FAQPage|VideoObject|Movie|Product|Recipe|JobPosting|WebApplication|SoftwareApplication)$/;

/**
 * Whether a page is worth reading as an article. Cheap: looks at metadata and long Text nodes only.
 * @param url the address the page was loaded from.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!document.body || isFrontPage(url)) return false;
  const stated = isStated(document);
  if (stated === false || (stated === null && document.querySelector(PUBLISHED) === null)) return false;
  const prose = findProse(firstTexts(document.body), stated ? STATED_LENGTH : undefined);
  if (!prose) return false;
  if (stated) return prose.length >= STATED_LENGTH;
  return prose.length >= UNSTATED_LENGTH && prose.linked < LIST_SHARE * prose.length;
}

/** The first Text nodes of a page: `LIMITS.recognisedTexts` of them. */
function* firstTexts(body: Element): Generator<Text> {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let i = 0; i < LIMITS.recognisedTexts && walker.nextNode(); i++) yield walker.currentNode as Text;
}

/** What the page says of itself: an article (true), something else (false), or nothing (null). */
function isStated(document: Document): boolean | null {
  const objects = jsonLdObjects(document);
  if (articleObject(objects)) return true;
  const meta = new PageMeta(document);
  const type = meta.content('og:type')?.toLowerCase() ?? '';
  if (/^(?:video|music|profile|product|book)\b/.test(type)) return false;
  if (type === 'article' || meta.content('article:published_time')) return true;
  return objects.some((object) => typesOf(object).some((name) => OTHER_TYPE.test(name))) ? false : null;
}
