/**
 * An engine that has been reading for a while, in a process of its own as in the browser, where nothing lies in memory
 * but what an engine holds: loads an index from files and reads articles against it, candidates alone and as a whole.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { IndexedClaim } from '../../src/coverage/index/segment';
import { threadTime } from '../lib/thread-time';
import { ARTICLES_FILE, loadIndex, read, TASKS_FILE } from './files';
import { type Task, wholeReader } from './whole-reading';

const [folder = ''] = process.argv.slice(2);
const load = (file: string) => deserialize(readFileSync(join(folder, file)));

/** What each of some things takes in ms: by the clock, of the processor, and of it by the thread that answers. */
interface Times {
  clock: number[];
  processor: number[];
  thread: number[];
}

/** What reading articles takes. */
export interface Reading {
  /** Finding the candidates alone. */
  warm: Times;
  /** With the terms taken and every candidate compared. */
  whole: Times;
}

/** Times of `work` once all items were done before. */
async function timesOf<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<Times> {
  for (const item of items) await work(item);
  const times: Times = { clock: [], processor: [], thread: [] };
  for (const item of items) {
    const [started, before, threadBefore] = [performance.now(), process.cpuUsage(), threadTime()];
    await work(item);
    times.thread.push(threadTime() - threadBefore);
    const { user, system } = process.cpuUsage(before);
    times.clock.push(performance.now() - started);
    times.processor.push((user + system) / 1000);
  }
  return times;
}

const index = loadIndex(folder);
const warm = await timesOf(load(ARTICLES_FILE) as IndexedClaim[][], async (claims) => read(index, claims));
const whole = await timesOf(load(TASKS_FILE) as Task[], wholeReader(index));
const reading: Reading = { warm, whole };
process.send?.(reading);
