import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Readings } from './claims';
import { ENGINES, type PeerFigures, tasksFor } from './peers';

const ENGINE = join(import.meta.dirname, 'peer-process.ts');
/** What an engine may take to build its index and answer: minutes, and megabytes of heap. */
const MOST_MINUTES = 8;
const MOST_MEGABYTES = 8_192;

/** An engine that did not get to its end, and why. */
export interface GaveUp {
  name: string;
  claims: number;
  reason: string;
}

/** Crossread and its peers on the same claims, each in a process of its own. */
export async function comparePeers(readings: Readings): Promise<(PeerFigures | GaveUp)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-peers-'));
  try {
    const tasks = tasksFor(readings);
    const [own, peers] = [join(folder, 'own'), join(folder, 'peers')];
    writeFileSync(own, serialize(tasks.own));
    writeFileSync(peers, serialize(tasks.peers));
    const figures: (PeerFigures | GaveUp)[] = [];
    for (const [at, name] of ENGINES.entries()) {
      const outcome = await inProcess(name, at === 0 ? own : peers);
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
function inProcess(name: string, file: string): Promise<PeerFigures | string> {
  return new Promise((resolve) => {
    const engine = fork(ENGINE, [name, file], {
      execArgv: [...process.execArgv, '--expose-gc', `--max-old-space-size=${MOST_MEGABYTES}`],
      // What Node prints of a heap that is full is a page long.
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => {
      resolve(`not done within ${MOST_MINUTES} minutes`);
      engine.kill('SIGKILL');
    }, MOST_MINUTES * 60_000);
    engine.on('message', (figures) => resolve(figures as PeerFigures));
    engine.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(`ended by itself (${signal ?? code}), with ${MOST_MEGABYTES} MB of heap`);
    });
  });
}
