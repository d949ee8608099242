import { readAnnotations } from '../annotations/import/read';
import type { AnnotationStore } from '../annotations/types';
import type { Coverage } from '../coverage/coverage';
import { checkLine } from '../coverage/exchange/check-line';
import type { AnnotationLine, ArticleLine } from '../coverage/exchange/format';
import { emptyTally, type ImportTally, type NumberedLine } from '../coverage/exchange/import-tally';
import { groupArticles, importArticles } from './import-articles';

/** Where an import goes. */
export interface ImportTarget {
  coverage(): Promise<Coverage>;
  annotations(): Promise<Pick<AnnotationStore, 'addAll'>>;
  /** Runs work between readings, so that these need not wait for more than a few articles. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * Takes in lines of an export. What a line says is stored whole or not at all; lines may be taken in twice.
 * @throws {CrossreadError} where the storage fails; some of the lines are stored then
 */
export async function importLines(target: ImportTarget, lines: NumberedLine[]): Promise<ImportTally> {
  const { inTurn } = target;
  const coverage = await target.coverage();
  const tally = emptyTally();
  const articles: ArticleLine[] = [];
  for (const { number, text } of lines) {
    const line = checkLine(text);
    if ('problem' in line) {
      tally.problems.push({ ...line, line: number });
    } else if (line.type === 'article') {
      articles.push(line);
    } else if (line.type === 'correction') {
      await inTurn(() => coverage.setDismissed(line.url, line.claimId, true));
      tally.corrections++;
    } else if (line.type === 'settings') {
      tally.settings = line.settings;
    } else if (await importAnnotation(await target.annotations(), line)) {
      tally.annotations++;
    } else {
      tally.problems.push({ line: number, problem: 'wrongValue', field: 'annotation' });
    }
  }
  for (const group of groupArticles(articles)) {
    for (const outcome of await inTurn(() => importArticles(coverage, group))) {
      tally[outcome === 'stored' ? 'stored' : 'kept']++;
    }
  }
  return tally;
}

/** Keeps a note; one that is kept already stays as it is. False where it is none. */
async function importAnnotation(
  store: Pick<AnnotationStore, 'addAll'>,
  { annotation }: AnnotationLine,
): Promise<boolean> {
  const read = await readAnnotations(JSON.stringify(annotation));
  if (typeof read === 'string' || read.annotations.length !== 1) {
    return false;
  }
  await store.addAll(read.annotations);
  return true;
}
