import { generateX25519Identity } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from '../../../src/sync/container';
import { pack } from '../../../src/sync/container';
import { fileIdOf, fileName, newDeviceNumber } from '../../../src/sync/file-name';
import { open, seal } from '../../../src/sync/seal';

const contents: Contents = {
  device: '0123456789ab',
  sequence: 42,
  records: [
    { key: 'annotation:urn:uuid:1', state: new Uint8Array([1, 10, 2, 255]) },
    { key: 'settings', state: new Uint8Array() },
  ],
};
const name = fileName(contents);

let identity: string;
let sealed: Uint8Array;
beforeAll(async () => {
  identity = await generateX25519Identity();
  sealed = await seal(contents, identity);
});

describe('a sealed file', () => {
  it('opens with its key to what was put in', async () => {
    expect(await open(name, sealed, [identity])).toEqual({ ok: true, contents });
  });

  it('opens where its key is one of several', async () => {
    const opened = await open(name, sealed, [await generateX25519Identity(), identity]);
    expect(opened.ok).toBe(true);
  });

  it('shows nothing of what it says', () => {
    expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/annotation|0123456789ab|crossread/);
  });

  it('is for nobody else', async () => {
    const opened = await open(name, sealed, [await generateX25519Identity()]);
    expect(opened).toEqual({ ok: false, problem: 'otherKey' });
  });

  it('is noticed under another name', async () => {
    const other = fileName({ ...contents, sequence: 43 });
    expect(await open(other, sealed, [identity])).toEqual({ ok: false, problem: 'misplaced' });
  });

  it('is damaged wherever it is cut short', async () => {
    for (const length of [0, 5, 40, 150, sealed.length - 20, sealed.length - 1]) {
      const opened = await open(name, sealed.slice(0, length), [identity]);
      expect(opened, `${length} bytes`).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('does not open where a single bit of it was changed, and never to something else', async () => {
    for (let at = 0; at < sealed.length; at += 7) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await open(name, changed, [identity])).ok, `byte ${at}`).toBe(false);
    }
  });

  it('is told from what is no age file', async () => {
    const opened = await open(name, new TextEncoder().encode('<html>Log in</html>'), [identity]);
    expect(opened).toEqual({ ok: false, problem: 'notEncrypted' });
  });
});

describe('what is encrypted to this key but none of ours', () => {
  it.each([
    ['something else', 'Hello.\n', 'damaged'],
    ['a later version', '{"crossread":2,"shape":"unknown"}\n', 'newer'],
    [
      'fewer records than it says',
      '{"crossread":1,"device":"0123456789ab","sequence":42,"records":3}\n',
      'damaged',
    ],
    [
      'a record longer than the file',
      '{"crossread":1,"device":"0123456789ab","sequence":42,"records":1}\n{"key":"settings","bytes":900}\n',
      'damaged',
    ],
  ])('is skipped: %s', async (_, text, problem) => {
    const packed = new TextEncoder().encode(text);
    const { Encrypter, identityToRecipient } = await import('age-encryption');
    const { gzip } = await import('../../../src/sync/gzip');
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const bytes = await encrypter.encrypt(await gzip(packed));
    expect(await open(name, bytes, [identity])).toEqual({ ok: false, problem });
  });
});

describe('the name of a file', () => {
  it('tells device and sequence and nothing else', () => {
    expect(name).toBe('0123456789ab-000042.age');
    expect(fileIdOf(name)).toEqual({ device: '0123456789ab', sequence: 42 });
    expect(newDeviceNumber()).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each(['notes.age', '0123456789ab-42.age', '0123456789ab-000042.age.part', '../0123456789ab-000042.age'])(
    'is not taken for one of ours: %s',
    (other) => expect(fileIdOf(other)).toBeNull(),
  );
});

it('can be read by another program: lines of JSON, then bytes', () => {
  const text = new TextDecoder('latin1').decode(pack(contents));
  expect(text).toBe(
    '{"crossread":1,"device":"0123456789ab","sequence":42,"records":2}\n' +
      '{"key":"annotation:urn:uuid:1","bytes":4}\n\x01\n\x02\xff' +
      '{"key":"settings","bytes":0}\n',
  );
});
