import Readability from '@mozilla/readability/Readability.js';
import type { Skeleton } from './skeleton';
import { SHOW_TEXT } from './tree';

/**
 * The part of Readability's parsing that finds an article. What follows makes it fit to be shown elsewhere, and takes a
 * page's time for nothing here. The names are those of the very version that package.json asks for.
 */
class Finder extends Readability {
  declare _metadata: object;
  declare _articleTitle: string;
  declare _prepDocument: () => void;
  declare _getArticleTitle: () => string;
  declare _grabArticle: () => Element | null;

  find(): Element | null {
    this._prepDocument();
    this._metadata = {};
    this._articleTitle = this._getArticleTitle();
    return this._grabArticle();
  }

  /** Skeletons have no styles. */
  _cleanStyles(): void {}

  /** Nor images. */
  _fixLazyImages(): void {}
}

/**
 * The Text nodes of a page that Readability takes for its article, in reading order. It keeps the Text nodes of the
 * document it is given, so that they lead back to the page. It copies them only when it looks again at a page with
 * too little text, hence the lowest of thresholds.
 * @param skeleton is taken apart
 */
export function mainText({ document, liveOf }: Skeleton): Text[] {
  const content = new Finder(document, { charThreshold: 1 }).find();
  const kept: Text[] = [];
  const walker = content && document.createTreeWalker(content, SHOW_TEXT);
  while (walker?.nextNode()) {
    const live = liveOf.get(walker.currentNode as Text);
    if (live) kept.push(live);
  }
  return kept;
}
