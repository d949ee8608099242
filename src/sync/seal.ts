import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { ContainerError, type Contents, pack, unpack } from './container';
import { fileName } from './file-name';
import { gunzip, gzip } from './gzip';
import type { FileProblem } from './types';

/** Bytes that a file may unfold to. Files are made of at most a mebibyte and one document. */
const MOST_BYTES = 64 * 1024 * 1024;

const MAGIC = new TextEncoder().encode('age-encryption.org/');

/** Either what a file says, or why it cannot be known. */
export type Opened = { ok: true; contents: Contents } | { ok: false; problem: FileProblem };

/**
 * Compresses and encrypts what a file says, as plain age: `age -d | gunzip` undoes it.
 * @param identity `AGE-SECRET-KEY-1…`; the file is for whoever has it
 */
export async function seal(contents: Contents, identity: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return new Uint8Array(await encrypter.encrypt(await gzip(pack(contents))));
}

/**
 * Decrypts a file and checks that it is what its name says.
 * @param identities any of which it may be encrypted to
 */
export async function open(name: string, bytes: Uint8Array, identities: string[]): Promise<Opened> {
  const decrypter = new Decrypter();
  for (const identity of identities) {
    decrypter.addIdentity(identity);
  }
  let ours = true;
  // Asked last, so only where none of ours fits.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      ours = false;
      return null;
    },
  });
  try {
    const packed = new Uint8Array(await decrypter.decrypt(bytes));
    const contents = unpack(await gunzip(packed, MOST_BYTES));
    return fileName(contents) === name ? { ok: true, contents } : { ok: false, problem: 'misplaced' };
  } catch (error) {
    if (error instanceof ContainerError) {
      return { ok: false, problem: error.problem };
    }
    const encrypted = MAGIC.every((byte, at) => at >= bytes.length || bytes[at] === byte);
    const problem = ours ? 'damaged' : 'otherKey';
    return { ok: false, problem: encrypted ? problem : 'notEncrypted' };
  }
}
