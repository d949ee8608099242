import { SyncError } from '../errors';
import type { Store } from '../types';
import { checkedName, isFileName } from './names';

/** What is used of `storage.sync`, the few bytes that browsers carry with the reader's account. */
export interface AccountArea {
  get(keys: null | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What browsers grant an extension: bytes of all keys and values as JSON, and how many items. */
export const ACCOUNT_BYTES = 102_400;

/**
 * Characters of base64 in an item: with its key and quotes it stays below the 8,192 bytes of an item. A multiple of
 * four, so that every part is base64 by itself.
 */
const PART = 8_000;

/** After so long a browser takes writes again: it counts them by the minute, 120 of them. */
const WRITES_AGAIN_MS = 60_000;

/** Characters of a key, and of the quotes around its value, at most. */
const LONGEST_KEY = 128;

interface Part {
  name: string;
  index: number;
  count: number;
  key: string;
}

/**
 * Files in the browser's own account sync. A file is cut into items `file:NAME:INDEX:COUNT`; it is there once all
 * of its items are, as the browser carries them one by one.
 */
export function accountStore(area: AccountArea, { signal }: { signal?: AbortSignal } = {}): Store {
  async function parts(): Promise<{ parts: Part[]; items: Record<string, unknown> }> {
    signal?.throwIfAborted();
    const items = await area.get(null).catch(failed);
    return { items, parts: Object.keys(items).flatMap(partOf) };
  }

  const partsOf = async (name: string) => (await parts()).parts.filter((part) => part.name === name);

  return {
    async list() {
      const { parts: all } = await parts();
      const found = (part: Part) =>
        all.filter(({ name, count }) => name === part.name && count === part.count);
      return all
        .filter((part) => part.index === 0 && found(part).length === part.count)
        .map(({ name }) => name);
    },
    async get(name) {
      checkedName(name);
      const { parts: all, items } = await parts();
      const found = all.filter((part) => part.name === name).sort((a, b) => a.index - b.index);
      if (found.length === 0 || found.length !== found[0]?.count) {
        throw new SyncError('syncMissing', `${found.length} parts`);
      }
      return fromBase64(found.map(({ key }) => String(items[key])).join(''));
    },
    async put(name, bytes) {
      const items = cut(checkedName(name), toBase64(bytes));
      const stale = (await partsOf(name)).map(({ key }) => key).filter((key) => !(key in items));
      if (stale.length > 0) {
        await area.remove(stale).catch(failed);
      }
      await area.set(items).catch(failed);
    },
    async delete(name) {
      checkedName(name);
      const keys = (await partsOf(name)).map(({ key }) => key);
      if (keys.length > 0) {
        await area.remove(keys).catch(failed);
      }
    },
  };
}

/**
 * Bytes that a file of this device may have, at most: half of what the files of others leave. So there is always room
 * for a further device and for a file beside the one it replaces; n devices that all have much to say end up with one
 * part in n + 1 each.
 * @param own what the names of this device's files begin with
 */
export async function accountRoom(area: AccountArea, own: string): Promise<number> {
  const items = Object.entries(await area.get(null).catch(failed));
  const others = items.filter(([key]) => !partOf(key).some(({ name }) => name.startsWith(own)));
  const taken = others.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
  const half = Math.max(0, (ACCOUNT_BYTES - taken) / 2);
  // Three bytes in four characters, less the keys of the parts.
  const parts = Math.ceil(half / PART);
  return Math.max(0, Math.floor(((half - parts * LONGEST_KEY) * 3) / 4) - 3);
}

/** The bytes that a file of this length takes of an account, as the browser counts: keys and values as JSON. */
export function accountBytes(name: string, length: number): number {
  return Object.entries(cut(name, ' '.repeat(4 * Math.ceil(length / 3)))).reduce(
    (sum, [key, value]) => sum + key.length + value.length + 2,
    0,
  );
}

function cut(name: string, text: string): Record<string, string> {
  const count = Math.max(1, Math.ceil(text.length / PART));
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      keyOf(name, index, count),
      text.slice(index * PART, (index + 1) * PART),
    ]),
  );
}

function keyOf(name: string, index: number, count: number): string {
  return `file:${name}:${index}:${count}`;
}

function partOf(key: string): Part[] {
  const [kind, name = '', index, count] = key.split(':');
  return kind === 'file' && isFileName(name)
    ? [{ name, index: Number(index), count: Number(count), key }]
    : [];
}

/** Browsers tell what failed by the names of their limits. */
function failed(error: unknown): never {
  const detail = String(error);
  if (/WRITE_OPERATIONS/.test(detail)) {
    throw new SyncError('syncThrottled', detail, { cause: error, retryAfter: WRITES_AGAIN_MS });
  }
  throw new SyncError(/quota|MAX_ITEMS/i.test(detail) ? 'syncFull' : 'syncServerError', detail, {
    cause: error,
  });
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return btoa(text);
}

/** @throws {SyncError} `syncTruncated` where this is no base64 */
function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (error) {
    throw new SyncError('syncTruncated', String(error), { cause: error });
  }
}
