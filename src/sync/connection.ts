import { ONLY, type SyncDatabase } from './database';
import { SyncError } from './errors';
import { type AccountArea, accountStore } from './stores/account';
import { bundleStore } from './stores/bundle';
import { folderStore } from './stores/folder';
import { type WebdavPlace, webdavStore } from './stores/webdav';
import type { Store } from './types';

/** The store that this device syncs with. */
export type Connection =
  | ({ kind: 'webdav' } & WebdavPlace)
  /** The browser's own account sync. */
  | { kind: 'account' }
  /** A folder on disk, chosen by the reader. */
  | { kind: 'folder'; name: string }
  /** Files that the reader carries from device to device. */
  | { kind: 'bundle' };

interface Surroundings {
  database: SyncDatabase;
  account: AccountArea;
  /** Cancels whatever the store does. */
  signal: AbortSignal;
}

/**
 * The store of a connection, for one run.
 * @throws {SyncError} `syncPermission` where the reader has to let Crossread into the folder again
 */
export async function storeOf(connection: Connection, surroundings: Surroundings): Promise<Store> {
  const { database, account, signal } = surroundings;
  switch (connection.kind) {
    case 'webdav':
      return webdavStore(connection, { signal });
    case 'account':
      return accountStore(account, { signal });
    case 'folder':
      return folderStore(await openFolder(database), { signal });
    case 'bundle':
      return bundleStore(database.files, { signal });
  }
}

/** Browsers forget after a while that the reader let an extension into a folder, but not which it was. */
async function openFolder(database: SyncDatabase): Promise<FileSystemDirectoryHandle> {
  const handle = (await database.folders.get(ONLY))?.handle;
  if ((await handle?.queryPermission?.({ mode: 'readwrite' })) === 'granted' && handle) {
    return handle;
  }
  throw new SyncError('syncPermission', 'the folder');
}
