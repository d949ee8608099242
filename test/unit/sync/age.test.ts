import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { unpack } from '../../../src/sync/container';
import { annotation } from '../annotations/annotations';
import { pair } from './devices';

const installed = spawnSync('age', ['--version']).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-age-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(!installed)(
  'the age program opens a store with the key, and another program reads what is in it',
  async () => {
    const { store, a } = await pair();
    await a.annotations.add(annotation({ note: 'Read me without Crossread.' }));
    await a.sync();
    const key = join(folder, 'key.txt');
    writeFileSync(key, `${await a.key()}\n`);
    for (const [name, bytes] of store.files) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const { records } = unpack(gunzipSync(execFileSync('age', ['--decrypt', '--identity', key, file])));
      const [record] = records;
      expect(record?.key).toBe(`annotation:${annotation().id}`);
      const document = new Y.Doc();
      Y.applyUpdate(document, record?.state ?? new Uint8Array());
      expect(document.getText('note').toString()).toBe('Read me without Crossread.');
    }
    expect(store.files.size).toBe(1);
  },
);
