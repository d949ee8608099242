import { parseArgs } from 'node:util';
import { memoryPlace } from '../test/chaos/memory';
import { chaos } from '../test/chaos/run';
import type { OpenPlace } from '../test/chaos/trouble';
import { webdavPlaces } from '../test/chaos/webdav';
import { missing, serverKinds } from '../test/lib/webdav/kinds';
import { startServer } from '../test/lib/webdav/server';

/**
 * npm run chaos -- [--store memory|apache|nginx|rclone] [--seeds N] [--from SEED] [--seed SEED] [--devices N]
 *                  [--operations N]
 * Plays the chaos test of sync for many seeds, over a store in memory or a real WebDAV server of its own on this
 * machine; a seed that fails is named, and the rest go on.
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'memory' },
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    devices: { type: 'string', default: '5' },
    operations: { type: 'string', default: '2000' },
  },
});

const from = Number(values.seed ?? values.from);
const seeds = values.seed === undefined ? Number(values.seeds) : 1;
const failed: number[] = [];
const started = Date.now();
const { open, close } = await storeNamed(values.store);
try {
  for (let seed = from; seed < from + seeds; seed++) {
    await play(seed, open);
  }
} finally {
  await close();
}
const seconds = Math.round((Date.now() - started) / 1_000);
console.log(JSON.stringify({ store: values.store, seeds, from, failed, seconds }));
process.exitCode = failed.length > 0 ? 1 : 0;

async function storeNamed(name: string): Promise<{ open: OpenPlace; close(): Promise<void> }> {
  if (name === 'memory') {
    return { open: memoryPlace, close: async () => {} };
  }
  const kind = Object.entries(serverKinds).find(([other]) => other === name)?.[1];
  const lacking = kind ? missing(kind) : `no such store: ${name}`;
  if (!kind || lacking) {
    throw new Error(lacking);
  }
  const server = await startServer(kind);
  return { open: webdavPlaces(server), close: () => server.close() };
}

async function play(seed: number, open: OpenPlace): Promise<void> {
  const before = process.cpuUsage();
  try {
    const result = await chaos({
      seed,
      devices: Number(values.devices),
      operations: Number(values.operations),
      open,
    });
    const { user, system } = process.cpuUsage(before);
    const cpuSeconds = Number(((user + system) / 1e6).toFixed(1));
    console.log(JSON.stringify({ seed, ...result, cpuSeconds }));
  } catch (error) {
    failed.push(seed);
    console.log(JSON.stringify({ seed, error: String(error) }));
    console.error(error);
  }
}
