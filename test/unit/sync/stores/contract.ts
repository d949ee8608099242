import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../../src/sync/types';

/** A place for files, made for one run of the contract. */
export interface Place {
  /** A store at that place; several see the same files. */
  store(options?: { signal?: AbortSignal }): Store;
  /** Leaves a file there that is none of ours. */
  litter?(name: string): Promise<void>;
  close(): Promise<void>;
}

interface ContractOptions {
  /** How many files are written at once and listed. */
  many: number;
  /** Bytes of the largest file that is tried. */
  large: number;
}

/** What every store does; `Replica` builds on this and on nothing else. */
export function storeContract(open: () => Promise<Place>, { many, large }: ContractOptions): void {
  describe('as every store', () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await open();
      store = place.store();
    });
    afterAll(() => place?.close());

    test('is empty at first', async () => {
      expect(await store.list()).toEqual([]);
    });

    test.each([
      ['empty', new Uint8Array()],
      ['of every byte', Uint8Array.from({ length: 256 }, (_, index) => index)],
      ['large', noise(large)],
    ])('keeps a file that is %s', async (_, bytes) => {
      await store.put('1-000001.age', bytes);
      expect(same(await place.store().get('1-000001.age'), bytes)).toBe(true);
      expect(await place.store().list()).toEqual(['1-000001.age']);
    });

    test('writes its own file anew', async () => {
      await store.put('1-000001.age', noise(3_000));
      await store.put('1-000001.age', Uint8Array.of(1, 2, 3));
      expect([...(await store.get('1-000001.age'))]).toEqual([1, 2, 3]);
    });

    test('gives back what it was given, whatever becomes of the buffer', async () => {
      const bytes = Uint8Array.of(0, 7, 8, 9, 0);
      await store.put('1-000002.age', bytes.subarray(1, 4));
      bytes.fill(0);
      expect([...(await store.get('1-000002.age'))]).toEqual([7, 8, 9]);
    });

    test('says that a file is missing', async () => {
      await expect(store.get('9-000001.age')).rejects.toMatchObject({ code: 'syncMissing' });
    });

    test('removes a file, and one that is gone already', async () => {
      await store.delete('1-000002.age');
      await store.delete('1-000002.age');
      await expect(store.get('1-000002.age')).rejects.toMatchObject({ code: 'syncMissing' });
      expect(await store.list()).toEqual(['1-000001.age']);
    });

    test.each(['', '.', '..', '../up.age', 'a/b.age', 'Upper.age', 'é.age', 'a b.age', '.hidden', '%2e'])(
      'refuses the name %j, which not every store can keep',
      async (name) => {
        await expect(store.put(name, Uint8Array.of(1))).rejects.toThrow(RangeError);
        await expect(store.get(name)).rejects.toThrow(RangeError);
        await expect(store.delete(name)).rejects.toThrow(RangeError);
      },
    );

    test('does not list what is none of ours', async () => {
      for (const name of ['.DS_Store', 'Notes de l’été.txt', 'a%2Fb']) await place.litter?.(name);
      expect(await store.list()).toEqual(['1-000001.age']);
    });

    test(`lists ${many} files, written by several at once`, async () => {
      const names = Array.from({ length: many }, (_, index) => `2-${String(index).padStart(6, '0')}.age`);
      const waiting = [...names];
      const write = async () => {
        for (let name = waiting.pop(); name; name = waiting.pop()) await store.put(name, Uint8Array.of(1));
      };
      await Promise.all(Array.from({ length: 8 }, write));
      expect((await place.store().list()).sort()).toEqual(['1-000001.age', ...names]);
    });

    test('writes and reads several files at once', async () => {
      const names = ['3-a.age', '3-b.age', '3-c.age'];
      await Promise.all(names.map((name, index) => store.put(name, noise(2_000 + index))));
      const read = await Promise.all(names.map((name) => store.get(name)));
      expect(read.map((bytes, index) => same(bytes, noise(2_000 + index)))).toEqual([true, true, true]);
    });

    test('does nothing more once it is cancelled', async () => {
      const cancelled = new AbortController();
      const doomed = place.store({ signal: cancelled.signal });
      await doomed.list();
      const reason = new Error('cancelled');
      cancelled.abort(reason);
      await expect(doomed.list()).rejects.toBe(reason);
      await expect(doomed.put('4-000001.age', Uint8Array.of(1))).rejects.toBe(reason);
      await expect(store.get('4-000001.age')).rejects.toMatchObject({ code: 'syncMissing' });
    });
  });
}

/** Bytes that do not compress, the same for the same length (a linear congruential generator, Numerical Recipes). */
function noise(length: number): Uint8Array {
  let state = length;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
