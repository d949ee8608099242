import { DAY_MS } from '../../durations';
import { CrossreadError } from '../../errors';
import type { SyncState } from '../../messages';
import { type Connection, storeOf } from '../../sync/connection';
import { SyncError } from '../../sync/errors';
import type { WebdavPlace } from '../../sync/stores/webdav';
import type { MergeAnswer, Store } from '../../sync/types';
import { inTurns } from '../../turns';
import { SyncRecords } from './records';
import { CONTINUE_MS, type Failure, needsReader, RESUME_MS, SOON_MS, waitAfter } from './schedule';
import type { Sync, SyncOptions } from './types';

/** Syncs with the store that the records name, one attempt after the other. */
export class ScheduledSync implements Sync {
  private readonly records: SyncRecords;
  private readonly inTurn = inTurns();
  private running: AbortController | null = null;
  /** Changes told of so far. */
  private changes = 0;

  constructor(private readonly options: SyncOptions) {
    this.records = new SyncRecords(options);
  }

  async state(): Promise<SyncState> {
    const connection = await this.records.connection();
    const log = await this.records.log();
    return {
      ...log,
      connection: connection && shown(connection),
      running: this.running !== null,
      needsReader: log.question !== null || (log.error !== null && needsReader(log.error.code)),
      // What has no room anywhere waits for nothing.
      waiting: connection ? Math.max(0, (await this.options.waiting()) - log.left) : 0,
      coverage: connection && carries(connection) ? await this.travelling() : null,
    };
  }

  connect(connection: Connection, begin: () => Promise<void>, forThis: boolean): Promise<SyncState> {
    return this.inTurn(async () => {
      try {
        await this.leave();
        await begin();
        await this.records.setConnection(connection);
      } catch (error) {
        if (forThis) await this.letGo(connection);
        throw error;
      }
      await this.attempt({});
      return this.state();
    });
  }

  signIn(login: Pick<WebdavPlace, 'user' | 'password'>, begin: () => Promise<void>): Promise<SyncState> {
    return this.inTurn(async () => {
      const connection = await this.records.connection();
      if (connection?.kind !== 'webdav') return this.state();
      if (login.user !== connection.user) {
        await this.leave();
        await begin();
      }
      await this.records.setConnection({ ...connection, ...login });
      await this.attempt({});
      return this.state();
    });
  }

  now(answer: MergeAnswer = {}): Promise<SyncState> {
    return this.inTurn(async () => {
      await this.attempt(answer);
      return this.state();
    });
  }

  disconnect(removeFiles: boolean): Promise<SyncState> {
    this.running?.abort(new SyncError('syncTimedOut', 'disconnected'));
    return this.inTurn(async () => {
      const connection = await this.records.connection();
      if (connection && removeFiles) await this.reach(connection, (store) => this.removeOwnFiles(store));
      await this.leave();
      await this.letGo(connection);
      await this.records.forgetFolder();
      return this.state();
    });
  }

  async changed(): Promise<void> {
    this.changes++;
    if (!(await this.records.connection())) return;
    const { next, failures } = await this.records.log();
    const soon = this.options.now() + SOON_MS;
    // What failed keeps its distance, or every change would bring a server in trouble another request.
    if (failures === 0 && (next === null || next > soon)) await this.records.note(() => ({ next: soon }));
    else this.options.tell();
  }

  async resume(): Promise<void> {
    const { now, wakeAt } = this.options;
    // Nothing waits longer than a day, unless the clock was ahead when it was noted.
    const next = Math.min((await this.records.log()).next ?? now(), now() + DAY_MS);
    await wakeAt((await this.records.connection()) ? next : null);
  }

  /** One attempt: how it went is noted, and when the next one is due. */
  private async attempt(answer: MergeAnswer): Promise<void> {
    const { now, wakeAt } = this.options;
    // Whatever ends the background in the middle, or fails here: it goes on from there.
    const again = now() + RESUME_MS;
    await wakeAt(again);
    const connection = await this.records.connection();
    if (!connection) {
      await wakeAt(null);
      return;
    }
    await this.records.note(() => ({ next: again }));
    try {
      await this.run(connection, answer);
    } catch (error) {
      await this.noteFailure(failureOf(error));
    }
  }

  /** @throws whatever goes wrong */
  private async run(connection: Connection, answer: MergeAnswer): Promise<void> {
    const { now, run } = this.options;
    const changesBefore = this.changes;
    const { unfinished, ...report } = await this.reach(connection, (store) => run(store, answer, connection));
    const done = report.question === null && !unfinished ? { lastSuccess: now() } : {};
    const next = unfinished ? now() + CONTINUE_MS : this.nextAfter(null, 0);
    await this.records.note(() => ({
      ...report,
      ...done,
      error: null,
      failures: 0,
      next: this.changes === changesBefore ? next : Math.min(next, now() + SOON_MS),
    }));
  }

  private async noteFailure(failure: Failure): Promise<void> {
    await this.records.note(({ failures: before }) => {
      const failures = before + 1;
      const next = this.nextAfter(failure, failures);
      return { error: { code: failure.code, at: this.options.now() }, failures, next };
    });
  }

  private nextAfter(failure: Failure | null, failures: number): number {
    return this.options.now() + waitAfter(failure, failures, this.options.random());
  }

  /** Does something with the store; `running` cancels it. @throws whatever goes wrong */
  private async reach<Value>(connection: Connection, work: (store: Store) => Promise<Value>): Promise<Value> {
    const { account, mayReach, stayAwake, tell } = this.options;
    this.running = new AbortController();
    const { signal } = this.running;
    tell();
    const sleep = stayAwake();
    try {
      if (connection.kind === 'webdav' && !(await mayReach(connection.address))) {
        throw new SyncError('syncPermission', connection.address);
      }
      const database = await this.records.database();
      return await work(await storeOf(connection, { database, account, signal }));
    } finally {
      this.running = null;
      sleep();
    }
  }

  private async removeOwnFiles(store: Store): Promise<void> {
    for (const name of await this.options.ownFiles(await store.list())) await store.delete(name);
  }

  private async travelling(): Promise<SyncState['coverage']> {
    const { on, waiting } = await this.options.coverage();
    return { on, waiting };
  }

  /** Gives back what the browser allowed for a store. Here, as the page that asked for it may be closed by now. */
  private async letGo(connection: Connection | null): Promise<void> {
    if (connection?.kind === 'webdav') await this.options.letGo(connection.address);
  }

  /** Leaves whatever store is in use. */
  private async leave(): Promise<void> {
    await this.records.forget();
    await this.options.forgetStore();
    await this.options.wakeAt(null);
    this.options.tell();
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof SyncError) {
    return error;
  }
  return { code: error instanceof CrossreadError ? error.code : 'internal', retryAfter: null };
}

/** Whether a store has room for coverage: the browser's account has not. */
function carries({ kind }: Connection): boolean {
  return kind !== 'account';
}

/** What a page may know of a connection: all but the password. */
function shown(connection: Connection): SyncState['connection'] {
  if (connection.kind !== 'webdav') {
    return connection;
  }
  const { kind, address, folder, user } = connection;
  return { kind, address, folder, user };
}
