import { importList, type ListOptions, type ListReport } from '../../../coverage/exchange/saved/import-list';
import { type ParseDocument, readList } from '../../../coverage/exchange/saved/read-list';
import type { SavedEntry } from '../../../coverage/exchange/saved/types';
import { CrossreadError } from '../../../errors';

/** The longest list that is read, in bytes: it is held in memory as text. */
const LONGEST_LIST = 200_000_000;

interface Options extends Pick<ListOptions, 'take'> {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Whether a file begins as gzip does: exports of our own do, lists of other tools do not. */
export async function isPacked(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await bytesOf(file.slice(0, 2)));
  return first === 0x1f && second === 0x8b;
}

/**
 * Takes in lists of other tools, and the texts that lie beside them.
 * @throws {CrossreadError} `fileUnknown` where none of the files is such a list, `fileFailed`
 */
export async function importFilesOfTools(files: File[], options: Options): Promise<ListReport> {
  const beside = new Map(files.map((file) => [file.name, file]));
  const lists = files.length > 1 ? files.filter((file) => !/\.(?:html?|md)$/i.test(file.name)) : files;
  const entries: SavedEntry[] = [];
  for (const file of lists) {
    const found = file.size <= LONGEST_LIST ? readList(await textOf(file), parse) : null;
    if (found === null) throw new CrossreadError('fileUnknown', file.name);
    entries.push(...found);
  }
  if (lists.length === 0) throw new CrossreadError('fileUnknown', 'no list among the files');
  return importList(entries, {
    ...options,
    now: Date.now(),
    parse: (html) => parse(html, 'text/html'),
    onProgress: (done) => options.onProgress(done, entries.length),
    async textOf(name) {
      const file = beside.get(name);
      return file ? textOf(file) : null;
    },
  });
}

const parse: ParseDocument = (text, type) => new DOMParser().parseFromString(text, type);

async function textOf(file: File): Promise<string> {
  return new TextDecoder().decode(await bytesOf(file));
}

async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new CrossreadError('fileFailed', String(error), { cause: error });
  }
}
