import type { Claim } from '../../claims/types';
import type { Verdict } from '../../compare/types';
import type { Settings } from '../../sites';
import type { StoredArticle } from '../types';

/** The file that everything is exported to, line by line: docs/export-format.md. */
export const FORMAT = 'crossread-export';

/** Grows with every change that an older build would misread. */
export const FORMAT_VERSION = 1;

/** Bytes of one line, its end not counted; the longest live blogs seen take a tenth of it. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Bytes of the first line: whatever has a longer one is another file. */
export const LONGEST_HEADER = 16 * 1024;

export interface Counts {
  articles: number;
  claims: number;
  corrections: number;
  annotations: number;
}

export const NOTHING: Counts = { articles: 0, claims: 0, corrections: 0, annotations: 0 };

/** The first line. */
export interface Header {
  type: 'header';
  format: typeof FORMAT;
  version: number;
  /** Name and version of the program. */
  madeBy: string;
  /** ISO 8601. */
  madeAt: string;
  /** What was stored when the export began; the end line counts what the file holds. */
  counts: Pick<Counts, 'articles' | 'claims'>;
}

export interface SettingsLine {
  type: 'settings';
  settings: Settings;
}

/** A claim as it was read. What follows from it (its name, day and search terms) is taken anew. */
export interface ExportedClaim extends Claim {
  /** When its wording replaced another, epoch ms. */
  revisedAt: number | null;
  /** What was concluded when it was read; null where nothing was. */
  verdict: Verdict | null;
}

export interface ArticleLine {
  type: 'article';
  article: StoredArticle;
  /** In reading order. */
  claims: ExportedClaim[];
}

/** A claim that the reader called wrongly marked. */
export interface CorrectionLine {
  type: 'correction';
  /** Canonical address of its article. */
  url: string;
  /** The name of the claim (src/engine/claim-id.ts). */
  claimId: string;
}

/** A note of the reader. */
export interface AnnotationLine {
  type: 'annotation';
  /** As the W3C Web Annotation Data Model has it, in JSON-LD (src/annotations/web-annotation.ts). */
  annotation: object;
}

/** The last line: without it, the file is not whole. */
export interface EndLine {
  type: 'end';
  counts: Counts;
  /** Of every line before this one (checksum.ts), hexadecimal. */
  checksum: string;
}

/** A line between the first and the last. */
export type BodyLine = SettingsLine | ArticleLine | CorrectionLine | AnnotationLine;
