import { SaxesParser } from 'saxes';
import { SyncError } from '../errors';

const DAV = 'DAV:';

/** One entry of a WebDAV listing. */
interface Entry {
  href: string;
  collection: boolean;
  /** The status of the entry itself, '' where it has none, as nearly always. */
  status: string;
}

/**
 * The names of the files in a WebDAV listing of a folder (RFC 4918, 13). A name is the last part of an entry's
 * address: servers behind proxies give addresses that begin in all sorts of ways.
 * @throws {SyncError} `syncNotWebdav` where this is no listing, `syncTruncated` where it ends too early
 */
export function filesOf(xml: string): string[] {
  return entriesOf(xml)
    .filter(({ collection, status }) => !collection && !/^HTTP\/\S+ [45]/.test(status))
    .flatMap(({ href }) => lastPart(href));
}

function entriesOf(xml: string): Entry[] {
  const parser = new SaxesParser({ xmlns: true });
  const entries: Entry[] = [];
  const open: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw new SyncError(open.length > 0 ? 'syncTruncated' : 'syncNotWebdav', error.message, { cause: error });
  });
  // Entities could be made to swell without end; no server declares any.
  parser.on('doctype', () => {
    throw new SyncError('syncNotWebdav', 'a document type');
  });
  parser.on('opentag', ({ uri, local }) => {
    open.push(uri === DAV ? local : '');
    text = '';
    const path = open.join('/');
    if (open[0] !== 'multistatus') {
      throw new SyncError('syncNotWebdav', `${local} instead of multistatus`);
    }
    if (path === 'multistatus/response') {
      entries.push({ href: '', collection: false, status: '' });
    }
    const entry = entries.at(-1);
    if (entry && path === 'multistatus/response/propstat/prop/resourcetype/collection') {
      entry.collection = true;
    }
  });
  const collect = (chunk: string) => {
    text += chunk;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', () => {
    const path = open.join('/');
    const entry = entries.at(-1);
    if (entry && path === 'multistatus/response/href') entry.href = text.trim();
    if (entry && path === 'multistatus/response/status') entry.status = text.trim();
    open.pop();
  });
  parser.write(xml).close();
  return entries;
}

function lastPart(href: string): string[] {
  try {
    const path = new URL(href, 'http://store.invalid/').pathname;
    const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    return name === '' ? [] : [name];
  } catch {
    // No address, or escaped in no encoding of ours: no file of ours.
    return [];
  }
}
