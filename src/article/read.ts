import type { BlockText } from './block-text';
import { blocksOf, type LiveBlock } from './blocks';
import { findBody } from './body';
import { canonicalUrl } from './canonical-url';
import { findHeadline } from './headline';
import { jsonLdObjects } from './json-ld';
import { readMetadata } from './metadata';
import { withoutNeighbours } from './neighbours';
import { PageMeta } from './page-meta';
import { plainTexts } from './plain-texts';
import { scrolledTo } from './scrolled-to';
import type { Article } from './types';
import { normaliseUrl } from './url';

/** An article and where its blocks stand in the page. */
export interface ReadArticle {
  article: Article;
  /** `texts[i]` leads from `article.blocks[i]` back to the page. */
  texts: BlockText[];
}

/**
 * Reads the article of a page; the page stays untouched. Null where there is none or it has no text.
 * @param url the address of the page.
 * @throws CrossreadError `articleTooLarge` past `LIMITS`.
 */
export function readArticle(document: Document, url: string): ReadArticle | null {
  const steps = read(document, url);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `readArticle`, but awaits `pause` between short steps, so that the page stays responsive.
 * @param loadedFrom where that is another address: applications and sites that scroll on change theirs
 */
export async function readArticleInSlices(
  document: Document,
  url: string,
  pause: () => Promise<void>,
  loadedFrom = url,
): Promise<ReadArticle | null> {
  const steps = read(document, url, loadedFrom);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

/** The one course of reading, which yields wherever it may be interrupted. */
function* read(document: Document, url: string, loadedFrom = url): Generator<void, ReadArticle | null> {
  const meta = new PageMeta(document);
  const objects = jsonLdObjects(document, plainTexts(document));
  const own = scrolledTo(document, meta, objects, url, loadedFrom);
  const body = yield* findBody(document, own?.element ?? null);
  yield;
  const blocks = yield* blocksOf(body);
  if (blocks.length === 0) return null;
  yield;
  const text = blocks.map(({ block }) => block.text).join(' ');
  const metadata = readMetadata(document, meta, objects, url, text, own);
  const headline = findHeadline(own?.element ?? document, metadata.title);
  const all = withHeadline(withoutNeighbours(blocks, headline?.container ?? null), headline);
  return {
    article: {
      url: own ? normaliseUrl(url) : canonicalUrl(document, meta, url),
      ...metadata,
      blocks: all.map(({ block }) => block),
    },
    texts: all.map(({ text }) => text),
  };
}

/** Puts the headline first; where the body holds it too, it is not read twice. */
function withHeadline(blocks: LiveBlock[], headline: LiveBlock | null): LiveBlock[] {
  if (!headline) return blocks;
  return [headline, ...blocks.filter(({ container }) => !headline.container.contains(container))];
}
