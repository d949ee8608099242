import { ELSEWHERE, toBeSent } from '../sync/coverage/places';
import type { ArticleRow, CrossreadDatabase } from './database';

type DeviceTable = CrossreadDatabase['device'];

/**
 * Where a reading that is about to be stored is in the store that coverage travels by; nowhere to be said where it does
 * not. Part of the transaction that stores it, so that no reading is ever left behind.
 * @param before what is stored of the article
 * @param received it came from another device
 */
export async function placeOfReading(
  device: DeviceTable,
  before: ArticleRow | undefined,
  received: boolean,
): Promise<Pick<ArticleRow, 'place'>> {
  if ((await device.count()) === 0) return {};
  return { place: received ? ELSEWHERE : toBeSent(before?.place) };
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
