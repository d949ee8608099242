import type { Coverage } from '../coverage/coverage';
import {
  articleLine,
  correctionLine,
  type ExportCursor,
  type ExportPage,
} from '../coverage/exchange/export-lines';

/** Articles looked up at a time. */
const ARTICLES = 50;
/** Corrections in one page. */
const CORRECTIONS = 1_000;
/** Characters in one page, more than which only a single line has: far below what a message may hold (64 MiB). */
const PAGE_LENGTH = 4_000_000;

/** The stretch of the export that begins at a cursor. */
export function exportPage(coverage: Coverage, from: ExportCursor): Promise<ExportPage> {
  return from.of === 'articles' ? articlePage(coverage, from.after) : correctionPage(coverage, from.after);
}

async function articlePage(coverage: Coverage, after: string): Promise<ExportPage> {
  const readings = await coverage.readingsAfter(after, ARTICLES);
  const counts = { articles: 0, claims: 0, corrections: 0 };
  const lines: string[] = [];
  let last = after;
  let length = 0;
  for (const reading of readings) {
    const line = articleLine(reading);
    length += line.length;
    if (lines.length > 0 && length > PAGE_LENGTH) break;
    lines.push(line);
    counts.articles++;
    counts.claims += reading.claims.length;
    last = reading.article.url;
  }
  const next: ExportCursor =
    lines.length === 0 ? { of: 'corrections', after: '' } : { of: 'articles', after: last };
  return { lines, counts, next };
}

async function correctionPage(coverage: Coverage, after: string): Promise<ExportPage> {
  const dismissals = await coverage.dismissalsAfter(after, CORRECTIONS);
  const last = dismissals.at(-1);
  return {
    lines: dismissals.map(correctionLine),
    counts: { articles: 0, claims: 0, corrections: dismissals.length },
    next: last ? { of: 'corrections', after: last.claimId } : null,
  };
}
