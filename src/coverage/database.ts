import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Settings } from '../sites';
import type { Place } from '../sync/coverage/places';
import type { CoverageDeviceRow, ForgottenRow, IntactRow, OwnCoverageFile } from '../sync/coverage/rows';
import type { SeenFile } from '../sync/rows';
import type { Retention } from './answers';
import type { ClaimBatch, VerdictBatch } from './batches';
import type { StoredRemoval, StoredSegment } from './index/types';
import { openKnown } from './open-known';
import { toBatches } from './to-batches';
import { toIntact } from './to-intact';
import type { Dismissal, StoredArticle } from './types';

/** Where IndexedDB is taken from, so that Node and tests can bring their own. */
export interface DatabaseOptions {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** An article, where its claims are, and where it is in the store that coverage travels by. */
export interface ArticleRow extends StoredArticle {
  /** The numbers of the batches that hold them, ascending. */
  batches: number[];
  /** Not there where it was stored while coverage did not travel. */
  place?: Place;
}

/** How much there is of what would take long to count. */
interface Total {
  of: 'claims';
  count: number;
}

/** An article that was forgotten, while verdicts of articles read after it may still quote it. */
export interface QuotedRow {
  url: string;
  /** Verdicts from before then, epoch ms, do not quote it. */
  since: number;
}

/** Where the reader lets Crossread read. */
interface StoredSettings extends Settings {
  key: 'settings';
}

/** How much is kept, beside the settings: the engine asks for the one, the background for the others. */
export interface StoredRetention {
  key: 'retention';
  rule: Retention;
}

/** The schema's version. */
const VERSION = 6;

/**
 * What a reader's coverage is kept in. Only what is looked up by is indexed: claims are found through the
 * search index (src/coverage/index), as an index on their words costs 3.4 times the disk and half a second a query.
 * The claims of a reading are one row, as are its verdicts: rows of their own took twice the disk.
 */
export class CrossreadDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'url'>;
  declare claimBatches: EntityTable<ClaimBatch, 'number'>;
  declare verdictBatches: EntityTable<VerdictBatch, 'number'>;
  declare totals: EntityTable<Total, 'of'>;
  declare dismissals: EntityTable<Dismissal, 'claimId'>;
  declare indexSegments: EntityTable<StoredSegment, 'first'>;
  declare indexRemovals: EntityTable<StoredRemoval, 'id'>;
  declare settings: Table<StoredSettings, 'settings'>;
  declare device: EntityTable<CoverageDeviceRow, 'id'>;
  declare ownFiles: EntityTable<OwnCoverageFile, 'sequence'>;
  declare seenFiles: EntityTable<SeenFile, 'name'>;
  declare forgotten: EntityTable<ForgottenRow, 'name'>;
  declare quoted: EntityTable<QuotedRow, 'url'>;
  declare intact: EntityTable<IntactRow, 'of'>;

  constructor({ name = 'crossread', ...options }: DatabaseOptions) {
    super(name, options);
    this.version(1).stores({
      articles: 'url, firstReadAt',
      claims: '++row, url',
      verdicts: 'row, url',
      dismissals: 'claimId, url',
      settings: 'key',
    });
    // Terms are kept in the search index alone, which is made anew from the rows where it has none of them.
    this.version(2)
      .stores({ indexSegments: 'first', indexRemovals: '++id' })
      .upgrade((transaction) =>
        transaction
          .table('claims')
          .toCollection()
          .modify((claim: { terms?: string[] }) => {
            delete claim.terms;
          }),
      );
    // What was read longest ago is the first to go.
    this.version(3).stores({ articles: 'url, firstReadAt, readAt' });
    // What this device knows of the files by which coverage travels lies beside the coverage they are about.
    this.version(4)
      .stores({
        claimBatches: '++number',
        verdictBatches: 'number',
        totals: 'of',
        claims: null,
        verdicts: null,
        articles: 'url, firstReadAt, readAt, place',
        device: 'id',
        ownFiles: 'sequence, state',
        seenFiles: 'name',
      })
      .upgrade(toBatches);
    // In order of reading, a list goes on behind any article, however many were read (imported) at the same moment.
    this.version(5).stores({
      articles: 'url, firstReadAt, [readAt+url], place',
      forgotten: 'name',
      quoted: 'url',
    });
    this.version(VERSION).stores({ intact: 'of' }).upgrade(toIntact);
  }
}

/** Opens the database, creating it on first use. @throws {CrossreadError} as `openKnown` */
export function openDatabase(options: DatabaseOptions = {}): Promise<CrossreadDatabase> {
  return openKnown(() => new CrossreadDatabase(options), VERSION, options.indexedDB);
}
