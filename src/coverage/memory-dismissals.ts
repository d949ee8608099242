import type { Corrections, Dismissal } from './types';

/** Corrections kept in memory alone. */
export class MemoryDismissals implements Corrections {
  /** Addresses of articles by the ids of claims. */
  private readonly urls = new Map<string, string>();

  async dismissedOfArticle(url: string): Promise<Set<string>> {
    return new Set([...this.urls].filter(([, of]) => of === url).map(([claimId]) => claimId));
  }

  async setDismissed(url: string, claimId: string, dismissed: boolean): Promise<void> {
    if (dismissed) this.urls.set(claimId, url);
    else this.urls.delete(claimId);
  }

  async dismissalsAfter(claimId: string, limit: number): Promise<Dismissal[]> {
    return [...this.urls]
      .map(([id, url]) => ({ claimId: id, url }))
      .filter((dismissal) => dismissal.claimId > claimId)
      .sort((one, other) => (one.claimId < other.claimId ? -1 : 1))
      .slice(0, limit);
  }

  async forgetDismissed(urls: string[]): Promise<void> {
    const gone = new Set(urls);
    for (const [claimId, url] of this.urls) if (gone.has(url)) this.urls.delete(claimId);
  }

  async clear(): Promise<void> {
    this.urls.clear();
  }
}
