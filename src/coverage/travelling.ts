import { ELSEWHERE, type Place, toBeSent } from '../sync/coverage/places';
import type { ArticleRow, CrossreadDatabase } from './database';

type DeviceTable = CrossreadDatabase['device'];

/** True where coverage travels between devices, or did: what is noted for that holds when it does again. */
export async function coverageTravels(device: DeviceTable): Promise<boolean> {
  return (await device.count()) > 0;
}

/**
 * Where a reading that is about to be stored is in the store that coverage travels by: stored with it, so that no
 * reading is ever left behind.
 * @param before what is stored of the article
 * @param received it came from another device
 */
export function placeOfReading(before: ArticleRow | undefined, received: boolean): Place {
  return received ? ELSEWHERE : toBeSent(before?.place);
}

/**
 * Notes that articles last read up to then, epoch ms, are removed here, so that other devices do not bring them back.
 * Part of the transaction that removes them.
 */
export async function noteRemovedUpTo(device: DeviceTable, time: number): Promise<void> {
  await device.toCollection().modify((row) => {
    row.removedUpTo = Math.max(row.removedUpTo, time);
  });
}
