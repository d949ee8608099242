import type { AnnotationStore } from '../annotations/types';
import { toItem } from '../annotations/web-annotation';
import type { Coverage } from '../coverage/coverage';
import {
  annotationLine,
  articleLine,
  correctionLine,
  type ExportCursor,
  type ExportPage,
} from '../coverage/exchange/export-lines';
import { NOTHING } from '../coverage/exchange/format';

/** Articles looked up at a time. */
const ARTICLES = 50;
/** Corrections in one page. */
const CORRECTIONS = 1_000;
/** Characters in one page, more than which only a single line has: far below what a message may hold (64 MiB). */
const PAGE_LENGTH = 4_000_000;

export interface Exported {
  coverage(): Promise<Coverage>;
  annotations(): Promise<Pick<AnnotationStore, 'all'>>;
}

/** The stretch of the export that begins at a cursor. @throws {CrossreadError} where the storage cannot be read */
export async function exportPage(
  { coverage, annotations }: Exported,
  { of, after }: ExportCursor,
): Promise<ExportPage> {
  switch (of) {
    case 'articles':
      return articlePage(await coverage(), after);
    case 'corrections':
      return correctionPage(await coverage(), after);
    case 'annotations':
      return annotationPage(await annotations(), after);
  }
}

async function articlePage(coverage: Coverage, after: string): Promise<ExportPage> {
  const readings = await coverage.readingsAfter(after, ARTICLES);
  const { lines, taken } = fitting(readings, articleLine);
  const last = taken.at(-1);
  return {
    lines,
    counts: {
      ...NOTHING,
      articles: taken.length,
      claims: taken.reduce((sum, { claims }) => sum + claims.length, 0),
    },
    next: last ? { of: 'articles', after: last.article.url } : { of: 'corrections', after: '' },
  };
}

async function correctionPage(coverage: Coverage, after: string): Promise<ExportPage> {
  const dismissals = await coverage.dismissalsAfter(after, CORRECTIONS);
  const last = dismissals.at(-1) ?? null;
  return {
    lines: dismissals.map(correctionLine),
    counts: { ...NOTHING, corrections: dismissals.length },
    next: last && { of: 'corrections', after: last.claimId },
  };
}

async function annotationPage(annotations: Pick<AnnotationStore, 'all'>, after: string): Promise<ExportPage> {
  const rest = (await annotations.all())
    .filter(({ id }) => id > after)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { lines, taken } = fitting(rest, (annotation) => annotationLine(toItem(annotation)));
  const last = taken.at(-1);
  return {
    lines,
    counts: { ...NOTHING, annotations: taken.length },
    next:
      last && taken.length < rest.length
        ? { of: 'annotations', after: last.id }
        : { of: 'articles', after: '' },
  };
}

/** As many of the items, from the first, as one page holds; at least one. */
function fitting<Item>(
  items: readonly Item[],
  lineOf: (item: Item) => string,
): { lines: string[]; taken: Item[] } {
  const lines: string[] = [];
  let length = 0;
  for (const item of items) {
    const line = lineOf(item);
    length += line.length;
    if (lines.length > 0 && length > PAGE_LENGTH) break;
    lines.push(line);
  }
  return { lines, taken: items.slice(0, lines.length) };
}
