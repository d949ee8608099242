/**
 * Syncs 10,000 annotations between two Chromiums through an Apache on this machine, and the same data with PouchDB
 * through a pouchdb-server, and prints what each step took. PouchDB sends plain text, Crossread compresses and encrypts.
 * The machine's own speed is in the seconds: compare them with those of the same run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'vite';
import { crossread } from './sync/crossread';
import { manyNotes } from './sync/notes';
import { pouchdb } from './sync/pouchdb';
import type { Step } from './sync/steps';

const notes = manyNotes(Number(process.env.CROSSREAD_NOTES ?? 10_000));

function print(name: string, steps: Step[]): void {
  for (const { name: step, seconds, requests, bytes } of steps) {
    const figures = [`${seconds.toFixed(2)} s`, `${requests} requests`, `${(bytes / 1_000).toFixed(1)} kB`];
    console.log(`${name.padEnd(10)} ${step.padEnd(26)} ${figures.map((one) => one.padStart(15)).join('')}`);
  }
}

if (!existsSync('bench/peers/sync/node_modules')) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: 'bench/peers/sync',
    stdio: 'inherit',
  });
}
await build({ logLevel: 'error' });
console.log(`${notes.length} annotations, ${JSON.stringify(notes).length / 1_000} kB as JSON`);
print('Crossread', await crossread(notes));
print('PouchDB', await pouchdb(notes));
