import { readPart } from './check';
import type { ClaimIndex } from './claim-index';
import type { IndexStore } from './types';

/** Segments loaded in one go: the small ones of the last days, or a few of the full ones. */
const AT_ONCE = 8;

/**
 * Loads segments into the index, the newest first: it answers from those while the older ones come in.
 * @param firsts their first rows, ascending
 * @param isWanted false ends it
 * @returns first rows of those that cannot be read
 */
export async function loadSegments(
  store: IndexStore,
  index: ClaimIndex,
  { firsts, isWanted }: { firsts: readonly number[]; isWanted: () => boolean },
): Promise<number[]> {
  const damaged: number[] = [];
  for (let end = firsts.length; end > 0 && isWanted(); end -= AT_ONCE) {
    const wanted = firsts.slice(Math.max(0, end - AT_ONCE), end);
    for (const { first, version, bytes } of await store.load(wanted)) {
      const part = readPart(bytes, version);
      if (part) index.add(part);
      else damaged.push(first);
    }
  }
  return damaged;
}
