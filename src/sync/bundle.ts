import { SyncError } from './errors';
import { isFileName } from './stores/names';

/** One file of a store. */
export interface BundledFile {
  name: string;
  bytes: Uint8Array;
}

/** A tar file is made of blocks of so many bytes. */
const BLOCK = 512;

/**
 * All files of a store as one: a tar of plain age files, so that `tar` and `age` open it without Crossread
 * (POSIX.1-2017, pax, "ustar Interchange Format").
 */
export function toBundle(files: BundledFile[]): Uint8Array<ArrayBuffer> {
  const padded = (length: number) => Math.ceil(length / BLOCK) * BLOCK;
  const size = files.reduce((sum, { bytes }) => sum + BLOCK + padded(bytes.length), 2 * BLOCK);
  const bundle = new Uint8Array(size);
  let at = 0;
  for (const { name, bytes } of files) {
    bundle.set(header(name, bytes.length), at);
    bundle.set(bytes, at + BLOCK);
    at += BLOCK + padded(bytes.length);
  }
  return bundle;
}

/**
 * The files in a bundle. Others that somebody put in beside them are left out.
 * @throws {SyncError} `syncNotBundle` where this is no bundle, `syncTruncated` where it ends too early
 */
export function fromBundle(bundle: Uint8Array): BundledFile[] {
  const files: BundledFile[] = [];
  for (let at = 0; ; ) {
    const block = bundle.subarray(at, at + BLOCK);
    if (block.length === BLOCK && block.every((byte) => byte === 0)) {
      return files;
    }
    const length = fileLength(block);
    const begin = at + BLOCK;
    at = begin + Math.ceil(length / BLOCK) * BLOCK;
    if (at > bundle.length) {
      throw new SyncError('syncTruncated', `${bundle.length} bytes of ${at}`);
    }
    const name = text(block, 0, 100).replace(/^\.\//, '');
    const plainFile = block[156] === '0'.charCodeAt(0) || block[156] === 0;
    if (plainFile && isFileName(name)) {
      files.push({ name, bytes: bundle.slice(begin, begin + length) });
    }
  }
}

/** Whoever opens a bundle with tar may read and write what comes out; nothing tells whose it is, or since when. */
function header(name: string, length: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (field: string, at: number) => block.set(new TextEncoder().encode(field), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  put(name, 0);
  put(octal(0o600, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(length, 11), 124);
  put(octal(0, 11), 136);
  put('0', 156);
  put('ustar\x0000', 257);
  put(`${octal(checksum(block), 6)} `, 148);
  return block;
}

/** @throws {SyncError} */
function fileLength(block: Uint8Array): number {
  if (block.length < BLOCK) {
    throw new SyncError(block.length === 0 ? 'syncTruncated' : 'syncNotBundle', 'no header');
  }
  if (Number.parseInt(text(block, 148, 8), 8) !== checksum(block)) {
    throw new SyncError('syncNotBundle', 'a header that is none');
  }
  const length = text(block, 124, 12).trim();
  if (!/^[0-7]+$/.test(length)) {
    throw new SyncError('syncNotBundle', 'a length that is none');
  }
  return Number.parseInt(length, 8);
}

/** The sum of a header's bytes, its own eight taken for spaces. */
function checksum(block: Uint8Array): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

function text(block: Uint8Array, at: number, length: number): string {
  return new TextDecoder('latin1').decode(block.subarray(at, at + length)).replace(/\0.*$/s, '');
}
