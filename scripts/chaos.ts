import { parseArgs } from 'node:util';
import { chaos } from '../test/chaos/run';

/**
 * npm run chaos -- [--seeds N] [--from SEED] [--seed SEED] [--devices N] [--operations N]
 * Plays the chaos test of sync for many seeds; a seed that fails is named, and the rest go on.
 */
const { values } = parseArgs({
  options: {
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
for (let seed = from; seed < from + seeds; seed++) {
  const before = process.cpuUsage();
  try {
    const result = await chaos({
      ...{ seed, devices: Number(values.devices), operations: Number(values.operations) },
    });
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ seed, ...result, cpuSeconds: Number(((user + system) / 1e6).toFixed(1)) }));
  } catch (error) {
    failed.push(seed);
    console.log(JSON.stringify({ seed, error: String(error) }));
    console.error(error);
  }
}
const seconds = Math.round((Date.now() - started) / 1_000);
console.log(JSON.stringify({ seeds, from, failed, seconds }));
process.exitCode = failed.length > 0 ? 1 : 0;
