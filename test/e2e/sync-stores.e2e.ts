import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import encodeQR from 'qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Device } from './lib/device';

let folder: string;
const devices: Device[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-stores-'));
});
afterAll(async () => {
  await Promise.all(devices.map((one) => one.close()));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function device(name: string, args?: string[]): Promise<Device> {
  const opened = await Device.open(join(folder, name), args);
  devices.push(opened);
  return opened;
}

const fine = { error: null, question: null, waiting: 0, problems: {} };

describe('stores without a server', () => {
  test('a file that the reader carries, with the key from a picture of its QR code', async () => {
    const a = await device('a');
    await a.annotate('The bridge reopened on Monday.', 'Monday it was.');
    expect(await a.connectTo(/^A file that you carry/)).toMatchObject(fine);
    const downloading = a.page.waitForEvent('download');
    await a.page.getByRole('button', { name: 'Save the file' }).click();
    const bundle = join(folder, 'bundle.tar');
    await (await downloading).saveAs(bundle);
    await a.page.getByRole('button', { name: 'Show the key' }).click();
    const picture = join(folder, 'key.png');
    await a.page.getByRole('img', { name: 'The key as a QR code' }).screenshot({ path: picture });

    const b = await device('b');
    await b.page.getByRole('radio', { name: /^No, I have the key/ }).check();
    await b.page.getByLabel('Or a picture of its QR code').setInputFiles(picture);
    const key = await a.extension.ask('sync.key', {});
    await expect.poll(() => b.page.getByLabel('Key', { exact: true }).inputValue()).toBe(key);
    expect(await b.connectTo(/^A file that you carry/)).toMatchObject(fine);
    await b.page.locator('.sync input[type="file"]').setInputFiles(bundle);
    await expect.poll(() => b.notes()).toEqual(await a.notes());

    // What is no bundle changes nothing.
    await b.page.locator('.sync input[type="file"]').setInputFiles(picture);
    await b.page.getByText('This is not a file that Crossread saved for another device.').waitFor();
    expect(await b.notes()).toEqual(await a.notes());
  });

  test('a folder, whose handle the background finds again after it was ended', async () => {
    const c = await device('c');
    await c.annotate('The renovation cost 42 million euros.', 'Or 58?');
    // The picker is the browser's own window; a folder of the extension's own is the same kind of object.
    await c.page.evaluate(() => {
      window.showDirectoryPicker = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('carried', { create: true });
    });
    expect(await c.connectTo(/^A folder on this computer/)).toMatchObject(fine);
    await c.page.getByRole('heading', { name: 'The folder “carried”' }).waitFor();
    expect(await c.minutesToSync()).toBeGreaterThan(20);
    await c.annotate('Buses pass again.', '');
    await expect.poll(() => c.minutesToSync()).toBeLessThanOrEqual(2);
    await c.letBackgroundSleep();
    expect(await c.sync()).toMatchObject(fine);
    const files = await c.page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of (await root.getDirectoryHandle('carried')).keys()) names.push(name);
      return names;
    });
    expect(files.sort()).toEqual([
      expect.stringMatching(/-000001\.age$/),
      expect.stringMatching(/-000002\.age$/),
    ]);
  });

  test('the browser’s account, with one file within its limits', async () => {
    const d = await device('d');
    await d.annotate('The mayor cut the ribbon.', '');
    expect(await d.connectTo(/^The browser’s own account/)).toMatchObject(fine);
    const keys = () => d.page.evaluate(async () => Object.keys(await chrome.storage.sync.get(null)));
    expect(await keys()).toEqual([expect.stringMatching(/^file:[0-9a-f]{12}-000001\.age:0:1$/)]);
    await d.annotate('Three hundred came.', '');
    expect(await d.sync()).toMatchObject(fine);
    expect(await keys()).toEqual([expect.stringMatching(/-000002\.age:0:1$/)]);
    await d.page.getByRole('button', { name: 'Disconnect' }).click();
    await d.page.getByRole('button', { name: 'Remove them' }).click();
    await d.page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
    expect(await keys()).toEqual([]);
    expect(Object.keys(await d.notes())).toHaveLength(2);
  });

  test('the key may be shown to the camera', async () => {
    const key = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`;
    const film = join(folder, 'key.y4m');
    await writeFile(film, filmOf(key));
    const e = await device('e', [
      ...['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'],
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    await e.page.getByRole('radio', { name: /^No, I have the key/ }).check();
    await e.page.getByRole('button', { name: 'Scan with the camera' }).click();
    await expect.poll(() => e.page.getByLabel('Key', { exact: true }).inputValue()).toBe(key);
    await e.page.getByRole('button', { name: 'Scan with the camera' }).waitFor();
  });
});

/** One picture of a QR code as a film (YUV4MPEG2), for a camera that shows it on and on. */
function filmOf(text: string): Buffer {
  const [width, height, scale] = [640, 480, 10];
  const rows = encodeQR(text, 'raw', { border: 4 });
  const bright = Buffer.alloc(width * height, 235);
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; dark && line < scale; line++) {
        const at = (y * scale + line) * width + x * scale;
        if (y * scale + line < height) bright.fill(16, at, at + scale);
      }
    }
  }
  const head = `YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`;
  return Buffer.concat([Buffer.from(head), bright, Buffer.alloc((width * height) / 2, 128)]);
}
