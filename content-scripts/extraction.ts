import type { readArticleInSlices } from '../src/article/read';

/** How articles are read: what one script of a page brings, and another uses. */
export type Extraction = typeof readArticleInSlices;

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
