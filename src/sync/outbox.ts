import type { NotesDatabase, StoredDocument } from '../annotations/database';
import { nextChange, writing } from '../annotations/documents';
import { toSnapshot } from './own-files';
import type { DeviceRow, KeysRow, OwnFile } from './rows';
import { sealedFile } from './sealed-file';
import type { OutgoingFile } from './types';
import { newestUnsent, unsentBelow } from './unsent';

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
  while (await sealAll(database)) {
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

/**
 * Seals the changes made so far, newest first, for stores that have no room for all.
 * @returns false where there was nothing to seal
 */
async function sealAll(database: NotesDatabase): Promise<boolean> {
  const end = (await sender(database)) && (await unsentBelow(database));
  if (end === null) {
    return false;
  }
  // Each batch is looked for below the one before: what was just sent is slow to pass in the index.
  let batch = await nextBatch(database, end);
  while (batch.length > 0) {
    if (!(await seal(database, batch))) {
      return true;
    }
    batch = await nextBatch(database, batch.at(-1)?.unsent ?? 0);
  }
  database.sentUpTo = end;
  return true;
}

/** As whom files are sealed, and for whom; null while nothing is to be sent. */
async function sender({ device, keys }: NotesDatabase): Promise<{ device: DeviceRow; keys: KeysRow } | null> {
  const [own, held] = await Promise.all([device.get('device'), keys.get('keys')]);
  return own?.joined && held ? { device: own, keys: held } : null;
}

/** @returns false where what was sealed was of no use */
async function seal(database: NotesDatabase, batch: StoredDocument[]): Promise<boolean> {
  const as = await sender(database);
  if (as === null) {
    return false;
  }
  const { device, keys } = as;
  const id = { device: device.number, sequence: device.next };
  const file: OwnFile = {
    ...(await sealedFile({ ...id, records: batch }, keys.current)),
    keys: batch.map(({ key }) => key),
  };
  return writing(database, async () => {
    const now = await database.device.get('device');
    // Another call was faster, or the device has got another number or key meanwhile.
    if (now?.number !== id.device || now.next !== id.sequence) {
      return false;
    }
    if ((await database.keys.get('keys'))?.current !== keys.current) {
      return false;
    }
    await database.ownFiles.add(file);
    await database.device.put({ ...now, next: now.next + 1 });
    await markSent(database, batch);
    return true;
  });
}

/** What goes into the next file of the changes with numbers below one. */
async function nextBatch(database: NotesDatabase, below: number): Promise<StoredDocument[]> {
  const newest = await newestUnsent(database, below, MOST_DOCUMENTS);
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
