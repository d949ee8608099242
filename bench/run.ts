/** Runs a bench, bundled: `tsx bench/run.ts bench/NAME.ts [ARGUMENT ...]`. */
import { once } from 'node:events';
import { forkBundled } from './lib/bundle';

const [entry = '', ...args] = process.argv.slice(2);
const bench = await forkBundled(entry, args);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bench.kill(signal));
const [code, signal] = await once(bench, 'exit');
process.exitCode = signal ? 1 : code;
