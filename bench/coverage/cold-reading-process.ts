/**
 * An engine as after it was killed, in a process of its own: loads an index from files, reads one article, text to
 * marks, and tells how long that took in ms. Its code is there; nothing was compared by it before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { threadTime } from '../lib/thread-time';
import { loadIndex, TASKS_FILE } from './files';
import { type Task, wholeReader } from './whole-reading';

/** What the first reading of an engine takes in ms. */
export interface FirstReading {
  clock: number;
  processor: number;
  /** Of the processor, by the thread that answers. */
  thread: number;
}

const [folder = '', number = '0'] = process.argv.slice(2);
const task = (deserialize(readFileSync(join(folder, TASKS_FILE))) as Task[])[Number(number)] as Task;
const [before, threadBefore] = [process.cpuUsage(), threadTime()];
const started = performance.now();
await wholeReader(loadIndex(folder))(task);
const clock = performance.now() - started;
const thread = threadTime() - threadBefore;
const { user, system } = process.cpuUsage(before);
const first: FirstReading = { clock, processor: (user + system) / 1000, thread };
process.send?.(first);
