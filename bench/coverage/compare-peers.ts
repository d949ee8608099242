import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { forkBundled } from '../lib/bundle';
import { processorTimeOf } from './chromium/process';
import type { Readings } from './claims';
import { type Built, ENGINES, type PeerFigures, tasksFor } from './peers';

const ENGINE = join(import.meta.dirname, 'peer-process.ts');
/** What an engine may take of the heap. */
const MOST_MEGABYTES = 8_192;
/** How often it is looked what an engine has taken of the processor. */
const LOOK_MS = 2_000;
/** How many times as long as its processor time an engine may take by the clock. */
const BUSY = 5;

/** An engine that did not get to its end, and why. */
export interface GaveUp {
  name: string;
  claims: number;
  reason: string;
}

/**
 * Crossread and its peers on the same claims, each in a process of its own.
 * @param engines names of those that are asked
 * @param minutes of the processor that an engine may take to build its index, and as many again to answer
 */
export async function comparePeers(
  readings: Readings,
  { engines, minutes }: { engines: string[]; minutes: number },
): Promise<(PeerFigures | GaveUp)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-peers-'));
  try {
    const tasks = tasksFor(readings);
    const [own, peers] = [join(folder, 'own'), join(folder, 'peers')];
    writeFileSync(own, serialize(tasks.own));
    writeFileSync(peers, serialize(tasks.peers));
    const figures: (PeerFigures | GaveUp)[] = [];
    for (const name of engines) {
      const outcome = await inProcess(name, name === ENGINES[0] ? own : peers, minutes);
      figures.push(
        typeof outcome === 'string' ? { name, claims: readings.coverage.length, reason: outcome } : outcome,
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The figures of an engine, or why there are none. */
async function inProcess(name: string, file: string, minutes: number): Promise<PeerFigures | string> {
  // It begins no article when half of its time is over, so that the slow have answered one.
  const engine = await forkBundled(ENGINE, [name, file, String(minutes * 30_000)], {
    execArgv: ['--expose-gc', `--max-old-space-size=${MOST_MEGABYTES}`],
    // What Node prints of a heap that is full is a page long.
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let done = 'no index';
    const bound = new Bound(engine.pid ?? 0, minutes * 60_000);
    const watch = setInterval(() => {
      if (!bound.isPassed()) return;
      resolve(`${done} within ${minutes} minutes of the processor`);
      engine.kill('SIGKILL');
    }, LOOK_MS);
    engine.on('message', (told: Built | PeerFigures) => {
      if ('name' in told) {
        resolve(told);
        return;
      }
      done = `index in ${(told.build / 1000).toFixed(1)} s with ${told.megabytes.toFixed(0)} MB, but no answers`;
      bound.beginAnew();
    });
    engine.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(`${done}: ended by itself (${signal ?? code}), with ${MOST_MEGABYTES} MB of heap`);
    });
  });
}

/** What a process may take of the processor; on a busy machine, and where that is not told, so many times as long. */
class Bound {
  private started = 0;
  private before = 0;

  /** @param most ms */
  constructor(
    private readonly pid: number,
    private readonly most: number,
  ) {
    this.beginAnew();
  }

  beginAnew(): void {
    this.started = performance.now();
    this.before = processorTimeOf(this.pid);
  }

  isPassed(): boolean {
    const taken = processorTimeOf(this.pid) - this.before;
    return taken > this.most || performance.now() - this.started > BUSY * this.most;
  }
}
