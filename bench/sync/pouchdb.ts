import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/lib/browser';
import type { Annotation } from '../../src/annotations/types';
import { type CountingServer, countTo } from './counted';
import { type Step, timed } from './steps';

const PEERS = resolve('bench/peers/sync/node_modules');
const PORT = 59_843;

/** What is used of PouchDB in the page. */
interface Pouch {
  bulkDocs(documents: object[]): Promise<unknown>;
  get(id: string): Promise<object>;
  put(document: object): Promise<unknown>;
  info(): Promise<{ doc_count: number }>;
  replicate: { to(address: string): Promise<unknown>; from(address: string): Promise<unknown> };
}

/** Replicates the same annotations between two Chromiums through a pouchdb-server, which keeps them in memory. */
export async function pouchdb(notes: Annotation[]): Promise<Step[]> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-pouchdb-'));
  const program = join(PEERS, 'pouchdb-server/bin/pouchdb-server');
  const server = spawn(process.execPath, [program, '--in-memory', '-p', String(PORT), '-o', '127.0.0.1'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const counter = await countTo(`http://127.0.0.1:${PORT}/`, {
    '/page': '<!doctype html><script src="/pouchdb.js"></script>',
    '/pouchdb.js': await readFile(join(PEERS, 'pouchdb/dist/pouchdb.min.js'), 'utf8'),
  });
  const opened: BrowserContext[] = [];
  const device = async () => {
    const context = await chromium.launchPersistentContext(join(folder, String(opened.length)), {
      executablePath: chromiumPath(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    opened.push(context);
    return pageOf(context, counter);
  };
  try {
    await answering(counter.address);
    await fetch(`${counter.address}notes`, { method: 'PUT' });
    const documents = notes.map(({ id, ...rest }) => ({ _id: id, ...rest }));
    const id = notes[0]?.id ?? '';
    const first = await device();
    await first.evaluate((all) => inPage().bulkDocs(all), documents);
    const upload = await timed('first upload', counter, () => first.evaluate(push));
    const second = await device();
    const download = await timed('first download', counter, () => second.evaluate(pull));
    await first.evaluate(async (one) => inPage().put({ ...(await inPage().get(one)), note: 'Changed.' }), id);
    const edit = await timed('one edit, there and back', counter, async () => {
      await first.evaluate(push);
      await second.evaluate(pull);
    });
    const { doc_count: count } = await second.evaluate(() => inPage().info());
    if (count !== notes.length) throw new Error(`${count} documents arrived`);
    return [upload, download, edit];
  } finally {
    await Promise.all(opened.map((context) => context.close()));
    await counter.close();
    server.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A page with PouchDB, over the browser's IndexedDB, as `inPage` has it. */
async function pageOf(context: BrowserContext, counter: CountingServer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${counter.address}page`);
  await page.evaluate(() => {
    const database = new (Reflect.get(window, 'PouchDB'))('notes');
    Reflect.set(window, 'inPage', () => database);
  });
  return page;
}

// These run in the page.
declare function inPage(): Pouch;
const push = async () => void (await inPage().replicate.to(`${location.origin}/notes`));
const pull = async () => void (await inPage().replicate.from(`${location.origin}/notes`));

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const up = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('pouchdb-server does not start');
}
