import { occurrences } from '../claims/occurrences';
import type { Source } from '../compare/types';
import { packSegment } from './index/pack';
import type { Segment } from './index/segment';
import { hashTerms } from './index/term-hash';
import type { NewClaim, StoredClaim, StoredStatement } from './types';

/** What re-reading an article does to its rows. */
interface RowChange {
  /** For each claim the row it had, or null for one without a row yet. */
  rows: (number | null)[];
  /** The claims without a row yet. */
  fresh: NewClaim[];
  /** Rows of claims the article no longer makes. */
  removed: number[];
}

/**
 * Gives each claim the row it had, so that whatever refers to rows keeps its meaning; the search index refers to what
 * a claim is found by, so that a claim which is to be found by something else gets a new one.
 * @param stored in reading order, as are `claims`
 */
export function keepRows(stored: StoredClaim[], claims: NewClaim[]): RowChange {
  const names = namesOf(stored);
  const before = new Map(stored.map((claim, index) => [names[index], claim]));
  const rows = namesOf(claims).map((name, index) => {
    const same = before.get(name);
    if (!same || !isFoundAlike(same, claims[index] as NewClaim)) return null;
    before.delete(name);
    return same.row;
  });
  const fresh = claims.filter((_, index) => rows[index] === null);
  return { rows, fresh, removed: [...before.values()].map((claim) => claim.row) };
}

/** A name for each claim of an article that stays the same while its text does. */
export function namesOf(claims: readonly { text: string }[]): string[] {
  const texts = claims.map(({ text }) => text);
  const before = occurrences(texts);
  return texts.map((text, index) => `${before[index]} ${text}`);
}

/** The text is the same where the claim's name is. */
function isFoundAlike(one: StoredClaim, other: NewClaim): boolean {
  return one.day === other.day && one.focus.join('\n') === other.focus.join('\n');
}

/** Claims as they are stored. @param freshRow gives the rows of those that have none, in their order */
export function withRows(
  claims: readonly NewClaim[],
  rows: readonly (number | null)[],
  freshRow: (place: number) => number,
): StoredClaim[] {
  let fresh = 0;
  return claims.map(({ terms: _, ...claim }, index) => ({ ...claim, row: rows[index] ?? freshRow(fresh++) }));
}

type Place = Pick<StoredClaim, 'block' | 'start'>;

/** Sorts the claims of one article. */
export function readingOrder(one: Place, other: Place): number {
  return one.block - other.block || one.start - other.start;
}

/** The segment of the search index that claims make which were stored together; `rows` runs parallel to them. */
export function segmentOf(claims: NewClaim[], rows: number[]): Segment {
  return packSegment(
    claims.map(({ day, terms }, at) => ({ row: rows[at] ?? Number.NaN, day, terms: hashTerms(terms) })),
  );
}

/** A stored claim with its source, as the comparison takes it. */
export function toStatement(
  claim: StoredClaim,
  { url, title, publisher, publishedAt, language }: Source,
): StoredStatement {
  const { block, start, end, text, speaker, hedged, focus, day } = claim;
  return {
    claim: { block, start, end, text, speaker, hedged, focus },
    source: { url, title, publisher, publishedAt, language },
    day,
  };
}
