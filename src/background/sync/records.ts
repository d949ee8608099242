import { guarded } from '../../coverage/storage-error';
import { openedOnce } from '../../opened-once';
import type { Connection } from '../../sync/connection';
import { ONLY, type SyncDatabase } from '../../sync/database';
import { emptyLog, type SyncLog } from '../../sync/log';
import type { SyncOptions } from './types';

/** What is kept of syncing on this device: the store in use, and how it went. */
export class SyncRecords {
  readonly database: () => Promise<SyncDatabase>;

  constructor(private readonly options: Pick<SyncOptions, 'open' | 'wakeAt' | 'tell'>) {
    this.database = openedOnce(options.open);
  }

  /** The store in use; null where there is none. */
  connection(): Promise<Connection | null> {
    return guarded(async () => (await (await this.database()).connection.get(ONLY))?.connection ?? null);
  }

  async setConnection(connection: Connection): Promise<void> {
    await (await this.database()).connection.put({ id: ONLY, connection });
  }

  log(): Promise<SyncLog> {
    return guarded(async () => (await (await this.database()).log.get(ONLY))?.log ?? emptyLog);
  }

  /** Notes how it went, and sees to it that the next attempt is made when the log says. */
  async note(change: (before: SyncLog) => Partial<SyncLog>): Promise<void> {
    const { log: table } = await this.database();
    // In one step: a change may be told while a run ends.
    const after = await guarded(() =>
      table.db.transaction('rw', table, async () => {
        const before = (await table.get(ONLY))?.log ?? emptyLog;
        const log = { ...before, ...change(before) };
        await table.put({ id: ONLY, log });
        return log;
      }),
    );
    await this.options.wakeAt(after.next);
    this.options.tell();
  }

  /** Forgets the store in use, with the files of a bundle. */
  async forget(): Promise<void> {
    const { connection, log, files } = await this.database();
    await Promise.all([connection.clear(), log.clear(), files.clear()]);
  }

  /** Forgets the folder that the reader chose. */
  async forgetFolder(): Promise<void> {
    await (await this.database()).folders.clear();
  }
}
