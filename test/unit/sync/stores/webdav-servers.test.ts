import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webdavStore } from '../../../../src/sync/stores/webdav';
import { missing, serverKinds } from '../../../lib/webdav/kinds';
import { startServer, type WebdavServer } from '../../../lib/webdav/server';
import { storeContract } from './contract';

describe.each(Object.entries(serverKinds))('WebDAV on %s', (name, kind) => {
  const lacking = missing(kind);
  if (lacking && !process.env.CI) {
    test.skip(`not tried, as ${name} is missing: ${lacking}`, () => {});
    return;
  }

  storeContract(
    async () => {
      const server = await startServer(kind);
      const folder = 'Crossread/lectures d’été';
      return {
        store: (options) => webdavStore({ ...server, folder }, options),
        litter: (name) => writeFile(join(server.root, folder, name), 'none of ours'),
        close: () => server.close(),
      };
    },
    { many: 3_000, large: 1_000_000 },
  );

  describe('as a server', () => {
    let server: WebdavServer;
    beforeAll(async () => {
      server = await startServer(kind);
    });
    afterAll(() => server?.close());

    test('refuses a wrong password', async () => {
      const store = webdavStore({ ...server, password: 'wrong', folder: 'notes' });
      await expect(store.list()).rejects.toMatchObject({ code: 'syncUnauthorised' });
      await expect(store.put('1.age', Uint8Array.of(1))).rejects.toMatchObject({ code: 'syncUnauthorised' });
    });

    test('says so where the address leads nowhere', async () => {
      const store = webdavStore({ ...server, address: `${server.address}no/such/`, folder: 'notes' });
      expect(await store.list()).toEqual([]);
      await expect(store.put('1.age', Uint8Array.of(1))).rejects.toMatchObject({ code: 'syncMissing' });
    });

    test('leaves folders among the files alone', async () => {
      const store = webdavStore({ ...server, folder: 'notes' });
      await store.put('1.age', Uint8Array.of(1));
      await mkdir(join(server.root, 'notes', 'older'));
      expect(await store.list()).toEqual(['1.age']);
    });

    test('is unreachable while it is off, and goes on afterwards', async () => {
      const store = webdavStore({ ...server, folder: 'later' });
      await store.put('1.age', Uint8Array.of(1));
      await server.stop();
      await expect(store.list()).rejects.toMatchObject({ code: 'syncUnreachable' });
      await server.start();
      expect(await store.list()).toEqual(['1.age']);
    });
  });
});
