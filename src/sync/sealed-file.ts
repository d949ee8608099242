import { toHex } from '../hex';
import type { Contents } from './container';
import { fileName } from './file-name';
import type { OwnFile } from './rows';
import { seal } from './seal';

/** A file of this device that is ready to be written: all of its row but what it says. */
export type SealedFile = Omit<OwnFile, 'keys' | 'bytes'> & { bytes: Uint8Array<ArrayBuffer> };

/** @param identity `AGE-SECRET-KEY-1…`; the file is for whoever has it */
export async function sealedFile(contents: Contents, identity: string): Promise<SealedFile> {
  const bytes = await seal(contents, identity);
  return {
    sequence: contents.sequence,
    name: fileName(contents),
    size: bytes.length,
    digest: await digestOf(bytes),
    state: 'waiting',
    absent: 0,
    bytes,
  };
}

/** SHA-256, in hexadecimal digits. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}
