import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missing, serverKinds } from '../lib/webdav/kinds';
import { startServer, type WebdavServer } from '../lib/webdav/server';
import { bridgePages, cost, earlier, later, radar, reopened } from './lib/articles';
import { Device } from './lib/device';
import { storedCoverage } from './lib/stored-coverage';
import { claimLike, read, startWorld, type World } from './lib/world';

const lacking = missing(serverKinds.apache);
const fine = { error: null, question: null, waiting: 0, problems: {} };
const sites = [earlier, later].map(({ url }) => new URL(url).hostname);
const agreed = { damaged: [], missing: [], stray: [], twice: [], wrong: [] };

describe.skipIf(lacking !== '' && !process.env.CI)('what was read, on two devices of one server', () => {
  let server: WebdavServer;
  let here: World;
  let there: World;

  beforeAll(async () => {
    server = await startServer(serverKinds.apache);
    // The question for the server's address cannot be answered by a program (scripts/lib/browser.ts).
    const grant = ['http://127.0.0.1/*', ...sites.map((site) => `http://${site}/*`)];
    here = await startWorld({ pages: bridgePages, grant });
    there = await startWorld({ pages: bridgePages, grant });
  });
  afterAll(async () => {
    await here?.close();
    await there?.close();
    await server?.close();
  });

  /** Files in the store that hold what was read: their numbers have sixteen digits. */
  async function files(): Promise<string[]> {
    const all = await readdir(join(server.root, 'Crossread'));
    return all.filter((name) => /^[0-9a-f]{16}-\d{6}\.age$/.test(name));
  }

  async function stored(world: World): Promise<string[]> {
    const { articles, index } = await storedCoverage(world);
    expect(index).toEqual(agreed);
    return articles.map(([url]) => url).sort();
  }

  /** Reads the later article. */
  async function verdicts(world: World) {
    const { claims, page } = await read(world, later.url);
    await page.close();
    return [reopened, cost, radar].map((claim) => claimLike(claims, claim).verdict);
  }

  test('travels once the reader lets it, and is then compared as if it had been read there', async () => {
    const [a, b] = [Device.of(here), Device.of(there)];
    await (await read(here, earlier.url)).page.close();
    const key = await a.connect(server, null);
    expect(await a.sync()).toMatchObject({ ...fine, coverage: { on: false, waiting: 0 } });
    await b.connect(server, key);
    expect(await b.sync()).toMatchObject(fine);
    expect(await stored(there)).toEqual([]);
    expect(await files()).toEqual([]);
    expect((await verdicts(there)).map((verdict) => verdict?.mark)).toEqual(['new', 'new', 'new']);

    await a.letCoverageTravel();
    expect(await a.sync()).toMatchObject({ ...fine, coverage: { on: true, waiting: 0 } });
    const [first = ''] = await files();
    // Not yet on the other device, whose reader has not said so there.
    await b.sync();
    expect(await stored(there)).toEqual([later.url]);
    await b.letCoverageTravel();
    expect(await b.sync()).toMatchObject({ ...fine, coverage: { on: true, waiting: 0 } });
    const marked = await verdicts(there);
    expect(marked.map((verdict) => verdict?.mark)).toEqual(['corroborated', 'contradicted', 'new']);
    expect(marked[1]?.evidence).toMatchObject([{ url: earlier.url, publisher: earlier.publisher }]);
    expect(await stored(there)).toEqual([earlier.url, later.url].sort());

    // Deleted on one, it stays on the other, and does not come back.
    expect(await files()).toContain(first);
    await a.extension.ask('coverage.clear', {});
    for (const device of [a, b, a]) expect(await device.sync()).toMatchObject(fine);
    expect(await stored(here)).toEqual([]);
    expect(await stored(there)).toEqual([earlier.url, later.url].sort());
    expect(await files()).not.toContain(first);

    // Whoever leaves may take along what they brought.
    await b.page.bringToFront();
    await b.page.getByRole('button', { name: 'Disconnect' }).click();
    await b.page.getByRole('button', { name: 'Remove them' }).click();
    await b.page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
    expect(await files()).toEqual([]);
  });
});
