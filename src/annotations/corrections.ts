import { guarded } from '../coverage/storage-error';
import { correct } from './correction-document';
import type { NotesDatabase } from './database';
import { changeDocument } from './documents';

/** Which marks the reader called wrong. */
interface Corrections {
  /** Ids of the article's claims whose marks are wrong. */
  ofArticle(url: string): Promise<Set<string>>;
  set(url: string, claimId: string, wrong: boolean): Promise<void>;
}

/** Corrections kept in IndexedDB, to travel with the annotations. */
export class DexieCorrections implements Corrections {
  constructor(private readonly database: NotesDatabase) {}

  async ofArticle(url: string): Promise<Set<string>> {
    return new Set(await guarded(() => this.database.corrections.where({ url }).primaryKeys()));
  }

  async set(url: string, claimId: string, wrong: boolean): Promise<void> {
    const change = (document: Parameters<typeof correct>[0]) => correct(document, url, wrong);
    await guarded(() =>
      changeDocument(this.database, `correction:${claimId}`, change, wrong ? [] : undefined),
    );
  }
}
