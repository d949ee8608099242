import type { EntityTable } from 'dexie';
import { guarded } from './storage-error';
import type { Corrections, Dismissal } from './types';

/** Corrections kept with coverage, as earlier builds did; where notes are kept, theirs is the place. */
export class DexieDismissals implements Corrections {
  constructor(private readonly dismissals: EntityTable<Dismissal, 'claimId'>) {}

  async dismissedOfArticle(url: string): Promise<Set<string>> {
    return new Set(await guarded(() => this.dismissals.where({ url }).primaryKeys()));
  }

  async setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void> {
    await guarded(() =>
      dismissed ? this.dismissals.put({ claimId, url }).then(() => {}) : this.dismissals.delete(claimId),
    );
  }

  dismissalsAfter(claimId: string, limit: number): Promise<Dismissal[]> {
    return guarded(() => this.dismissals.where('claimId').above(claimId).limit(limit).toArray());
  }

  async forgetDismissed(urls: string[]): Promise<void> {
    await guarded(() => this.dismissals.where('url').anyOf(urls).delete());
  }

  async clear(): Promise<void> {
    await guarded(() => this.dismissals.clear());
  }
}
