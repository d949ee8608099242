import { SyncError } from '../errors';
import type { Store } from '../types';
import { type HttpAnswer, type HttpOptions, request } from './http';
import { filesOf } from './multistatus';
import { checkedName, isFileName } from './names';

/** A folder on a WebDAV server: Nextcloud, ownCloud, a NAS, a web server of one's own. */
export interface WebdavPlace {
  /** Address of a folder that exists, see `serverAddress`. */
  address: string;
  /** Folders below it, separated by '/'; made where they are missing. */
  folder: string;
  user: string;
  password: string;
}

const LISTING = `<?xml version="1.0" encoding="utf-8"?>
<propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>`;

/** The files in a folder on a WebDAV server. */
export function webdavStore(place: WebdavPlace, options: HttpOptions = {}): Store {
  const folders = foldersOf(place);
  const folder = folders.at(-1) ?? new URL(place.address);
  const authorization = { authorization: basic(place.user, place.password) };

  function ask(
    method: string,
    url: URL,
    body?: Uint8Array | string,
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer> {
    return request(url, { method, body, headers: { ...authorization, ...headers } }, options);
  }

  const file = (name: string) => new URL(checkedName(name), folder);

  /** Settled once the folder is known to be there. */
  let ready: Promise<void> | null = null;

  async function makeFolders(): Promise<void> {
    for (const url of folders) {
      // 405: it is there (RFC 4918, 9.3.1).
      await ask('MKCOL', url).catch(unless('syncNotWebdav'));
    }
  }

  return {
    async list() {
      const headers = { depth: '1', 'content-type': 'application/xml; charset=utf-8' };
      const answer = await ask('PROPFIND', folder, LISTING, headers).catch(unless('syncMissing'));
      if (!answer) {
        return [];
      }
      if (answer.status !== 207) {
        throw new SyncError('syncNotWebdav', `${answer.status} to PROPFIND`);
      }
      ready = Promise.resolve();
      return filesOf(new TextDecoder().decode(answer.body)).filter(isFileName);
    },
    async get(name) {
      return (await ask('GET', file(name))).body;
    },
    async put(name, bytes) {
      const url = file(name);
      // Not after a refusal: nginx answers 500 where the folder is missing.
      ready ??= makeFolders();
      await ready;
      await ask('PUT', url, bytes, { 'content-type': 'application/octet-stream' });
    },
    async delete(name) {
      await ask('DELETE', file(name)).catch(unless('syncMissing'));
    },
  };
}

/** The folders to be made, outermost first. */
function foldersOf({ address, folder }: WebdavPlace): URL[] {
  const parts = folder.split('/').filter((part) => part !== '');
  return parts.map(
    (_, index) =>
      new URL(
        parts
          .slice(0, index + 1)
          .map((part) => `${encodeURIComponent(part)}/`)
          .join(''),
        address,
      ),
  );
}

/** Lets one failure pass for nothing. */
function unless(code: SyncError['code']): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof SyncError && error.code === code)) {
      throw error;
    }
  };
}

/** RFC 7617, in UTF-8 as every server expects it. */
function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
