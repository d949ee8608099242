import { LIMITS } from './limits';
import { mainText } from './main-text';
import { markedBody } from './marked-body';
import { PageParts } from './page-parts';
import { findProse } from './prose';
import { buildSkeleton } from './skeleton';

/** Body texts shorter than this call for another look (Readability's own threshold). */
const SURE_LENGTH = 500;

/** A marked body that holds this share of the text found is the whole body: the rest are summaries and captions. */
const WHOLE_SHARE = 0.9;

/** The body of an article: its Text nodes in the page, and what of the page was left out to find them. */
export interface Body {
  texts: ReadonlySet<Text>;
  parts: PageParts;
}

/** Some Text nodes of a page and the length of their data, UTF-16. */
interface Found {
  texts: ReadonlySet<Text>;
  length: number;
}

/**
 * Finds the body of a page's article; without texts where there is none. Readability finds it; the element that
 * the page marks as the body, if any, bounds it, and stands in where Readability finds little. Of pages with more
 * than `LIMITS.scoredTexts` Text nodes it is the element with the most running text.
 * Yields between its steps. @param own the article of several that is wanted, or null for the one there is.
 * @throws CrossreadError `articleTooLarge`.
 */
export function* findBody(page: Document, own: Element | null): Generator<void, Body> {
  const marked = yield* markedBody(own ?? page);
  const parts = new PageParts(marked, true, own);
  const first = yield* search(page, parts, marked, true);
  if (first.length >= SURE_LENGTH) return { texts: first.texts, parts };
  yield;
  const allParts = new PageParts(marked, false, own);
  const second = yield* search(page, allParts, marked, false);
  return second.length > 2 * first.length
    ? { texts: second.texts, parts: allParts }
    : { texts: first.texts, parts };
}

function* search(page: Document, parts: PageParts, marked: Element | null, keepNames: boolean) {
  const skeleton = yield* buildSkeleton(page, parts, keepNames);
  yield;
  const live = [...skeleton.liveOf.values()];
  const found = live.length > LIMITS.scoredTexts ? mostProse(live) : gather(mainText(skeleton));
  if (!marked) return found;
  const inside = gather([...found.texts].filter((text) => marked.contains(text)));
  if (found.length >= SURE_LENGTH) return inside.length >= WHOLE_SHARE * found.length ? inside : found;
  const all = gather(live.filter((text) => marked.contains(text)));
  return 2 * all.length >= found.length ? all : found;
}

/** The texts of the element with the most running text. */
function mostProse(texts: readonly Text[]): Found {
  const element = findProse(texts)?.element;
  return gather(texts.filter((text) => element?.contains(text)));
}

function gather(texts: Text[]): Found {
  return { texts: new Set(texts), length: texts.reduce((sum, text) => sum + text.data.length, 0) };
}
