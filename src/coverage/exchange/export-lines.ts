import type { StoredReading } from '../types';
import type { AnnotationLine, ArticleLine, CorrectionLine, Counts } from './format';
import { LONGEST_LINE } from './format';

/** Where an export goes on: behind what was exported last. */
export interface ExportCursor {
  of: 'annotations' | 'articles' | 'corrections';
  after: string;
}

/** A stretch of an export. */
export interface ExportPage {
  /** Lines without their ends. */
  lines: string[];
  counts: Counts;
  /** Null at the end. */
  next: ExportCursor | null;
}

/** Notes come first: once they are there again, no rule about how much is kept takes their articles. */
export const EXPORT_START: ExportCursor = { of: 'annotations', after: '' };

/** Characters of a line that surely is not too long, however it is encoded. */
const SAFE_LENGTH = LONGEST_LINE / 3;

/**
 * An article as a line. One that would be too long (2,000 claims, each with pages of evidence) goes without what was
 * concluded of its claims: reading it again concludes it anew.
 */
export function articleLine(reading: StoredReading): string {
  const whole = JSON.stringify(toArticleLine(reading, true));
  return whole.length <= SAFE_LENGTH ? whole : JSON.stringify(toArticleLine(reading, false));
}

export function correctionLine({ url, claimId }: Omit<CorrectionLine, 'type'>): string {
  const line: CorrectionLine = { type: 'correction', url, claimId };
  return JSON.stringify(line);
}

export function annotationLine(annotation: object): string {
  const line: AnnotationLine = { type: 'annotation', annotation };
  return JSON.stringify(line);
}

/** An article with its claims and, where they are wanted, with what was concluded of these. */
export function toArticleLine({ article, claims }: StoredReading, withVerdicts: boolean): ArticleLine {
  const { url, title, publisher, author, publishedAt, language, readAt, firstReadAt } = article;
  return {
    type: 'article',
    article: { url, title, publisher, author, publishedAt, language, readAt, firstReadAt },
    claims: claims.map(({ claim, verdict }) => {
      const { block, start, end, text, speaker, hedged, focus, revisedAt } = claim;
      const concluded = withVerdicts ? verdict : null;
      return { block, start, end, text, speaker, hedged, focus, revisedAt, verdict: concluded };
    }),
  };
}
