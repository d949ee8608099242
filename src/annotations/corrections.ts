import { guarded } from '../coverage/storage-error';
import type { Corrections, Dismissal } from '../coverage/types';
import { correct } from './correction-document';
import type { NotesDatabase } from './database';
import { changeDocument, writing } from './documents';

/** Corrections kept in IndexedDB as documents, to travel with the annotations. */
export class DexieCorrections implements Corrections {
  constructor(private readonly database: NotesDatabase) {}

  async dismissedOfArticle(url: string): Promise<Set<string>> {
    return new Set(await guarded(() => this.database.corrections.where({ url }).primaryKeys()));
  }

  async setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void> {
    const change = (document: Parameters<typeof correct>[0]) => correct(document, url, dismissed);
    const first = dismissed ? [] : undefined;
    await guarded(() => changeDocument(this.database, `correction:${claimId}`, change, first));
  }

  dismissalsAfter(claimId: string, limit: number): Promise<Dismissal[]> {
    const { corrections } = this.database;
    return guarded(() => corrections.where('claimId').above(claimId).limit(limit).toArray());
  }

  /** Forgets them here; the reader's other devices keep theirs. */
  async clear(): Promise<void> {
    const { database } = this;
    await guarded(() =>
      writing(database, async () => {
        await database.documents.where('key').startsWith('correction:').delete();
        await database.corrections.clear();
        // What is gone here cannot be stated anew, so no file has to be kept, or snapshot made, for it.
        await database.ownFiles.toCollection().modify((file) => {
          file.keys = file.keys.filter((key) => !key.startsWith('correction:'));
        });
      }),
    );
  }
}
