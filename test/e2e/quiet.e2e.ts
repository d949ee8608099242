import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainAddress } from '../../scripts/lib/serve-pages';
import { bridgePages, cost, earlier, later } from './lib/articles';
import { loggedRequests, logRequests } from './lib/net-log';
import { claimLike, read, startWorld, visit, type World } from './lib/world';

const front = new URL('/', earlier.url).href;
const pages = new Map([...bridgePages, [front, '<title>Le Courrier du Val</title><p>À la une']]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-quiet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads all day: articles, a page that is none, marks, notes, the extension's own pages. */
async function readAllDay(world: World): Promise<void> {
  const { extension, context, extensionId } = world;
  await read(world, earlier.url);
  const { claims, tab } = await read(world, later.url);
  await visit(world, front);
  await extension.askPage(tab, 'page.step', { direction: 1 });
  const claim = claimLike(claims, cost);
  const date = new Date().toISOString();
  const quote = { exact: claim.text, prefix: '', suffix: '' };
  const target = { url: later.url, title: later.title, publisher: later.publisher, quote };
  const annotation = {
    id: `urn:uuid:${crypto.randomUUID()}`,
    target: { ...target, position: { start: 0, end: 1 } },
    note: 'See https://elsewhere.example/ and ![](https://pixel.example/1.png)',
    tags: [],
    verdict: null,
    colour: 'yellow' as const,
    created: date,
    modified: date,
  };
  await extension.ask('annotations.add', { annotations: [annotation] });
  const own: [string, string][] = [
    ['popup/index.html', 'h1'],
    ['src/pages/welcome/index.html', 'h1'],
    ['src/pages/options/index.html', 'h1'],
    ['src/pages/library/index.html', 'text=elsewhere.example'],
    [`src/pages/note/index.html#${annotation.id}`, 'textarea'],
  ];
  for (const [path, shown] of own) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.locator(shown).first().waitFor();
  }
  await extension.ask('coverage.clear', {});
}

describe('what leaves the browser', () => {
  test('is nothing but what the reader opens, while no store is set up', async () => {
    const file = join(folder, 'day.json');
    const world = await startWorld({ pages, args: [logRequests(file)] });
    const own = `chrome-extension://${world.extensionId}`;
    await readAllDay(world);
    expect(await world.extension.ask('sync.now', { answer: {} })).toMatchObject({ connection: null });
    await world.close();
    const requests = await loggedRequests(file);
    expect(requests.filter(({ initiator }) => initiator === own)).toEqual([]);
    const hosts = [...new Set(requests.map(({ url }) => new URL(url).hostname))];
    // The browser's own errands (its updates) go to its maker.
    const opened = world.server.hosts;
    expect(
      hosts.filter((host) => !opened.includes(host) && !/\.(google|googleapis|gvt1)\.com$/.test(host)),
    ).toEqual([]);
    for (const url of [earlier.url, later.url]) expect(hosts).toContain(new URL(url).hostname);
    // Nor is a page asked for once more, in whoever's name.
    const asked = world.server.requests.filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([earlier.url, later.url, front].map(plainAddress));
  });

  test('goes to the reader’s own server and nowhere else, once one is set up', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(request.method === 'PROPFIND' ? 404 : 201).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const file = join(folder, 'synced.json');
    const world = await startWorld({ pages, args: [logRequests(file)] });
    const own = `chrome-extension://${world.extensionId}`;
    await readAllDay(world);
    await world.extension.ask('sync.connect', {
      connection: { kind: 'webdav', address, folder: 'notes', user: 'ada', password: 'secret' },
      key: null,
      forThis: false,
    });
    await world.close();
    server.closeAllConnections();
    server.close();
    const requests = await loggedRequests(file);
    const ours = requests.filter(({ initiator }) => initiator === own).map(({ url }) => url);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(asked).toContain('PROPFIND /notes/');
    expect(asked.filter((line) => line.startsWith('PUT'))).toHaveLength(1);
  });
});
