import { browser } from '../browser';

/** The browser's view of the room that the extension takes. */
export interface StorageState {
  /** Bytes, as the browser estimates them: what was deleted is given back by and by. */
  usage: number;
  /** False: the browser may delete it all when the disk is nearly full. */
  persisted: boolean;
}

/** An extension with the permission for unlimited storage is exempt from deletion, whether it was promised or not. */
export async function storageState(): Promise<StorageState> {
  const [{ usage = 0 }, promised, exempt] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
  ]);
  return { usage, persisted: promised || exempt };
}

/** Asks the browser never to delete what is stored by itself. @returns whether it agreed */
export function keepStorage(): Promise<boolean> {
  return navigator.storage.persist();
}
