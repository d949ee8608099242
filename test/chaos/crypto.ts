import type { Random } from './random';

/**
 * Has the platform's random bytes come from the seed, so that a run can be repeated to the letter, and has Node read a
 * private key once: it takes longer to do so than to use it, and age has the same ones read for every file.
 * @returns what gives the platform its own back
 */
export function seedCrypto(random: Random): () => void {
  const giveBack = [
    replace(crypto, 'getRandomValues', filledFrom(random)),
    replace(crypto.subtle, 'importKey', remembering(crypto.subtle.importKey)),
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

type ImportKey = (...args: unknown[]) => Promise<CryptoKey>;

function remembering(original: unknown): ImportKey {
  const known = new Map<string, Promise<CryptoKey>>();
  return (...args) => {
    const imported = () => (original as ImportKey).apply(crypto.subtle, args);
    const [format, bytes] = args;
    if (format !== 'pkcs8' || !(bytes instanceof Uint8Array)) {
      return imported();
    }
    const name = bytes.join();
    const key = known.get(name) ?? imported();
    known.set(name, key);
    return key;
  };
}

/** Gives an object another method. @returns what takes it away again */
function replace<Thing extends object>(thing: Thing, name: keyof Thing, value: unknown): () => void {
  Object.defineProperty(thing, name, { value, configurable: true, writable: true });
  return () => Reflect.deleteProperty(thing, name);
}
