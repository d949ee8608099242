import type { Verdict } from '../compare/types';
import { pack, unpack } from './packed';
import type { StoredClaim } from './types';

/**
 * Claims in one batch at most: as many as a line of an export may have, and to spare. Two million batches leave a row
 * within 32 bits, which is what the search index has for it.
 */
export const MOST_CLAIMS = 2_048;

/** The claims that one reading of an article added and that it still makes, as they are stored. */
export interface ClaimBatch {
  /** Higher than that of every batch before, so that rows rise with time as the search index wants it. */
  number: number;
  /** Canonical address of the article. */
  url: string;
  /** Of `Columns`. */
  packed: Uint8Array;
}

/** What was concluded of the claims of a batch; there is none where nothing was. */
export interface VerdictBatch {
  number: number;
  /** Parallel to the claims: a verdict, "new" where there is nothing more to it, null where nothing was concluded. */
  packed: Uint8Array;
}

/** A claim's place in its batch, and what else is stored of it; `end` follows from `start` and the text. */
type PlacedClaim = Omit<StoredClaim, 'row' | 'url' | 'end'> & { place: number };

/** Some claims, field by field. */
type Columns = { [Name in keyof PlacedClaim]: PlacedClaim[Name][] };

/** The row of a claim of a batch. Places are never given twice. */
export function rowAt(number: number, place: number): number {
  return number * MOST_CLAIMS + place;
}

/** The number of the batch that a row is in. */
export function batchOf(row: number): number {
  return Math.floor(row / MOST_CLAIMS);
}

/** Packs new claims, which take the places from 0 on. @throws RangeError where there are too many */
export function packNew(claims: readonly Omit<StoredClaim, 'row'>[]): Uint8Array {
  if (claims.length > MOST_CLAIMS) throw new RangeError(`${claims.length} claims in one batch`);
  return packColumns(claims.map((claim, place) => ({ ...claim, place })));
}

/** Packs claims of one batch. */
export function packClaims(claims: readonly StoredClaim[]): Uint8Array {
  return packColumns(claims.map((claim) => ({ ...claim, place: claim.row % MOST_CLAIMS })));
}

/** The claims of a batch, in the order they were packed in. */
export function unpackClaims({ number, url, packed }: ClaimBatch): StoredClaim[] {
  const columns = unpack<Columns>(packed);
  return columns.text.map((text, at) => {
    const start = columns.start[at] as number;
    return {
      row: rowAt(number, columns.place[at] as number),
      url,
      block: columns.block[at] as number,
      start,
      end: start + text.length,
      text,
      speaker: columns.speaker[at] as string | null,
      hedged: columns.hedged[at] as boolean,
      focus: columns.focus[at] as string[],
      day: columns.day[at] as number,
      revisedAt: columns.revisedAt[at] as number | null,
    };
  });
}

/** Packs verdicts, without their explanations; null where there is none. */
export function packVerdicts(verdicts: readonly (Verdict | null)[]): Uint8Array | null {
  if (verdicts.every((verdict) => verdict === null)) return null;
  return pack(
    verdicts.map((verdict) => {
      if (!verdict) return null;
      const { explanation: _, ...kept } = verdict;
      return isPlain(kept) ? kept.mark : kept;
    }),
  );
}

/** The verdicts of a batch, parallel to its claims. */
export function unpackVerdicts({ packed }: VerdictBatch): (Verdict | null)[] {
  return unpack<(Verdict | Verdict['mark'] | null)[]>(packed).map((verdict) =>
    typeof verdict === 'string' ? { mark: verdict, evidence: [], differences: [], qualifiers: [] } : verdict,
  );
}

/** Where a mark is all there is. */
function isPlain({ evidence, differences, qualifiers }: Verdict): boolean {
  return evidence.length + differences.length + qualifiers.length === 0;
}

function packColumns(claims: readonly PlacedClaim[]): Uint8Array {
  const column = <Name extends keyof PlacedClaim>(name: Name) => claims.map((claim) => claim[name]);
  const columns: Columns = {
    place: column('place'),
    block: column('block'),
    start: column('start'),
    text: column('text'),
    speaker: column('speaker'),
    hedged: column('hedged'),
    focus: column('focus'),
    day: column('day'),
    revisedAt: column('revisedAt'),
  };
  return pack(columns);
}
