import type { Shown } from './marks/measure';
import type { Anchored } from './reading/anchors';

/** True for a claim with a mark that the reader has not called wrong. */
export function isMarked({ claim }: Anchored): boolean {
  return claim.verdict !== null && !claim.dismissed;
}

/** Tells the claim that has this id from others. */
export function withId(id: string | null | undefined): (anchored: Anchored) => boolean {
  return ({ claim }) => claim.id === id;
}

/** The claims that carry a mark, in reading order. */
export function markedInOrder(claims: readonly Anchored[]): Anchored[] {
  return claims
    .filter(isMarked)
    .sort((one, other) => one.claim.block - other.claim.block || one.claim.start - other.claim.start);
}

/**
 * The claims to try when stepping: from the one after `from` (before it, backwards) round to `from` itself.
 * @param from id of the claim last shown; null: the first or the last claim comes first
 */
export function stepsFrom(claims: readonly Anchored[], from: string | null, direction: 1 | -1): Anchored[] {
  const ordered = direction === 1 ? [...claims] : [...claims].reverse();
  const at = ordered.findIndex(withId(from));
  return [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)];
}

/** Scrolls whatever has to scroll until the claim stands where its card has room below. False where it is nowhere to be seen. */
export function scrollToClaim({ pieces }: Shown): boolean {
  const first = pieces.find(({ node, end }) => node.isConnected && end <= node.length);
  if (!first?.node.parentElement) return false;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(first.node, first.end);
  if (range.getClientRects().length === 0) return false;
  for (let at: Element | null = first.node.parentElement; at; at = at.parentElement) {
    bringUp(range, at);
  }
  return true;
}

/** Scrolls one element so that the middle of a range comes to a third of its height. */
function bringUp(range: Range, scroller: Element): void {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  if (!isPage && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) return;
  const rect = range.getBoundingClientRect();
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const offset = (rect.top + rect.bottom) / 2 - (top + scroller.clientHeight / 3);
  scroller.scrollBy({ top: offset, behavior: 'instant' });
}
