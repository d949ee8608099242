import { toHex } from '../../hex';

const ALGORITHM = 'SHA-256';
const LENGTH = 32;

/**
 * A checksum over lines, in their order: each step is SHA-256 of the step before (32 zero bytes at first), followed by
 * the bytes of the line without its end. Unlike a hash of the whole file it can be taken while the file streams by,
 * with what browsers and Node have (Web Crypto hashes no streams).
 */
export class Checksum {
  private value: Uint8Array<ArrayBuffer> = new Uint8Array(LENGTH);

  /** Add the lines one after the other, each when the one before is done. */
  async add(line: Uint8Array): Promise<void> {
    const step = new Uint8Array(LENGTH + line.length);
    step.set(this.value);
    step.set(line, LENGTH);
    this.value = new Uint8Array(await crypto.subtle.digest(ALGORITHM, step));
  }

  /** 64 hexadecimal digits. */
  hex(): string {
    return toHex(this.value);
  }
}
