import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { ScheduledSync } from '../../../../src/background/sync/sync';
import type { SyncOptions } from '../../../../src/background/sync/types';
import type { Connection } from '../../../../src/sync/connection';
import { openSync, type SyncDatabase } from '../../../../src/sync/database';
import { SyncError } from '../../../../src/sync/errors';
import { type AccountArea, accountStore } from '../../../../src/sync/stores/account';

const minute = 60_000;
const bundle: Connection = { kind: 'bundle' };
const server: Connection = {
  kind: 'webdav',
  address: 'https://cloud.example/dav/',
  folder: 'notes',
  user: 'ada',
  password: 'secret',
};
const begin = async () => {};
const fine = { question: null, problems: {}, left: 0, unfinished: false };

/** A background that syncs: what its runs come to is told by `runs`, last one first. */
function background(runs: SyncOptions['run'][] = []) {
  const indexedDB = new IDBFactory();
  const world = {
    time: 1_000_000,
    wake: null as number | null,
    awake: 0,
    forgotten: 0,
    told: 0,
    waiting: 3,
    allowed: true,
    letGo: [] as string[],
    ended: () => {},
  };
  const items = new Map<string, string>();
  const opened: SyncDatabase[] = [];
  const account: AccountArea = {
    get: async () => Object.fromEntries(items),
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
  const create = () =>
    new ScheduledSync({
      open: async () => {
        const database = await openSync({ indexedDB, IDBKeyRange });
        opened.push(database);
        return database;
      },
      account,
      run: (...all) => (runs.pop() ?? (async () => fine))(...all),
      waiting: async () => 3,
      coverage: async () => ({ number: null, on: false, waiting: 0 }),
      ownFiles: async (names) => names.filter((name) => name.startsWith('me-')),
      forgetStore: async () => {
        world.forgotten++;
      },
      mayReach: async () => world.allowed,
      letGo: async (address) => {
        world.letGo.push(address);
      },
      wakeAt: async (time) => {
        world.wake = time;
      },
      tell: () => {
        world.told++;
      },
      stayAwake: () => {
        world.awake++;
        return () => world.awake--;
      },
      now: () => world.time,
      random: () => 1,
    });
  return { world, account, create, sync: create(), opened, indexedDB };
}

const failing = (error: unknown) => async () => {
  throw error;
};

describe('syncing', () => {
  test('does nothing at all where no store was chosen', async () => {
    let ran = false;
    const { sync, world } = background([
      async () => {
        ran = true;
        return fine;
      },
    ]);
    await sync.resume();
    await sync.changed();
    await sync.now();
    expect(ran).toBe(false);
    expect(world.wake).toBeNull();
    expect(await sync.state()).toMatchObject({ connection: null, waiting: 0, lastSuccess: null });
  });

  test('meets a store at once, and again half an hour later', async () => {
    const { sync, world } = background();
    expect(await sync.connect(bundle, begin, false)).toMatchObject({
      connection: bundle,
      running: false,
      lastSuccess: world.time,
      error: null,
      waiting: 3,
    });
    expect(world.wake).toBe(world.time + 30 * minute);
    expect(world.awake).toBe(0);
  });

  test('never tells a page the password', async () => {
    const { sync } = background();
    expect(JSON.stringify(await sync.connect(server, begin, false))).not.toContain('secret');
  });

  test.each([
    ['another password', { user: 'ada', password: 'right' }, { met: 0, forgotten: 0 }],
    ['another user', { user: 'eve', password: 'right' }, { met: 1, forgotten: 1 }],
  ])('goes on with a server that refused it, by %s', async (_, login, { met, forgotten }) => {
    const used: Connection[] = [];
    const use: SyncOptions['run'] = async (_store, _answer, connection) => {
      used.push(connection);
      return fine;
    };
    const { sync, world } = background([use, failing(new SyncError('syncUnauthorised')), use]);
    await sync.connect(server, begin, false);
    expect(await sync.now()).toMatchObject({ error: { code: 'syncUnauthorised' } });
    const before = world.forgotten;
    let begun = 0;
    const after = await sync.signIn(login, async () => {
      begun++;
    });
    expect(after).toMatchObject({ error: null, lastSuccess: world.time });
    expect(used.at(-1)).toEqual({ ...server, ...login });
    expect([begun, world.forgotten - before]).toEqual([met, forgotten]);
  });

  test('follows a change after two minutes, and only once', async () => {
    const { sync, world } = background();
    await sync.connect(bundle, begin, false);
    await sync.changed();
    const due = world.time + 2 * minute;
    world.time += minute;
    await sync.changed();
    expect(world.wake).toBe(due);
  });

  test('follows a change that was made while it ran, too late to go with it', async () => {
    const { sync, world } = background([
      async () => {
        await sync.changed();
        return fine;
      },
    ]);
    await sync.connect(bundle, begin, false);
    expect(world.wake).toBe(world.time + 2 * minute);
    await sync.now();
    expect(world.wake).toBe(world.time + 30 * minute);
  });

  test('loses nothing of what a run came to, whenever something changes', async () => {
    const { sync, world } = background();
    await sync.connect(bundle, begin, false);
    for (let time = 0; time < 20; time++) {
      world.time += 30 * minute;
      const changes = Array.from({ length: 30 }, async (_, at) => {
        for (let turn = 0; turn < at; turn++) await new Promise((resolve) => setTimeout(resolve));
        await sync.changed();
      });
      await Promise.all([sync.now(), ...changes]);
      expect(await sync.state()).toMatchObject({ lastSuccess: world.time });
    }
  });

  test('tries again where its own storage fails', async () => {
    const { sync, world, opened } = background();
    await sync.connect(bundle, begin, false);
    world.wake = null; // it has come
    const full = new DOMException('no room', 'QuotaExceededError');
    for (const { log } of opened) vi.spyOn(log, 'put').mockRejectedValue(full);
    await expect(sync.now()).rejects.toMatchObject({ code: 'storageFull' });
    expect(world.wake).toBe(world.time + 5 * minute);
  });

  test('leaves its storage to a newer build that takes it over', async () => {
    const { sync, indexedDB } = background();
    await sync.connect(bundle, begin, false);
    const newer = indexedDB.open('crossread-sync', 990);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    await expect(sync.now()).rejects.toMatchObject({ code: 'databaseNewer' });
    await expect(sync.state()).rejects.toMatchObject({ code: 'databaseNewer' });
  });

  test('waits a day at most, though the clock was far ahead when it was told when', async () => {
    const { world, create } = background();
    world.time += 10 * 365 * 24 * 60 * minute;
    await create().connect(bundle, begin, false);
    world.time = 1_000_000;
    await create().resume();
    expect(world.wake).toBe(world.time + 24 * 60 * minute);
  });

  test('tells open pages of every run and every change', async () => {
    const { sync, world } = background();
    await sync.connect(bundle, begin, false);
    for (const step of [() => sync.now(), () => sync.changed(), () => sync.changed()]) {
      const before = world.told;
      await step();
      expect(world.told).toBeGreaterThan(before);
    }
  });

  test('backs off from a store in trouble, and changes do not hasten it', async () => {
    const trouble = failing(new SyncError('syncServerError'));
    const { sync, world } = background([trouble, trouble, trouble]);
    await sync.connect(bundle, begin, false);
    expect(world.wake).toBe(world.time + minute);
    await sync.now();
    expect(await sync.now()).toMatchObject({
      failures: 3,
      error: { code: 'syncServerError', at: world.time },
    });
    await sync.changed();
    expect(world.wake).toBe(world.time + 4 * minute);
    expect(await sync.now()).toMatchObject({ failures: 0, error: null, lastSuccess: world.time });
  });

  test('waits as long as the store asks', async () => {
    const { sync, world } = background([
      failing(new SyncError('syncThrottled', '', { retryAfter: 7 * minute })),
    ]);
    await sync.connect(bundle, begin, false);
    expect(world.wake).toBe(world.time + 7 * minute);
  });

  test('keeps the last success in mind while it fails', async () => {
    const { sync, world } = background([failing(new SyncError('syncOffline')), async () => fine]);
    await sync.connect(bundle, begin, false);
    const success = world.time;
    world.time += 30 * minute;
    expect(await sync.now()).toMatchObject({ lastSuccess: success, error: { code: 'syncOffline' } });
  });

  test('names a failure that nobody foresaw, and goes on', async () => {
    const { sync } = background([failing(new TypeError('undefined is not a function'))]);
    expect(await sync.connect(bundle, begin, false)).toMatchObject({ error: { code: 'internal' } });
    expect(await sync.now()).toMatchObject({ error: null });
  });

  test('asks no server that it has no permission for', async () => {
    let asked = false;
    const { sync, world } = background([
      async () => {
        asked = true;
        return fine;
      },
    ]);
    world.allowed = false;
    expect(await sync.connect(server, begin, false)).toMatchObject({ error: { code: 'syncPermission' } });
    expect(asked).toBe(false);
  });

  test('goes on at once with what takes long, and calls it no success before it is through', async () => {
    const { sync, world } = background([async () => ({ ...fine, unfinished: true })]);
    expect(await sync.connect(bundle, begin, false)).toMatchObject({ lastSuccess: null, error: null });
    expect(world.wake).toBe(world.time + minute / 2);
    expect(await sync.now()).toMatchObject({ lastSuccess: world.time });
  });

  test('offers no coverage where the store has no room for it', async () => {
    const { sync } = background();
    expect(await sync.connect({ kind: 'account' }, begin, false)).toMatchObject({ coverage: null });
    expect(await sync.connect(bundle, begin, false)).toMatchObject({ coverage: { on: false, waiting: 0 } });
  });

  test('passes a question on, and the answer to it', async () => {
    const counts = { mine: 1, theirs: 2, both: 0, removed: 0 };
    const answers: unknown[] = [];
    const asking: SyncOptions['run'] = async (_store, answer) => {
      answers.push(answer);
      return { ...fine, question: { asks: 'join', counts } };
    };
    const answered: SyncOptions['run'] = async (_store, answer) => {
      answers.push(answer);
      return fine;
    };
    const { sync } = background([answered, asking]);
    expect(await sync.connect(bundle, begin, false)).toMatchObject({
      question: { asks: 'join', counts },
      lastSuccess: null,
    });
    expect(await sync.now({ join: 'theirs' })).toMatchObject({ question: null });
    expect(answers).toEqual([{}, { join: 'theirs' }]);
  });

  test('is taken up again where the background was ended in the middle', async () => {
    const { sync, world, create } = background([() => new Promise(() => {})]);
    void sync.connect(bundle, begin, false);
    await expect.poll(() => world.awake).toBe(1);
    expect(world.wake).toBe(world.time + 5 * minute);
    const next = create();
    expect(await next.state()).toMatchObject({ connection: bundle, running: false });
    world.wake = null;
    await next.resume();
    expect(world.wake).toBe(world.time + 5 * minute);
    expect(await next.now()).toMatchObject({ lastSuccess: world.time });
  });

  test.each([
    [false, ['me-1.age', 'you-1.age']],
    [true, ['you-1.age']],
  ])('leaves a store, with this device’s files or without them', async (remove, left) => {
    const fill: SyncOptions['run'] = async (store) => {
      for (const name of ['me-1.age', 'you-1.age']) await store.put(name, Uint8Array.of(1));
      return fine;
    };
    const { sync, world, account } = background([fill]);
    await sync.connect({ kind: 'account' }, begin, false);
    expect(await sync.disconnect(remove)).toMatchObject({ connection: null, lastSuccess: null });
    expect(await accountStore(account).list()).toEqual(left);
    expect(world.wake).toBeNull();
  });

  test('gives back the permission for a server that it left', async () => {
    const { sync, world } = background();
    await sync.connect(server, begin, false);
    expect(world.letGo).toEqual([]);
    await sync.disconnect(false);
    expect(world.letGo).toEqual(['https://cloud.example/dav/']);
  });

  test.each([
    [true, ['https://cloud.example/dav/']],
    [false, []],
  ])(
    'gives back what was permitted for a connection that fails, if it was for this (%s)',
    async (forThis, gone) => {
      const { sync, world } = background();
      const wrongKey = failing(new SyncError('syncBadKey', 'no key'));
      await expect(sync.connect(server, wrongKey, forThis)).rejects.toMatchObject({ code: 'syncBadKey' });
      expect(world.letGo).toEqual(gone);
      expect(await sync.state()).toMatchObject({ connection: null });
    },
  );

  test('leaves a store while a run is under way, without waiting for its end', async () => {
    const endless: SyncOptions['run'] = (store) =>
      new Promise((_, reject) => {
        const asking = setInterval(() => store.list().catch(reject), 1);
        world.ended = () => clearInterval(asking);
      });
    const { sync, world } = background([endless]);
    const connected = sync.connect({ kind: 'account' }, begin, false);
    await expect.poll(() => world.awake).toBe(1);
    expect(await sync.disconnect(false)).toMatchObject({ connection: null, error: null });
    await connected;
    world.ended();
    expect(world.awake).toBe(0);
  });

  test('forgets the folder on disk that it left', async () => {
    const { sync, opened } = background();
    await sync.connect(bundle, begin, false);
    const handle = { name: 'notes' } as FileSystemDirectoryHandle;
    await opened[0]?.folders.put({ id: 'only', handle });
    await sync.disconnect(false);
    expect(await opened[0]?.folders.count()).toBe(0);
  });

  test('does not count what has no room in the store among what waits for it', async () => {
    const { sync } = background([async () => ({ ...fine, left: 2 })]);
    expect(await sync.connect(bundle, begin, false)).toMatchObject({ left: 2, waiting: 1 });
  });

  test('stays with a store whose files cannot be removed', async () => {
    const { sync, world } = background();
    await sync.connect(server, begin, false);
    world.allowed = false;
    await expect(sync.disconnect(true)).rejects.toMatchObject({ code: 'syncPermission' });
    expect(await sync.state()).toMatchObject({ connection: { kind: 'webdav' } });
  });
});
