import type { Article } from '../article/types';
import { languageSupported } from '../claims/find';
import { candidateWords } from '../compare/candidate-terms';
import { decide } from '../compare/decide';
import { kinshipOf } from '../compare/surroundings/kinship';
import type { Judge, Statement, Verdict } from '../compare/types';
import type { Coverage } from '../coverage/coverage';
import type { ReadingRecord } from '../coverage/types';
import { CrossreadError } from '../errors';
import type { Reading } from '../messages';
import { markedClaims } from './marked-claims';
import { newClaims, sourceOf, statementsOf } from './new-claims';
import { earlierReading, revisions } from './revisions';

export interface ReaderOptions {
  coverage: Coverage;
  /** Epoch ms. */
  now(): number;
  /** Stands in for the embedded judge. */
  judge?: Judge;
}

interface ReadOptions {
  /** False: nothing is kept of the reading (a private window). */
  store: boolean;
  /** True: the last reading, which was stored, is only compared anew. */
  again?: boolean;
}

export interface Reader {
  /**
   * Compares an article with the coverage read before and stores the reading before it answers. An article that
   * was read before is read anew: its own earlier claims are no coverage to it.
   * @throws {CrossreadError} where the coverage cannot be read; where it cannot be written the reading carries a
   *   warning instead
   */
  read(article: Article, options: ReadOptions): Promise<Reading>;
}

export function createReader({ coverage, now, judge }: ReaderOptions): Reader {
  return {
    async read(article, { store, again = false }) {
      await coverage.prepare();
      const earlier = await earlierReading(coverage, article.url);
      const readAt = laterThan(earlier.article?.readAt, now());
      const statements = statementsOf(article);
      const claims = newClaims(sourceOf(article), statements, readAt);
      const revised = revisions(claims, earlier, { readAt, again });
      const candidates = await coverage.candidates(
        claims.map((claim, index) => ({ ...claim, words: candidateWords(statements[index] as Statement) })),
        article.url,
      );
      const kinship = kinshipOf(statements, candidates);
      const verdicts = statements.map((statement, index) =>
        decide(statement, candidates[index] ?? [], judge, { kinship, article: statements }),
      );
      const record: ReadingRecord = {
        article: { ...headOf(article), readAt, firstReadAt: earlier.article?.firstReadAt ?? readAt },
        claims: claims.map((claim, index) => ({ ...claim, revisedAt: revised[index] ?? null })),
        verdicts: verdicts.map((verdict, index) => withRevision(verdict, revised[index] ?? null)),
      };
      const marked = await markedClaims(
        coverage,
        article.url,
        record.claims.map((claim, index) => ({ claim, verdict: record.verdicts[index] ?? null })),
      );
      return {
        claims: marked,
        ...(store ? await keep(coverage, record) : { stored: false, warning: null }),
        languageSupported: languageSupported(article.language),
      };
    },
  };
}

/** The last time that a Date can hold, epoch ms. */
const LAST_TIME = 8.64e15;

/**
 * Now, or just after the reading before where its clock, or another device's, was ahead: of the readings of an article
 * the last one stands on every device, so a new one must not seem older than what it replaces.
 */
function laterThan(before: number | undefined, now: number): number {
  return Math.min(LAST_TIME, Math.max(now, (before ?? 0) + 1));
}

function headOf({ url, title, publisher, author, publishedAt, language }: Article): Omit<Article, 'blocks'> {
  return { url, title, publisher, author, publishedAt, language };
}

function withRevision(verdict: Verdict, revisedAt: number | null): Verdict {
  return revisedAt === null ? verdict : { ...verdict, qualifiers: [...verdict.qualifiers, 'revised'] };
}

/** Stores a reading; a storage that fails costs the reader the memory of this article, not its marks. */
async function keep(coverage: Coverage, record: ReadingRecord): Promise<Pick<Reading, 'stored' | 'warning'>> {
  try {
    await coverage.storeReading(record);
    return { stored: true, warning: null };
  } catch (error) {
    if (
      error instanceof CrossreadError &&
      (error.code === 'storageFull' || error.code === 'storageBlocked')
    ) {
      return { stored: false, warning: error.code };
    }
    throw error;
  }
}
