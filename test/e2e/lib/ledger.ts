import type { Article } from '../../../src/article/types';
import { findClaims } from '../../../src/claims/find';

/** The site of all articles here; pages of it may speak for them. */
export const SITE = 'https://gazette-du-port.example';

/** Addresses that are read again and again, each time as another edition. */
const ADDRESSES = 24;

/** Paragraphs of an edition: as many as an article has. */
const PARAGRAPHS = 25;

/** What a reader reads, and what of it must therefore be stored. */
export class Ledger {
  private readonly edition = new Map<string, number>();
  private readonly acknowledged = new Map<string, string[]>();
  /** Editions that were sent and not acknowledged since the last that was: each may have been stored, whole, or not. */
  private readonly open = new Map<string, string[][]>();

  /** @param next a stream of numbers in [0, 1) */
  constructor(private readonly next: () => number) {}

  /** Number of addresses of which a reading was acknowledged. */
  get size(): number {
    return this.acknowledged.size;
  }

  /** The next edition of one of the articles: some of its sentences are those of the edition before, some are new. */
  write(): Article {
    const url = `${SITE}/article/${Math.floor(this.next() * ADDRESSES)}`;
    const edition = (this.edition.get(url) ?? 0) + 1;
    this.edition.set(url, edition);
    const blocks = Array.from({ length: PARAGRAPHS }, (_, index) => {
      const changed = this.next() < 0.3 ? `-${edition}` : '';
      const cost = 10 + Math.floor(this.next() * 4) + index;
      return {
        kind: 'paragraph' as const,
        text: `Le quai numéro ${index}${changed} du port de Tarsac a coûté ${cost} millions d’euros, selon la mairie.`,
      };
    });
    return {
      url,
      blocks,
      title: `Le port de Tarsac, édition ${edition}`,
      publisher: 'La Gazette du port',
      author: null,
      publishedAt: '2026-03-02T18:00:00+01:00',
      language: 'fr',
    };
  }

  sent(article: Article): void {
    this.open.set(article.url, [...(this.open.get(article.url) ?? []), textsOf(article)]);
  }

  stored(article: Article): void {
    this.acknowledged.set(article.url, textsOf(article));
    this.open.delete(article.url);
  }

  /**
   * Readings that are lost, or stored in part.
   * @param stored texts of the claims of each stored article, in order
   */
  missing(stored: ReadonlyMap<string, readonly string[]>): string[] {
    const known = new Set([...this.acknowledged.keys(), ...this.open.keys(), ...stored.keys()]);
    return [...known].filter((url) => {
      const last = this.acknowledged.get(url);
      const possible = [...(last ? [last] : []), ...(this.open.get(url) ?? [])].map(asKey);
      const found = stored.get(url);
      return found === undefined ? last !== undefined : !possible.includes(asKey(found));
    });
  }
}

function textsOf(article: Article): string[] {
  return findClaims(article).map(({ text }) => text);
}

/** Rows keep their place when an article is read again, so the order says nothing. */
function asKey(texts: readonly string[]): string {
  return [...texts].sort().join('\n');
}
