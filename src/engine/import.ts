import { readAnnotations } from '../annotations/import/read';
import type { AnnotationStore } from '../annotations/types';
import type { Claim } from '../claims/types';
import type { Statement } from '../compare/types';
import type { Coverage } from '../coverage/coverage';
import { checkLine } from '../coverage/exchange/check-line';
import type { AnnotationLine, ArticleLine } from '../coverage/exchange/format';
import { emptyTally, type ImportTally, type NumberedLine } from '../coverage/exchange/import-tally';
import { newClaims, sourceOf } from './new-claims';

/** Where an import goes. */
export interface ImportTarget {
  coverage(): Promise<Coverage>;
  annotations(): Promise<Pick<AnnotationStore, 'addAll'>>;
  /** Runs work between readings, so that these need not wait for more than one article. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

/**
 * Takes in lines of an export. What a line says is stored whole or not at all; lines may be taken in twice.
 * @throws {CrossreadError} where the storage fails; the lines before are stored then
 */
export async function importLines(target: ImportTarget, lines: NumberedLine[]): Promise<ImportTally> {
  const { inTurn } = target;
  const coverage = await target.coverage();
  const tally = emptyTally();
  for (const { number, text } of lines) {
    const line = checkLine(text);
    if ('problem' in line) {
      tally.problems.push({ ...line, line: number });
    } else if (line.type === 'article') {
      const outcome = await inTurn(() => importArticle(coverage, line));
      tally[outcome === 'stored' ? 'stored' : 'kept']++;
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
  return tally;
}

/**
 * Stores an article, unless the same reading of it or a later one is stored already. Of two readings at the same time
 * it is always the same one that stands.
 * @param received it came from another device
 */
export async function importArticle(
  coverage: Coverage,
  { article, claims }: ArticleLine,
  { received = false } = {},
): Promise<'stored' | 'same' | 'older'> {
  const present = await coverage.articleByUrl(article.url);
  if (present && present.readAt > article.readAt) {
    return 'older';
  }
  if (present && present.readAt === article.readAt) {
    const [here, there] = [saidBy(await coverage.claimsOfArticle(article.url)), saidBy(claims)];
    if (here >= there) return here === there ? 'same' : 'older';
  }
  const source = sourceOf(article);
  const statements = claims.map(({ revisedAt: _, verdict: __, ...claim }): Statement => ({ claim, source }));
  const fresh = newClaims(source, statements, article.readAt);
  await coverage.storeReading({
    article: {
      ...article,
      firstReadAt: Math.min(article.firstReadAt, present?.firstReadAt ?? article.firstReadAt),
    },
    claims: fresh.map((claim, index) => ({ ...claim, revisedAt: claims[index]?.revisedAt ?? null })),
    verdicts: claims.map(({ verdict }) => verdict),
    received,
  });
  return 'stored';
}

/** All that an article states, in its order. */
function saidBy(claims: Claim[]): string {
  return [...claims]
    .sort((one, other) => one.block - other.block || one.start - other.start)
    .map(({ text }) => text)
    .join('\n');
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
