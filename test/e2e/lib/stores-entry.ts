import { accountStore } from '../../../src/sync/stores/account';
import { folderStore } from '../../../src/sync/stores/folder';
import type { Store } from '../../../src/sync/types';

/** A folder of the origin's own: the same objects as for a folder that the reader picks, without the question. */
async function folder(): Promise<Store> {
  const root = await navigator.storage.getDirectory();
  return folderStore(await root.getDirectoryHandle('synced', { create: true }));
}

const stores: Record<string, () => Promise<Store>> = {
  account: async () => accountStore(chrome.storage.sync),
  folder,
};

/** Calls a method of a store and tells what came of it in what a page can hand over: see stores-in-page.ts. */
export async function callStore(which: string, method: keyof Store, name: string, bytes: string) {
  try {
    const store = await stores[which]?.();
    const argument = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
    const value = method === 'list' ? await store?.list() : await store?.[method](name, argument);
    return { value: value instanceof Uint8Array ? toBase64(value) : (value ?? null) };
  } catch (error) {
    const { name = '', message = '', code = null } = error as Partial<Error & { code: string }>;
    return { name, message, code };
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
