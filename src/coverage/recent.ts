import type { Source, Statement } from '../compare/types';
import { toStatement } from './rows';
import type { StoredClaim } from './types';

/** Those of two or three readings: some 20 MB with what comparing computes of them. */
const MOST = 2_000;

/**
 * The statements that were compared last, by row. What is computed of a statement stays with it (compare/statement/view.ts), and
 * readers come back to a page, or go on to the next about the same event.
 */
export class RecentStatements {
  /** The one that was not used for longest comes first. */
  private readonly kept = new Map<number, Statement>();

  constructor(private readonly most = MOST) {}

  /** The statement of a row, where it is kept. */
  get(row: number): Statement | undefined {
    const statement = this.kept.get(row);
    if (statement) this.add(row, statement);
    return statement;
  }

  /** Keeps a statement. */
  add(row: number, statement: Statement): void {
    this.kept.delete(row);
    this.kept.set(row, statement);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) return;
      this.kept.delete(oldest);
    }
  }

  /** What a stored claim says, as the statement that is kept where there is one. */
  of(claim: StoredClaim, source: Source): Statement {
    const statement = this.get(claim.row) ?? toStatement(claim, source);
    this.add(claim.row, statement);
    return statement;
  }

  /**
   * The statements of some rows.
   * @param load loads those that are not kept; what it does not find is left out
   */
  async load(
    rows: readonly number[],
    load: (missing: number[]) => Promise<ReadonlyMap<number, Statement>>,
  ): Promise<Map<number, Statement>> {
    const found = new Map(rows.map((row) => [row, this.get(row)]));
    const loaded = await load(rows.filter((row) => !found.get(row)));
    for (const [row, statement] of loaded) this.add(row, statement);
    return new Map(
      rows.flatMap((row): [number, Statement][] => {
        const statement = found.get(row) ?? loaded.get(row);
        return statement ? [[row, statement]] : [];
      }),
    );
  }

  /** Forgets what some articles said: they were read anew, or removed. */
  forget(urls: readonly string[]): void {
    const gone = new Set(urls);
    for (const [row, { source }] of this.kept) {
      if (gone.has(source.url)) this.kept.delete(row);
    }
  }

  clear(): void {
    this.kept.clear();
  }
}
