import type { BlockText, LiveRange } from '../../src/article/block-text';
import type { ReadArticle } from '../../src/article/read';
import type { MarkedClaim } from '../../src/messages';

/** A claim, and the pieces of the page that show it now; none where its text is no longer on the page. */
export interface Anchored {
  claim: MarkedClaim;
  pieces: LiveRange[];
}

/** How far from its old place a claim's block is looked for: beyond that it is a new text, which is read anew. */
const REACH = 50;

/**
 * Finds the claims of a reading in the page's blocks as they are now. A claim stands where it stood, or, where blocks
 * were added or taken away, in the nearest block that holds its text.
 */
export function anchorClaims(claims: readonly MarkedClaim[], texts: readonly BlockText[]): Anchored[] {
  return claims.map((claim) => ({ claim, pieces: piecesOf(claim, texts) }));
}

function piecesOf(claim: MarkedClaim, texts: readonly BlockText[]): LiveRange[] {
  const own = texts[claim.block];
  if (own?.text.slice(claim.start, claim.end) === claim.text) return own.ranges(claim.start, claim.end);
  for (let distance = 0; distance <= REACH; distance++) {
    for (const block of [claim.block - distance, claim.block + distance]) {
      const start = texts[block]?.text.indexOf(claim.text) ?? -1;
      if (start >= 0) return texts[block]?.ranges(start, start + claim.text.length) ?? [];
    }
  }
  return [];
}

/** The element that holds the body of an article (its headline aside); null where no text of it is on the page. */
export function articleRoot({ article, texts }: ReadArticle): Element | null {
  const body = texts.filter((_, index) => article.blocks[index]?.kind !== 'title');
  const first = firstNode(body);
  const last = firstNode(body.reverse());
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const holder = range.commonAncestorContainer;
  return holder instanceof Element ? holder : holder.parentElement;
}

function firstNode(texts: readonly BlockText[]): Text | null {
  for (const text of texts) {
    const node = text.ranges(0, text.text.length)[0]?.node;
    if (node?.isConnected) return node;
  }
  return null;
}
