import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { readSettings } from '../../../src/coverage/settings';
import { version1 } from './versions/version-1';
import { type WrittenVersion, write } from './versions/write';

/** Every version that a build has written before; each holds the same reading. */
const earlier: WrittenVersion[] = [version1];

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
      { row: 1, claimId: 'claim 1', text: 'The ferry carried 412 passengers to Tarsac' },
      { row: 2, claimId: 'claim 2' },
    ]);
  });

  it('lets every claim be found', async () => {
    const coverage = await openCoverage(await stored(written));
    const [found] = await coverage.candidates(
      [{ terms: ['valmorin', 'bridge', 'million'], day: 22_402 }],
      'https://radio.example/valmorin',
    );
    expect(found?.map(({ claim }) => claim.text)).toEqual(['The Valmorin bridge cost 42 million euros']);
  });

  it('keeps verdicts, dismissals and settings', async () => {
    const options = await stored(written);
    const database = await openDatabase(options);
    expect(await database.verdicts.count()).toBe(3);
    const coverage = await openCoverage(options);
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

function shapeOf(database: IDBDatabase): object {
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
