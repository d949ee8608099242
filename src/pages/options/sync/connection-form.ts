import type { Connection } from '../../../sync/connection';
import { serverAddress } from '../../../sync/stores/address';

/** What the reader has filled in so far. */
export interface ConnectionForm {
  kind: Connection['kind'];
  address: string;
  folder: string;
  user: string;
  password: string;
  /** This is the first of the reader's devices. */
  first: boolean;
  key: string;
}

export const emptyForm: ConnectionForm = {
  kind: 'webdav',
  address: '',
  folder: 'Crossread',
  user: '',
  password: '',
  first: true,
  key: '',
};

/** Where a form cannot be sent as it is. */
export type Flaw = 'address' | 'key' | null;

/** An age identity: Bech32 (BIP 173) of 32 bytes; the engine checks the rest. */
const KEY = /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/;

/** A key as it was pasted or scanned, without what came along with it. */
export function cleanKey(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

export function isKey(text: string): boolean {
  return KEY.test(cleanKey(text));
}

export function flawOf({ kind, address, first, key }: ConnectionForm): Flaw {
  if (kind === 'webdav' && addressOf(address) === null) {
    return 'address';
  }
  return first || isKey(key) ? null : 'key';
}

/** The address of the server, or null where none is filled in. */
export function addressOf(typed: string): string | null {
  try {
    const address = serverAddress(typed);
    // Chromium takes any words for a host, with their spaces escaped.
    return new URL(address).hostname.includes('%') ? null : address;
  } catch {
    return null;
  }
}
