import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPage } from '../../../scripts/lib/load-page';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

/** A page in UTF-16, both ways round. */
function utf16(name: string, mark: string): [string, Buffer][] {
  const html = `${mark}<html><meta http-equiv="content-type" content="text/html; charset=utf-16"><body><p>Été</p>`;
  const little = Buffer.from(html, 'utf16le');
  return [
    [`${name}, little-endian`, little],
    [`${name}, big-endian`, Buffer.from(little).swap16()],
  ];
}

describe('a saved page', () => {
  it('is at the address it states', async () => {
    const html =
      '<html><head><link rel="canonical" href="https://port.example/digue"></head><body></body></html>';
    expect((await loadPage(await saved('a.html', html))).url).toBe('https://port.example/digue');
  });

  it('is at that of its file where it states none', async () => {
    const file = await saved('b.html', '<html><body><p>Digue</p></body></html>');
    expect((await loadPage(file)).url).toBe(pathToFileURL(file).href);
  });

  it.each([
    ['UTF-8 without saying so', Buffer.from('<html><body><p>Été</p></body></html>')],
    [
      'UTF-8 while saying otherwise',
      Buffer.from('<html><meta charset="latin1"><body><p>Été</p></body></html>'),
    ],
    ['latin1', Buffer.from('<html><meta charset="latin1"><body><p>Été</p></body></html>', 'latin1')],
    ...utf16('UTF-16 with a byte order mark', '\ufeff'),
    ...utf16('UTF-16 that only its meta element tells', ''),
    ['gzip', gzipSync('<html><meta charset="utf-8"><body><p>Été</p></body></html>')],
  ])('may be in %s', async (_, bytes) => {
    const { document } = await loadPage(await saved('c.html', bytes));
    expect(document.querySelector('p')?.textContent).toBe('Été');
  });

  it('may nest without end, and is then nested no deeper than in a browser', async () => {
    const depth = 20_000;
    const html = `<html><body>${'<div>'.repeat(depth)}<p>Digue</p>${'</div>'.repeat(depth)}<p>Quai</p></body></html>`;
    const { document } = await loadPage(await saved('deep.html', html));
    expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['Digue', 'Quai']);
    expect(document.querySelectorAll('div')).toHaveLength(512);
  });

  it('runs none of its scripts', async () => {
    const file = await saved('d.html', '<html><body><script>document.title = "run"</script></body></html>');
    expect((await loadPage(file)).document.title).toBe('');
  });
});

describe('says in one line that names the file', () => {
  it.each([
    ['that it is no page', 'e.json', '{"a": 1}'],
    ['that it is binary', 'f.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 60, 112, 62])],
    ['that its gzip is damaged', 'g.html.gz', gzipSync('<p>Digue</p>').subarray(0, 12)],
  ])('%s', async (_, name, content) => {
    const file = await saved(name, content);
    const error = await loadPage(file).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/^\S+: [^\n]+$/);
    expect((error as Error).message).toContain(name);
  });

  it('that it is missing, or a folder', async () => {
    await expect(loadPage(join(folder, 'none.html'))).rejects.toThrow(/none\.html: no such file$/);
    await expect(loadPage(folder)).rejects.toThrow(`${folder}: a folder, not a file`);
  });

  it('that it would unpack without end', async () => {
    const bomb = gzipSync(Buffer.alloc(257 * 2 ** 20), { level: 1 });
    await expect(loadPage(await saved('bomb.html.gz', bomb))).rejects.toThrow(/: too large when unpacked$/);
  });
});
