import type { Statement } from '../types';

/** Both tell news: what matters most comes first. Further apart than this tells nothing more. */
const FURTHEST_DEPTH = 10;

/** How far apart two statements stand, each counted from the beginning of its article: 0 to 1. */
export function depthBetween({ claim: one }: Statement, { claim: other }: Statement): number {
  return Math.min(1, Math.abs(one.block - other.block) / FURTHEST_DEPTH);
}
