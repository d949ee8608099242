import type { NotesDatabase, StoredDocument } from '../annotations/database';
import { nextChange, writing } from '../annotations/documents';
import { toSnapshot } from './own-files';
import type { OwnFile } from './rows';
import { sealedFile } from './sealed-file';
import type { OutgoingFile } from './types';

/** Bytes of documents put into one file, before compression: a file that fails half-way costs little to send again. */
const MOST_BYTES = 1024 * 1024;

/** Documents put into one file. */
const MOST_DOCUMENTS = 2_000;

/**
 * Seals what was not sent yet. A file is sealed once, and stored before anybody sees it: whatever happens after, the
 * same bytes go out under its name.
 * @returns all files that the store is not known to have
 */
export async function outbox(database: NotesDatabase): Promise<OutgoingFile[]> {
  await stateAnew(database);
  while (await sealNext(database)) {
    // until nothing is left to be sealed
  }
  const files = await database.ownFiles.where({ state: 'waiting' }).sortBy('sequence');
  return files.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
}

/** Has documents sent again as they are now, those named first as the oldest change. Part of a transaction. */
export async function sendAgain(database: NotesDatabase, keys: string[]): Promise<void> {
  const rows = await database.documents.bulkGet(keys as StoredDocument['key'][]);
  await database.documents.bulkPut(
    rows.flatMap((row) => (row && row.unsent === undefined ? [{ ...row, unsent: nextChange() }] : [])),
  );
}

async function stateAnew(database: NotesDatabase): Promise<void> {
  await writing(database, async () => {
    await sendAgain(database, toSnapshot(await database.ownFiles.toArray()));
  });
}

/** @returns false where there was nothing to seal */
async function sealNext(database: NotesDatabase): Promise<boolean> {
  const [device, keys] = await Promise.all([database.device.get('device'), database.keys.get('keys')]);
  const batch = await nextBatch(database);
  if (!device?.joined || !keys || batch.length === 0) {
    return false;
  }
  const id = { device: device.number, sequence: device.next };
  const file: OwnFile = {
    ...(await sealedFile({ ...id, records: batch }, keys.current)),
    keys: batch.map(({ key }) => key),
  };
  await writing(database, async () => {
    const now = await database.device.get('device');
    // Another call was faster, or the device has got another number or key meanwhile: what was sealed is of no use.
    if (now?.number !== id.device || now.next !== id.sequence) {
      return;
    }
    if ((await database.keys.get('keys'))?.current !== keys.current) {
      return;
    }
    await database.ownFiles.add(file);
    await database.device.put({ ...now, next: now.next + 1 });
    await markSent(database, batch);
  });
  return true;
}

/** Newest changes first, for stores that have no room for all. */
async function nextBatch(database: NotesDatabase): Promise<StoredDocument[]> {
  const { documents } = database;
  const newest = await documents.where('unsent').above(0).reverse().limit(MOST_DOCUMENTS).toArray();
  let size = 0;
  return newest.filter(({ state }, index) => {
    size += state.length;
    return index === 0 || size <= MOST_BYTES;
  });
}

/** What was changed again while its file was sealed stays unsent. */
export async function markSent(database: NotesDatabase, batch: StoredDocument[]): Promise<void> {
  const rows = await database.documents.bulkGet(batch.map(({ key }) => key));
  await database.documents.bulkPut(
    rows.flatMap((row, index) =>
      row && row.unsent === batch[index]?.unsent ? [{ key: row.key, state: row.state }] : [],
    ),
  );
}
