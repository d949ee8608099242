import { expect, it } from 'vitest';
import { ClaimIndex } from '../../../../src/coverage/index/claim-index';
import { mergeSegments } from '../../../../src/coverage/index/merge';
import { packSegment } from '../../../../src/coverage/index/pack';
import { type Part, partOf } from '../../../../src/coverage/index/parts';
import { nextMerge } from '../../../../src/coverage/index/plan';
import type { IndexedClaim } from '../../../../src/coverage/index/segment';
import { random } from '../../../lib/random';
import { inventedClaims } from './invented';

const part = (claims: IndexedClaim[]): Part => partOf(packSegment(claims), 1);
const rowsOf = (claims: readonly IndexedClaim[]) => claims.map(({ row }) => row);

/** What can be found at all: the index holds these rows and no others. */
function rowsFound({ parts, removed }: ClaimIndex): number[] {
  return parts.flatMap(({ segment }) => [...segment.rows].filter((row) => !removed.has(row)));
}

/** Merges what is to be merged next. */
function mergeOnce(index: ClaimIndex): void {
  const parts = nextMerge(index.parts);
  if (!parts) return;
  const segments = parts.map(({ segment }) => segment);
  const by = partOf(
    mergeSegments(segments, (row) => index.removed.has(row)),
    1,
  );
  const left = index.removedAfter(parts, by) ?? new Set(index.removed);
  index.replace(parts, by);
  expect(new Set(index.removed)).toEqual(left);
}

it('has what was added and not removed, while it is read, removed and merged in turn', () => {
  const next = random(5);
  const index = new ClaimIndex();
  let kept: IndexedClaim[] = [];
  let last = 0;
  for (let turn = 0; turn < 120; turn++) {
    const read = inventedClaims(next, 1 + Math.floor(next() * 40), last);
    last = read.at(-1)?.row ?? last;
    index.add(part(read));
    kept.push(...read);
    const some = next() < 0.5 ? kept.slice(0, 25) : kept.filter(() => next() < 0.02);
    index.remove(rowsOf(some));
    kept = kept.filter((claim) => !some.includes(claim));
    mergeOnce(index);
    expect(rowsFound(index)).toEqual(rowsOf(kept));
    expect(index.size).toBe(kept.length);
  }
  const stillThere = index.parts.flatMap(({ segment }) => [...segment.rows]);
  expect(stillThere).toEqual(expect.arrayContaining([...index.removed]));
});

it('does not find what was removed before its segment was loaded', () => {
  const claims = inventedClaims(random(6), 30);
  const [early, many] = [rowsOf(claims).slice(0, 4), rowsOf(claims).slice(4, 8)];
  const elsewhere = Array.from({ length: 100 }, (_, at) => 1_000 + at);
  for (const removed of [early, [...many, ...elsewhere]]) {
    const index = new ClaimIndex();
    index.remove(removed);
    index.add(part(claims));
    expect(index.size).toBe(26);
    expect(rowsFound(index)).toEqual(rowsOf(claims).filter((row) => !removed.includes(row)));
  }
});

it('leaves a search that has begun as it was', () => {
  const claims = inventedClaims(random(7), 50);
  const index = new ClaimIndex();
  index.add(part(claims));
  const [wanted] = claims;
  const nearest = () => index.search().nearest({ terms: wanted?.terms ?? new Uint32Array(), day: 20_000 }, 5);
  const search = index.search();
  const before = nearest();
  index.remove([before[0]?.row ?? 0]);
  expect(search.nearest({ terms: wanted?.terms ?? new Uint32Array(), day: 20_000 }, 5)).toEqual(before);
  expect(nearest().map(({ row }) => row)).not.toContain(before[0]?.row);
});
