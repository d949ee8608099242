/**
 * An engine as after it was killed, in a process of its own: loads an index from files, reads one article, text to
 * marks, and tells how long that took in ms. Its code is there; nothing was compared by it before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { loadIndex, TASKS_FILE } from './files';
import { type Task, wholeReader } from './whole-reading';

/** What the first reading of an engine takes in ms. */
export interface FirstReading {
  clock: number;
  processor: number;
}

const [folder = '', number = '0'] = process.argv.slice(2);
const task = (deserialize(readFileSync(join(folder, TASKS_FILE))) as Task[])[Number(number)] as Task;
const before = process.cpuUsage();
const started = performance.now();
await wholeReader(loadIndex(folder))(task);
const clock = performance.now() - started;
const { user, system } = process.cpuUsage(before);
const first: FirstReading = { clock, processor: (user + system) / 1000 };
process.send?.(first);
