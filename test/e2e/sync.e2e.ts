import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missing, serverKinds } from '../lib/webdav/kinds';
import { startServer, type WebdavServer } from '../lib/webdav/server';
import { Device } from './lib/device';

const lacking = missing(serverKinds.apache);

describe.skipIf(lacking !== '' && !process.env.CI)('devices on one WebDAV server', () => {
  let server: WebdavServer;
  let folder: string;
  const devices: Device[] = [];

  async function device(name: string): Promise<Device> {
    const opened = await Device.open(join(folder, name));
    devices.push(opened);
    return opened;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossread-sync-'));
    server = await startServer(serverKinds.apache);
  });
  afterAll(async () => {
    await Promise.all(devices.map((one) => one.close()));
    await server?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('show each other what was annotated, merge what both wrote, and keep what was changed while it was deleted', async () => {
    const a = await device('a');
    const first = await a.annotate('The bridge reopened on Monday.', 'Monday it was.');
    const second = await a.annotate('The renovation cost 42 million euros.', '');
    const key = await a.connect(server, null);
    expect(key).toMatch(/^AGE-SECRET-KEY-1/);
    expect(await a.sync()).toMatchObject({ error: null, waiting: 0, question: null });

    const b = await device('b');
    await b.connect(server, key);
    expect(await b.notes()).toEqual(await a.notes());
    expect(Object.keys(await b.notes()).sort()).toEqual([first, second].sort());

    // Both write into one note while they do not know of each other.
    await a.write(first, 'Monday it was, in the morning.');
    await b.write(first, 'Last Monday it was.');
    await server.stop();
    expect(await a.sync()).toMatchObject({ error: { code: 'syncUnreachable' }, waiting: 1 });
    expect(await b.sync()).toMatchObject({ error: { code: 'syncUnreachable' }, waiting: 1 });
    await a.picture('server-off');
    await server.start();
    for (const one of [a, b, a]) expect(await one.sync()).toMatchObject({ error: null, waiting: 0 });
    expect((await a.notes())[first]).toBe('Last Monday it was, in the morning.');
    expect(await b.notes()).toEqual(await a.notes());

    // One deletes what the other changes.
    await a.remove(second);
    await b.write(second, 'Who says so?');
    for (const one of [a, b, a]) await one.sync();
    expect((await a.notes())[second]).toBe('Who says so?');
    expect(await b.notes()).toEqual(await a.notes());

    // A third one comes late.
    const c = await device('c');
    await c.connect(server, key);
    expect(await c.notes()).toEqual(await a.notes());
    expect(await c.sync()).toMatchObject({ error: null, waiting: 0, problems: {} });
    await c.picture('third-device');
  });

  test('say which files of the store are of no use, lose nothing to them, and read them once they are whole', async () => {
    const [a, b] = devices;
    if (!a || !b) throw new Error('no devices');
    const files = join(server.root, 'Crossread');
    const known = new Set(await readdir(files));
    await a.annotate('The old bridge was closed for two years.', 'Two and a half.');
    await a.sync();
    const name = (await readdir(files)).find((file) => !known.has(file)) ?? '';
    const whole = await readFile(join(files, name));
    await writeFile(join(files, name), whole.subarray(0, whole.length / 2));
    await writeFile(join(files, 'ffffffffffff-000001.age'), 'Somebody was here.');
    const before = await b.notes();
    expect(await b.sync()).toMatchObject({ error: null, problems: { damaged: 1, notEncrypted: 1 } });
    expect(await b.notes()).toEqual(before);
    await b.page.getByText('1 file there is damaged').first().waitFor();
    await b.picture('damaged-file');
    await writeFile(join(files, name), whole);
    for (let rest = 0; rest < 2; rest++) await b.sync();
    expect(await b.notes()).toEqual(await a.notes());
  });

  test('ask before notes of two sides are mixed, and before many are removed', async () => {
    const [a, b] = devices;
    if (!a || !b) throw new Error('no devices');
    await a.sync();
    const there = Object.keys(await a.notes()).length;
    const d = await device('d');
    const own = await d.annotate('Three hundred came.', 'Who counted?');
    await d.connect(server, await a.extension.ask('sync.key', {}));
    await d.page.getByText('There are notes on both sides.').waitFor();
    await d.page.getByText('1 on this device only').waitFor();
    await d.page.getByText(`${there} there only`).waitFor();
    await d.picture('both-sides');
    expect(Object.keys(await d.notes())).toEqual([own]);
    expect(await d.answer('Merge')).toMatchObject({ error: null, question: null, waiting: 0 });
    expect(Object.keys(await d.notes())).toHaveLength(there + 1);

    const all = await d.notes();
    for (const id of Object.keys(all)) await d.remove(id);
    await d.sync();
    await a.sync();
    await a.page.getByText(`This sync would remove ${there} of your notes.`).waitFor();
    await a.picture('many-removed');
    expect(Object.keys(await a.notes())).toHaveLength(there);
    expect(await a.answer('Keep them')).toMatchObject({ error: null, question: null, waiting: 0 });
    await d.sync();
    expect(Object.keys(await d.notes()).sort()).toEqual(Object.keys(await a.notes()).sort());
    expect(Object.keys(await a.notes())).toHaveLength(there);
  });
});
