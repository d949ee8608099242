import type { Part } from './parts';
import { MOST_CLAIMS } from './segment';

/** Segments of one size that are merged into one of the next. */
const FAN_IN = 4;
/** Segments from this size on are only touched to clear them of what is gone. */
const FULL = MOST_CLAIMS / 2;
/** Share of a segment's claims that may be gone before it is written anew. */
const MOST_GONE = 0.25;

/**
 * What to merge next, oldest first, or null where nothing needs it: segments of one size, with whatever smaller came
 * in between (log-structured merging, O'Neil et al. 1996), or one that has lost much of what it had, with its
 * neighbour where both fit in one. Every claim is written some six times in all, and there are never more than some
 * twenty-five segments beside the full ones.
 */
export function nextMerge(parts: readonly Part[]): Part[] | null {
  return nextOfSize(parts) ?? nextOfGone(parts);
}

function live({ segment, goneCount }: Part): number {
  return segment.size - goneCount;
}

/** 0 for up to three claims, one more for every fourfold. */
function tier(part: Part): number {
  return live(part) >= FULL
    ? Number.POSITIVE_INFINITY
    : Math.floor(Math.log(Math.max(1, live(part))) / Math.log(FAN_IN));
}

function nextOfSize(parts: readonly Part[]): Part[] | null {
  for (let size = 0; FAN_IN ** size < FULL; size++) {
    const run = parts.slice(parts.findLastIndex((part) => tier(part) > size) + 1);
    if (run.filter((part) => tier(part) === size).length >= FAN_IN) return fitting(run);
  }
  return null;
}

function nextOfGone(parts: readonly Part[]): Part[] | null {
  const at = parts.findIndex((part) => part.goneCount > MOST_GONE * part.segment.size);
  const [part, before] = [parts[at], parts[at - 1]];
  if (!part) return null;
  const together = before && live(part) > 0 ? fitting([before, part]) : [];
  return together.length === 2 ? together : [part];
}

/** The first of some parts that fit in one segment. */
function fitting(parts: readonly Part[]): Part[] {
  let sum = 0;
  return parts.filter((part) => {
    sum += live(part);
    return sum <= MOST_CLAIMS;
  });
}
