import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Verdict } from '../compare/types';
import type { Settings } from '../messages';
import { refuseNewer } from './refuse-newer';
import { storageError } from './storage-error';
import type { StoredArticle, StoredClaim } from './types';

/** Where IndexedDB is taken from, so that Node and tests can bring their own. */
export interface DatabaseOptions {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** A verdict as it was given, beside its claim: what is compared need not be loaded with what was concluded. */
interface StoredVerdict extends Verdict {
  row: number;
  url: string;
}

interface Dismissal {
  claimId: string;
  url: string;
}

/** The one row of the settings table. */
interface StoredSettings extends Settings {
  key: 'settings';
}

/**
 * The schema's version. It also stands for the meaning of `StoredClaim.terms`: a build that takes other terms
 * from a claim needs a new version, whose upgrade takes them anew.
 */
const VERSION = 1;

/**
 * What a reader's coverage is kept in. Only what is looked up by is indexed: claims are found through the
 * search index (search-index.ts), as an index on their words costs 3.4 times the disk and half a second a query.
 */
export class CrossreadDatabase extends Dexie {
  declare articles: EntityTable<StoredArticle, 'url'>;
  declare claims: EntityTable<StoredClaim, 'row'>;
  declare verdicts: EntityTable<StoredVerdict, 'row'>;
  declare dismissals: EntityTable<Dismissal, 'claimId'>;
  declare settings: Table<StoredSettings, 'settings'>;

  constructor({ name = 'crossread', ...options }: DatabaseOptions) {
    super(name, options);
    this.version(VERSION).stores({
      articles: 'url, firstReadAt',
      claims: '++row, url',
      verdicts: 'row, url',
      dismissals: 'claimId, url',
      settings: 'key',
    });
  }
}

/**
 * Opens the database, creating it on first use.
 * @throws {CrossreadError} `databaseNewer` where a later build wrote it (nothing is changed then), `storageBlocked`
 *   where the browser gives no access
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<CrossreadDatabase> {
  try {
    const database = new CrossreadDatabase(options);
    await refuseNewer(database.name, VERSION, options.indexedDB ?? globalThis.indexedDB);
    await database.open();
    return database;
  } catch (error) {
    throw storageError(error);
  }
}
