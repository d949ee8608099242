import type { ReadArticle } from '../src/article/read';
import type { Answer } from '../src/messages';

/**
 * How articles are read: what one script of a page brings, and another uses. Each script has classes of its own, errors
 * included, so that failures cross as codes.
 */
export type Extraction = (
  document: Document,
  url: string,
  pause: () => Promise<void>,
) => Promise<Answer<ReadArticle | null>>;

/** A symbol, as that of `sharedPage`. */
const EXTRACTION = Symbol.for('crossread.extraction');

const world = globalThis as typeof globalThis & { [EXTRACTION]?: Extraction | undefined };

/** Undefined until the script that reads articles has run in this page. */
export function sharedExtraction(): Extraction | undefined {
  return world[EXTRACTION];
}

/** Makes it known to the page's other scripts; undefined takes back what an earlier build of the extension brought. */
export function shareExtraction(extraction: Extraction | undefined): void {
  world[EXTRACTION] = extraction;
}
