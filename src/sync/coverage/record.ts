import { checkLine } from '../../coverage/exchange/check-line';
import { toArticleLine } from '../../coverage/exchange/export-lines';
import type { ArticleLine } from '../../coverage/exchange/format';
import type { StoredReading } from '../../coverage/types';
import type { SyncRecord } from '../container';

const KIND = 'reading:';

/**
 * A reading as a record: its line of an export (docs/export-format.md), without what was concluded of its claims: that
 * quotes other articles, and is concluded anew wherever the article is opened.
 */
export function toRecord(reading: StoredReading): SyncRecord {
  const line = JSON.stringify(toArticleLine(reading, false));
  return { key: `${KIND}${reading.article.url}`, state: new TextEncoder().encode(line) };
}

/** Whether a record is a reading; others are a later build's. */
export function isReading({ key }: SyncRecord): boolean {
  return key.startsWith(KIND);
}

/** The reading that a record says, or null where it is none. */
export function readingOf({ key, state }: SyncRecord): ArticleLine | null {
  try {
    const line = checkLine(new TextDecoder('utf-8', { fatal: true }).decode(state));
    return 'type' in line && line.type === 'article' && key === KIND + line.article.url ? line : null;
  } catch {
    return null; // no text
  }
}
