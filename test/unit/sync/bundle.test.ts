import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fromBundle, toBundle } from '../../../src/sync/bundle';

const folder = mkdtempSync(join(tmpdir(), 'crossread-bundle-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = [
  { name: '1-000001.age', bytes: Uint8Array.of(1, 2, 3) },
  { name: '2-000007.age', bytes: new Uint8Array() },
  { name: '3-000002.age', bytes: new Uint8Array(512).fill(7) },
];

describe('a bundle', () => {
  test('gives back what went in', () => {
    expect(fromBundle(toBundle(files))).toEqual(files);
    expect(fromBundle(toBundle([]))).toEqual([]);
  });

  test('is opened by tar', () => {
    const run = (...args: string[]) => execFileSync('tar', args, { cwd: folder, encoding: 'utf8' });
    execFileSync('mkdir', ['-p', folder]);
    writeFileSync(join(folder, 'bundle.tar'), toBundle(files));
    expect(run('-tf', 'bundle.tar').trim().split('\n')).toEqual(files.map(({ name }) => name));
    run('-xf', 'bundle.tar');
    expect([...readFileSync(join(folder, '3-000002.age'))]).toEqual([...(files[2]?.bytes ?? [])]);
    run('-cf', 'again.tar', './1-000001.age', './3-000002.age');
    expect(fromBundle(readFileSync(join(folder, 'again.tar'))).map(({ name }) => name)).toEqual([
      '1-000001.age',
      '3-000002.age',
    ]);
  });

  test('is refused wherever it ends too early', () => {
    const whole = toBundle(files);
    for (let end = 512; end < whole.length - 1_024; end += 512) {
      expect(() => fromBundle(whole.subarray(0, end))).toThrow(
        expect.objectContaining({ code: 'syncTruncated' }),
      );
    }
  });

  test('is not any other file', () => {
    const picture = new Uint8Array(3_000).fill(0x89);
    expect(() => fromBundle(picture)).toThrow(expect.objectContaining({ code: 'syncNotBundle' }));
    expect(() => fromBundle(Uint8Array.of(1, 2))).toThrow(expect.objectContaining({ code: 'syncNotBundle' }));
  });
});
