import { ClaimIndex } from '../../src/coverage/index/claim-index';
import { mergeSegments } from '../../src/coverage/index/merge';
import { packSegment } from '../../src/coverage/index/pack';
import { partOf } from '../../src/coverage/index/parts';
import { nextMerge } from '../../src/coverage/index/plan';
import type { IndexedClaim } from '../../src/coverage/index/segment';

/** Claims of one segment before merging, as when the index is made anew from rows. */
const GROUP = 4_096;

/** An index of some claims, merged as the engine merges it. */
export function buildIndex(claims: readonly IndexedClaim[]): ClaimIndex {
  const index = new ClaimIndex();
  for (let at = 0; at < claims.length; at += GROUP) {
    index.add(partOf(packSegment(claims.slice(at, at + GROUP)), 0));
    mergeAll(index);
  }
  return index;
}

/** Merges as long as the engine would. */
export function mergeAll(index: ClaimIndex): void {
  for (let parts = nextMerge(index.parts); parts; parts = nextMerge(index.parts)) {
    const segments = parts.map(({ segment }) => segment);
    index.replace(
      parts,
      partOf(
        mergeSegments(segments, (row) => index.removed.has(row)),
        0,
      ),
    );
  }
}
