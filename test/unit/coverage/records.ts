import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Verdict } from '../../../src/compare/types';
import type { DatabaseOptions } from '../../../src/coverage/database';
import type { NewClaim, ReadingRecord } from '../../../src/coverage/types';

/** A browser's empty storage. */
export function emptyStorage(): DatabaseOptions {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export const newVerdict: Verdict = { mark: 'new', evidence: [], differences: [], qualifiers: [] };

/** A reading of an article that makes these claims. */
export function reading(url: string, texts: string[], readAt = 1_000): ReadingRecord {
  return {
    article: {
      url,
      title: `Title of ${url}`,
      publisher: new URL(url).hostname,
      author: null,
      publishedAt: '2031-05-02T08:00:00Z',
      language: 'en',
      readAt,
      firstReadAt: readAt,
    },
    claims: texts.map((text, block) => claim(url, text, block)),
    verdicts: texts.map(() => newVerdict),
  };
}

function claim(url: string, text: string, block: number): NewClaim {
  return {
    block,
    start: 0,
    end: text.length,
    text,
    speaker: null,
    hedged: false,
    focus: [],
    url,
    terms: text.toLowerCase().split(' '),
    day: 22_402,
    revisedAt: null,
  };
}
