import { guarded } from '../../coverage/storage-error';
import { DAY_MS } from '../../durations';
import { CrossreadError } from '../../errors';
import type { SyncState } from '../../messages';
import { openedOnce } from '../../opened-once';
import { type Connection, storeOf } from '../../sync/connection';
import { ONLY } from '../../sync/database';
import { SyncError } from '../../sync/errors';
import { emptyLog, type SyncLog } from '../../sync/log';
import type { MergeAnswer, Store } from '../../sync/types';
import { inTurns } from '../../turns';
import { CONTINUE_MS, type Failure, needsReader, RESUME_MS, SOON_MS, waitAfter } from './schedule';
import type { Sync, SyncOptions } from './types';

export function createSync(options: SyncOptions): Sync {
  const { now, wakeAt } = options;
  const inTurn = inTurns();
  const database = openedOnce(options.open);
  let running: AbortController | null = null;
  /** Changes told of so far. */
  let changes = 0;

  const connected = () =>
    guarded(async () => (await (await database()).connection.get(ONLY))?.connection ?? null);
  const log = () => guarded(async () => (await (await database()).log.get(ONLY))?.log ?? emptyLog);
  const write = async (change: (before: SyncLog) => Partial<SyncLog>) => {
    const { log: table } = await database();
    // In one step: a change may be told while a run ends.
    const after = await guarded(() =>
      table.db.transaction('rw', table, async () => {
        const before = (await table.get(ONLY))?.log ?? emptyLog;
        const log = { ...before, ...change(before) };
        await table.put({ id: ONLY, log });
        return log;
      }),
    );
    await wakeAt(after.next);
    options.tell();
  };

  /** One run, cancelled by `running`. @throws whatever goes wrong */
  async function reach<Value>(
    connection: Connection,
    work: (store: Store) => Promise<Value>,
  ): Promise<Value> {
    running = new AbortController();
    options.tell();
    const sleep = options.stayAwake();
    try {
      if (connection.kind === 'webdav' && !(await options.mayReach(connection.address))) {
        throw new SyncError('syncPermission', connection.address);
      }
      const surroundings = { database: await database(), account: options.account, signal: running.signal };
      return await work(await storeOf(connection, surroundings));
    } finally {
      running = null;
      sleep();
    }
  }

  async function attempt(answer: MergeAnswer): Promise<void> {
    // Whatever ends the background in the middle, or fails here: it goes on from there.
    const again = now() + RESUME_MS;
    await wakeAt(again);
    const connection = await connected();
    if (!connection) {
      await wakeAt(null);
      return;
    }
    await write(() => ({ next: again }));
    const changesBefore = changes;
    try {
      const { unfinished, ...report } = await reach(connection, (store) =>
        options.run(store, answer, connection),
      );
      const done = report.question === null && !unfinished ? { lastSuccess: now() } : {};
      const next = unfinished ? now() + CONTINUE_MS : nextAfter(null, 0);
      await write(() => ({
        ...report,
        ...done,
        error: null,
        failures: 0,
        next: changes === changesBefore ? next : Math.min(next, now() + SOON_MS),
      }));
    } catch (error) {
      const failure = failureOf(error);
      await write(({ failures: before }) => {
        const failures = before + 1;
        const next = nextAfter(failure, failures);
        return { error: { code: failure.code, at: now() }, failures, next };
      });
    }
  }

  const nextAfter = (failure: Failure | null, failures: number) =>
    now() + waitAfter(failure, failures, options.random());

  async function state(): Promise<SyncState> {
    const connection = await connected();
    const known = await log();
    return {
      ...known,
      connection: connection && shown(connection),
      running: running !== null,
      needsReader: known.question !== null || (known.error !== null && needsReader(known.error.code)),
      // What has no room anywhere waits for nothing.
      waiting: connection ? Math.max(0, (await options.waiting()) - known.left) : 0,
      coverage: connection && carries(connection) ? await travelling() : null,
    };
  }

  async function travelling(): Promise<SyncState['coverage']> {
    const { on, waiting } = await options.coverage();
    return { on, waiting };
  }

  /** Gives back what the browser allowed for a store. Here, as the page that asked for it may be closed by now. */
  async function letGo(connection: Connection | null): Promise<void> {
    if (connection?.kind === 'webdav') await options.letGo(connection.address);
  }

  /** Leaves whatever store is in use. */
  async function leave(): Promise<void> {
    const { connection, log, files } = await database();
    await Promise.all([connection.clear(), log.clear(), files.clear()]);
    await options.forgetStore();
    await wakeAt(null);
    options.tell();
  }

  return {
    state,
    connect: (connection, begin, forThis) =>
      inTurn(async () => {
        try {
          await leave();
          await begin();
          await (await database()).connection.put({ id: ONLY, connection });
        } catch (error) {
          if (forThis) await letGo(connection);
          throw error;
        }
        await attempt({});
        return state();
      }),
    signIn: (login, begin) =>
      inTurn(async () => {
        const connection = await connected();
        if (connection?.kind !== 'webdav') return state();
        if (login.user !== connection.user) {
          await leave();
          await begin();
        }
        await (await database()).connection.put({ id: ONLY, connection: { ...connection, ...login } });
        await attempt({});
        return state();
      }),
    now: (answer = {}) =>
      inTurn(async () => {
        await attempt(answer);
        return state();
      }),
    disconnect: (removeFiles) => {
      running?.abort(new SyncError('syncTimedOut', 'disconnected'));
      return inTurn(async () => {
        const connection = await connected();
        if (connection && removeFiles) {
          await reach(connection, async (store) => {
            for (const name of await options.ownFiles(await store.list())) await store.delete(name);
          });
        }
        await leave();
        await letGo(connection);
        await (await database()).folders.clear();
        return state();
      });
    },
    changed: async () => {
      changes++;
      if (!(await connected())) return;
      const { next, failures } = await log();
      const soon = now() + SOON_MS;
      // What failed keeps its distance, or every change would bring a server in trouble another request.
      if (failures === 0 && (next === null || next > soon)) await write(() => ({ next: soon }));
      else options.tell();
    },
    resume: async () => {
      // Nothing waits longer than a day, unless the clock was ahead when it was noted.
      const next = Math.min((await log()).next ?? now(), now() + DAY_MS);
      await wakeAt((await connected()) ? next : null);
    },
  };
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
