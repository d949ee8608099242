import { createHash } from 'node:crypto';
import type { Random } from './random';

/**
 * Has the platform's random bytes come from the seed, so that a run can be repeated to the letter, and its arithmetic
 * with X25519 done once for the same keys: five devices open the same files with the same key, and Node takes longer to
 * read one than to use it. Digests are taken at once, as waking another thread takes longer than a small one.
 * @returns what gives the platform its own back
 */
export function seedCrypto(random: Random): () => void {
  const giveBack = [
    replace(crypto, 'getRandomValues', filledFrom(random)),
    replace(crypto.subtle, 'importKey', importingOnce()),
    replace(crypto.subtle, 'deriveBits', derivingOnce()),
    replace(crypto.subtle, 'digest', digestAtOnce),
  ];
  return () => {
    for (const back of giveBack) {
      back();
    }
  };
}

function filledFrom(random: Random): Crypto['getRandomValues'] {
  return (view) => {
    if (view) {
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      bytes.forEach((_, at) => {
        bytes[at] = random.below(256);
      });
    }
    return view;
  };
}

function importingOnce() {
  const importKey = crypto.subtle.importKey as (...args: unknown[]) => Promise<CryptoKey>;
  const known = new Map<string, Promise<CryptoKey>>();
  return (...args: unknown[]): Promise<CryptoKey> => {
    const [format, bytes] = args;
    const name = `${format}:${bytes instanceof Uint8Array ? bytes.join() : ''}`;
    const key = known.get(name) ?? importKey.apply(crypto.subtle, args);
    known.set(name, key);
    return key;
  };
}

function derivingOnce(): SubtleCrypto['deriveBits'] {
  const { deriveBits } = crypto.subtle;
  const known = new WeakMap<CryptoKey, WeakMap<CryptoKey, Promise<ArrayBuffer>>>();
  return async (algorithm, key, length) => {
    const peer = (algorithm as EcdhKeyDeriveParams).public;
    const secrets = known.get(key) ?? new WeakMap();
    known.set(key, secrets);
    const secret = secrets.get(peer) ?? deriveBits.call(crypto.subtle, algorithm, key, length);
    secrets.set(peer, secret);
    return (await secret).slice(0);
  };
}

const digestAtOnce = async (algorithm: string, bytes: Uint8Array): Promise<ArrayBuffer> =>
  new Uint8Array(createHash(algorithm).update(bytes).digest()).buffer;

/** Gives an object another method. @returns what takes it away again */
function replace<Thing extends object>(thing: Thing, name: keyof Thing, value: unknown): () => void {
  Object.defineProperty(thing, name, { value, configurable: true, writable: true });
  return () => Reflect.deleteProperty(thing, name);
}
