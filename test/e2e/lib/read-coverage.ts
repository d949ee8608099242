import { unpackClaims, unpackVerdicts } from '../../../src/coverage/batches';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { checkIndex } from '../../../src/coverage/index/check';
import type { StoredCoverage } from './stored-coverage';

/** Reads all of the database, and compares its index with its claims, in one transaction: an engine may be at work. */
export async function read(): Promise<StoredCoverage> {
  const database = await openDatabase();
  const { articles, claimBatches, verdictBatches, totals } = database;
  const [heads, batches, given, total, index] = await database.transaction('r', database.tables, async () => [
    await articles.toArray(),
    await claimBatches.toArray(),
    await verdictBatches.toArray(),
    await totals.get('claims'),
    await checkIndex(new DexieStore(database)),
  ]);
  database.close();
  const claims = new Map(batches.map((batch) => [batch.number, unpackClaims(batch)]));
  const verdicts = new Map(given.map((batch) => [batch.number, unpackVerdicts(batch)]));
  const listed = new Map(heads.flatMap(({ url, batches }) => batches.map((number) => [number, url])));
  const count = [...claims.values()].flat().length;
  return {
    articles: heads.map(({ url, batches }) => [
      url,
      batches.flatMap((number) => (claims.get(number) ?? []).map(({ text }) => text)),
    ]),
    dangling: [
      ...batches
        .filter(({ number, url }) => listed.get(number) !== url)
        .map(({ number }) => `claims ${number} have no article`),
      ...[...listed.keys()]
        .filter((number) => !claims.has(number))
        .map((number) => `an article has claims ${number}, which are not there`),
      ...[...claims]
        .filter(([number, all]) => verdicts.get(number)?.filter(Boolean).length !== all.length)
        .map(([number]) => `claims ${number} have not each a verdict`),
      ...[...verdicts.keys()]
        .filter((number) => !claims.has(number))
        .map((number) => `verdicts ${number} have no claims`),
      // Where it is not there, they are counted when it matters.
      ...(total === undefined || total.count === count
        ? []
        : [`${total?.count} claims are counted, not ${count}`]),
    ],
    index,
  };
}
