import { guarded } from '../coverage/storage-error';
import type { Corrections, Dismissal } from '../coverage/types';
import { correct } from './correction-document';
import type { NotesDatabase } from './database';
import { changeDocument, forgetting } from './documents';
import { forgetDocuments } from './forgotten';

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

  /** Forgets those of some articles here, for good; the reader's other devices keep theirs. */
  async forgetDismissed(urls: string[]): Promise<void> {
    const { database } = this;
    const ids = await guarded(() => database.corrections.where('url').anyOf(urls).primaryKeys());
    if (ids.length === 0) return;
    await guarded(() =>
      forgetting(database, async () => {
        const keys = ids.map((id) => `correction:${id}` as const);
        const gone = new Set<string>(keys);
        await forgetDocuments(database, keys);
        await database.corrections.bulkDelete(ids);
        await this.disown((key) => gone.has(key));
      }),
    );
  }

  /** Forgets them here, for good; the reader's other devices keep theirs. */
  async clear(): Promise<void> {
    const { database } = this;
    await guarded(() =>
      forgetting(database, async () => {
        const all = database.documents.where('key').startsWith('correction:');
        await forgetDocuments(database, await all.primaryKeys());
        await database.corrections.clear();
        await this.disown((key) => key.startsWith('correction:'));
      }),
    );
  }

  /** What is gone here cannot be stated anew, so no file has to be kept, or snapshot made, for it. */
  private async disown(isGone: (key: string) => boolean): Promise<void> {
    await this.database.ownFiles
      .filter(({ keys }) => keys.some(isGone))
      .modify((file) => {
        file.keys = file.keys.filter((key) => !isGone(key));
      });
  }
}
