import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Readings } from './claims';
import { type Built, ENGINES, type PeerFigures, tasksFor } from './peers';

const ENGINE = join(import.meta.dirname, 'peer-process.ts');
/** What an engine may take of the heap. */
const MOST_MEGABYTES = 8_192;

/** An engine that did not get to its end, and why. */
export interface GaveUp {
  name: string;
  claims: number;
  reason: string;
}

/**
 * Crossread and its peers on the same claims, each in a process of its own.
 * @param minutes that an engine may take to build its index, and as many again to answer
 */
export async function comparePeers(readings: Readings, minutes: number): Promise<(PeerFigures | GaveUp)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-peers-'));
  try {
    const tasks = tasksFor(readings);
    const [own, peers] = [join(folder, 'own'), join(folder, 'peers')];
    writeFileSync(own, serialize(tasks.own));
    writeFileSync(peers, serialize(tasks.peers));
    const figures: (PeerFigures | GaveUp)[] = [];
    for (const [at, name] of ENGINES.entries()) {
      const outcome = await inProcess(name, at === 0 ? own : peers, minutes);
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
function inProcess(name: string, file: string, minutes: number): Promise<PeerFigures | string> {
  const most = minutes * 60_000;
  return new Promise((resolve) => {
    // It begins no article when half of its time is over, so that the slow have answered one.
    const engine = fork(ENGINE, [name, file, String(most / 2)], {
      execArgv: [...process.execArgv, '--expose-gc', `--max-old-space-size=${MOST_MEGABYTES}`],
      // What Node prints of a heap that is full is a page long.
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    let done = 'no index';
    const giveUp = () => {
      resolve(`${done} within ${minutes} minutes`);
      engine.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, most);
    engine.on('message', (told: Built | PeerFigures) => {
      if ('name' in told) {
        resolve(told);
        return;
      }
      done = `index in ${(told.build / 1000).toFixed(1)} s with ${told.megabytes.toFixed(0)} MB, but no answers`;
      clearTimeout(timer);
      timer = setTimeout(giveUp, most);
    });
    engine.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(`${done}: ended by itself (${signal ?? code}), with ${MOST_MEGABYTES} MB of heap`);
    });
  });
}
