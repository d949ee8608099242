import type { Transaction } from 'dexie';

/** Part of the upgrade to the sixth schema: so far, whatever was forgotten was noted as well. */
export async function toIntact(transaction: Transaction): Promise<void> {
  const devices = await transaction.table('device').count();
  const files = await transaction.table<unknown, number>('ownFiles').toCollection().primaryKeys();
  // Where coverage does not travel nothing is stored: on a full disk the database would not open.
  const all = devices > 0 ? ['readings', ...files] : [];
  await transaction.table('intact').bulkAdd(all.map((of) => ({ of })));
}
