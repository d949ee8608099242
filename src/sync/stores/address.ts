import { SyncError } from '../errors';

/**
 * The address of a server as a reader types it: `https` where they leave that out, always a folder.
 * @throws {SyncError} `syncBadAddress`
 */
export function serverAddress(input: string): string {
  const text = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) {
    throw new SyncError('syncBadAddress', 'no address');
  }
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new SyncError('syncBadAddress', 'not an http or https address');
  }
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return url.href;
}
