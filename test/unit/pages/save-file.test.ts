import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CrossreadError } from '../../../src/errors';
import { saveFile } from '../../../src/pages/options/exchange/save-file';

/** What the reader's file holds, and whether it was ended as a whole one. */
let written = '';
let whole = false;

const picker = vi.fn(async (_: { suggestedName: string }) => ({
  createWritable: async () =>
    new WritableStream<Uint8Array>({
      write: (chunk) => {
        written += new TextDecoder().decode(chunk);
      },
      close: () => {
        whole = true;
      },
    }),
}));

beforeEach(() => {
  written = '';
  whole = false;
  vi.stubGlobal('window', { showSaveFilePicker: picker });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const bytes = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
const goingOn = new AbortController().signal;

it('writes the file where the reader wants it, as it is made', async () => {
  expect(await saveFile('notes.jsonl', async () => bytes('all of it'), goingOn)).toBe(true);
  expect(picker).toHaveBeenCalledWith({ suggestedName: 'notes.jsonl' });
  expect([written, whole]).toEqual(['all of it', true]);
});

it('makes no file where the reader closes the question', async () => {
  picker.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
  const make = vi.fn();
  expect(await saveFile('notes.jsonl', make, goingOn)).toBe(false);
  expect(make).not.toHaveBeenCalled();
});

it.each([
  ['what the storage says, where it cannot be made', new CrossreadError('storageBlocked'), 'storageBlocked'],
  ['that it could not be saved, where the disk fails', new TypeError('no space'), 'fileFailed'],
])('says %s', async (_, error, code) => {
  const saved = saveFile('notes.jsonl', () => Promise.reject(error), goingOn);
  await expect(saved).rejects.toMatchObject({ code });
});

it('leaves no whole file behind where it is cancelled, which is no failure', async () => {
  const stop = new AbortController();
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array([0x61]));
      if (written.length > 2) stop.abort();
    },
  });
  const saved = saveFile('notes.jsonl', async () => endless, stop.signal);
  await expect(saved).rejects.toMatchObject({ name: 'AbortError' });
  expect(whole).toBe(false);
});
