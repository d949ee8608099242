import type { Transaction } from 'dexie';
import type { Verdict } from '../compare/types';
import { MOST_CLAIMS, packNew, packVerdicts } from './batches';
import { readingOrder } from './rows';
import type { StoredClaim } from './types';

/** A verdict as the versions up to the third had it: a row beside each claim. */
interface VerdictRow extends Verdict {
  row: number;
  url: string;
}

/**
 * The upgrade from a row for each claim and each verdict to a row for all that one article has of them. Article by
 * article, those read first coming first, so that memory does not grow with what there is. The search index is made
 * anew from the claims, whose rows are others now.
 */
export async function toBatches(transaction: Transaction): Promise<void> {
  const table = (name: string) => transaction.table(name);
  let count = 0;
  for (const url of await table('articles').orderBy('firstReadAt').primaryKeys()) {
    const claims: StoredClaim[] = await table('claims').where({ url }).toArray();
    claims.sort(readingOrder);
    const verdicts: VerdictRow[] = await table('verdicts').where({ url }).toArray();
    const batches: number[] = [];
    // The first builds kept every claim of an article, however many there were.
    for (let at = 0; at < claims.length; at += MOST_CLAIMS) {
      batches.push(await addBatch(transaction, url, claims.slice(at, at + MOST_CLAIMS), verdicts));
    }
    await table('articles').update(url, { batches });
    count += claims.length;
  }
  await table('totals').put({ of: 'claims', count });
  await table('indexSegments').clear();
  await table('indexRemovals').clear();
}

async function addBatch(
  transaction: Transaction,
  url: unknown,
  claims: StoredClaim[],
  verdicts: VerdictRow[],
): Promise<number> {
  const number = await transaction.table('claimBatches').add({ url, packed: packNew(claims) });
  const byRow = new Map(verdicts.map(({ row, url: _, ...verdict }) => [row, verdict]));
  const packed = packVerdicts(claims.map(({ row }) => byRow.get(row) ?? null));
  if (packed) await transaction.table('verdictBatches').add({ number, packed });
  return number;
}
