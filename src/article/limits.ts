/**
 * Bounds on what is read of one page, so that no page can hold up its reader. The longest articles seen
 * (reports of 10,000 words, live blogs) stay far below them; past the first two `articleTooLarge` is thrown.
 */
export const LIMITS = {
  /** Visible text of a page, in UTF-16 code units. */
  textLength: 1_000_000,
  /** Nodes of a page, text and elements. */
  nodes: 200_000,
  /** Nesting that is kept of a page: deeper text is read as if it stood at this depth. */
  depth: 150,
  /** Nodes walked in one go before the event loop gets its turn: about 5 ms on a slow laptop. */
  nodesPerStep: 1_500,
  /**
   * Text nodes that are scored paragraph by paragraph, which cannot be interrupted. Seven times those of the largest
   * of 91 pages of outlets; beyond, the element with the most running text is the body.
   */
  scoredTexts: 2_500,
  /** Text nodes looked at to recognise an article. */
  recognisedTexts: 20_000,
  /** JSON-LD: scripts, characters in one script, and objects looked at in all of them. */
  jsonLdScripts: 30,
  jsonLdLength: 500_000,
  jsonLdObjects: 2_000,
  /** Microdata: items and properties looked at, each. */
  microdata: 500,
  /** Meta elements looked at. */
  metaElements: 500,
  /** A value of metadata (title, author, ...), in UTF-16 code units. */
  metadataLength: 500,
} as const;
