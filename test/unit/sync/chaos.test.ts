import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chaos } from '../../chaos/run';
import { webdavPlaces } from '../../chaos/webdav';
import { missing, serverKinds } from '../../lib/webdav/kinds';
import { startServer, type WebdavServer } from '../../lib/webdav/server';

/** More, and longer ones, with `npm run chaos -- --seeds 500`; a seed that fails is run alone with `--seed`. */
const SEEDS = 3;

it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
  'devices that are killed at any step, over a store full of trouble, end up alike and lose nothing: seed %i',
  async (seed) => {
    const result = await chaos({ seed, devices: 5, operations: 250 });
    expect(result.kills).toBeGreaterThan(0);
    expect(result.syncs.failed).toBeGreaterThan(0);
  },
  60_000,
);

/** More, and longer ones, with `npm run chaos -- --store apache --seeds 10`. */
describe.each(Object.entries(serverKinds))('over a real %s', (name, kind) => {
  const lacking = missing(kind);
  if (lacking && !process.env.CI) {
    it.skip(`not tried, as ${name} is missing: ${lacking}`, () => {});
    return;
  }

  let server: WebdavServer;
  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server?.close());

  it('they do as well, whatever goes wrong on the way to it', async () => {
    const result = await chaos({ seed: 1, devices: 5, operations: 250, open: webdavPlaces(server) });
    expect(result.kills).toBeGreaterThan(0);
    expect(result.syncs.failed).toBeGreaterThan(0);
  }, 60_000);
});
