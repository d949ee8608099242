import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { candidateTerms } from '../../../src/compare/candidate-terms';
import { openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { checkIndex } from '../../../src/coverage/index/check';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { readSettings } from '../../../src/coverage/settings';
import { noteInFull } from '../../../src/sync/coverage/intact';
import { version1 } from './versions/version-1';
import { version2 } from './versions/version-2';
import { version3 } from './versions/version-3';
import { version4 } from './versions/version-4';
import { version5 } from './versions/version-5';
import { type WrittenVersion, write } from './versions/write';

/** Every version that a build has written before; each holds the same reading. */
const earlier: WrittenVersion[] = [version1, version2, version3, version4, version5];

async function stored(written: WrittenVersion) {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  await write(options.indexedDB, written);
  return options;
}

describe.each(earlier)('a database of version $version', (written) => {
  it('keeps what was read', async () => {
    const coverage = await openCoverage(await stored(written));
    expect(await coverage.summary()).toMatchObject({ articles: 2, claims: 3, since: 1_000 });
    expect(await coverage.articleByUrl('https://gazette.example/bridge')).toMatchObject({
      publisher: 'The Gazette',
      readAt: 2_000,
    });
    expect(await coverage.claimsOfArticle('https://harbour.example/ferry')).toMatchObject([
      { block: 1, start: 0, end: 42, text: 'The ferry carried 412 passengers to Tarsac', day: 22_401 },
      { block: 2, text: 'The captain of the ferry was Louis Delcambre' },
    ]);
  });

  it('gets an index that agrees with its claims, by which each can be found', async () => {
    const options = await stored(written);
    const coverage = await openCoverage(options);
    await coverage.settled();
    const store = new DexieStore(await openDatabase(options));
    expect(await checkIndex(store)).toEqual({ damaged: [], missing: [], stray: [], twice: [], wrong: [] });
    const [, , row = 0] = await store.claimRows();
    const bridge = (await store.statementsByRow([row])).get(row);
    if (!bridge) throw new Error('the bridge is gone');
    const query = { terms: candidateTerms(bridge), day: bridge.day + 1 };
    const [found] = await coverage.candidates([query], 'https://radio.example/valmorin');
    expect(found?.[0]?.claim.text).toBe('The Valmorin bridge cost 42 million euros');
  });

  it('keeps verdicts, dismissals and settings', async () => {
    const options = await stored(written);
    const database = await openDatabase(options);
    const coverage = await openCoverage(options);
    const readings = await coverage.readingsAfter('', 10);
    const verdicts = readings.flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
    expect(verdicts).toEqual([
      {
        mark: 'corroborated',
        evidence: [expect.objectContaining({ text: 'The bridge cost “42 million”', relation: 'supports' })],
        differences: [],
        qualifiers: ['partial'],
      },
      { mark: 'new', evidence: [], differences: [], qualifiers: [] },
      null,
    ]);
    expect(await coverage.dismissedOfArticle('https://harbour.example/ferry')).toEqual(new Set(['claim 2']));
    expect(await readSettings(database)).toMatchObject({
      mode: 'chosenSites',
      paused: true,
      chosenSites: ['harbour.example'],
    });
  });

  it('has the tables and indexes of a new one', async () => {
    const migrated = await openDatabase(await stored(written));
    const fresh = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(shapeOf(migrated.backendDB())).toEqual(shapeOf(fresh.backendDB()));
  });
});

describe('an upgrade', () => {
  it('keeps more claims of one article than are kept today', async () => {
    const many = version3.stores.map((store) =>
      store.name === 'claims'
        ? { ...store, rows: [...store.rows, ...copies(store.rows.at(-1), 3_000)] }
        : store,
    );
    const options = await stored({ ...version3, stores: many });
    const coverage = await openCoverage(options);
    expect(await coverage.summary()).toMatchObject({ articles: 2, claims: 3_003 });
    const texts = (await coverage.claimsOfArticle('https://gazette.example/bridge')).map(({ text }) => text);
    expect(new Set(texts).size).toBe(3_001);
  });
});

describe('an upgrade where what was read travels', () => {
  const written = (rows: Record<string, object[]>) => ({
    ...version5,
    stores: version5.stores.map((store) => ({ ...store, rows: rows[store.name] ?? store.rows })),
  });

  it('takes nothing for forgotten without a note', async () => {
    const device = {
      id: 'device',
      number: '0123456789abcdef',
      next: 8,
      listings: 3,
      on: true,
      removedUpTo: 50,
    };
    const options = await stored(
      written({ device: [device], ownFiles: [{ sequence: 7, state: 'written' }] }),
    );
    const database = await openDatabase(options);
    await noteInFull(database, 9_000);
    expect(await database.device.get('device')).toEqual(device);
    expect(await database.intact.toCollection().primaryKeys()).toEqual([7, 'readings']);
  });

  it('stores nothing where nothing travels, as a full disk would not take it', async () => {
    const database = await openDatabase(await stored(version5));
    expect(await database.intact.count()).toBe(0);
  });
});

/** So many more claims like one, each with a row and a text of its own. */
function copies(claim: object | undefined, count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({ ...claim, row: 5 + at, text: `Bridge ${at} is open` }));
}

describe('an upgrade that is broken off', () => {
  it('leaves the database as it was, for the next start', async () => {
    const spoilt = version3.stores.map((store) =>
      store.name === 'claims'
        ? { ...store, rows: [...store.rows.slice(0, -1), { ...store.rows.at(-1), day: 1n }] }
        : store,
    );
    const { indexedDB } = await stored({ ...version3, stores: spoilt });
    await expect(openDatabase({ indexedDB, IDBKeyRange })).rejects.toThrow();
    const left = await opened(indexedDB);
    expect(left.version).toBe(30);
    const { stores } = shapeOf(left);
    expect(stores.map(({ name }) => name)).toContain('claims');
    const claims = left.transaction('claims').objectStore('claims');
    expect(await answer(claims.count())).toBe(3);
  });
});

function opened(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return answer(indexedDB.open('crossread'));
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function shapeOf(database: IDBDatabase) {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return {
    version: database.version,
    stores: names.map((name) => {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
      return { name, keyPath, autoIncrement, indexes: [...indexNames] };
    }),
  };
}
