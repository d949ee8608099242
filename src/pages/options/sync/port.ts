import decodeQR from 'qr/decode.js';
import { ask } from '../../../messaging';
import { fromBundle, toBundle } from '../../../sync/bundle';
import { ONLY, openSync, type SyncDatabase } from '../../../sync/database';
import { onSyncing } from '../../../sync/news';
import { download } from '../../../ui/download';
import { requestServer } from '../../../ui/permissions';

/** All that the sync section needs from the browser. */
export interface SyncPort {
  ask: typeof ask;
  /** Calls back whenever a run begins or ends, or a change waits. @returns ends that */
  onSyncing(heard: () => void): () => void;
  /** Asks for the permission that a server needs, see src/ui/permissions.ts. Call it straight from a click. */
  requestServer: typeof requestServer;
  /** False where the browser lets nobody choose a folder. */
  canChooseFolders: boolean;
  /** Lets the reader choose a folder and keeps its handle for the background. @returns its name, null where they chose none */
  chooseFolder(): Promise<string | null>;
  /** Asks to be let into the chosen folder again. Call it straight from a click. */
  allowFolder(): Promise<boolean>;
  /** Hands the reader all files of the bundle as one. */
  saveBundle(): Promise<void>;
  /** Adds the files of a bundle to those that are here. @throws {SyncError} where it is none */
  openBundle(file: Blob): Promise<void>;
  /** What the QR code in a picture says, or null where none is found. */
  readQr(picture: Blob): Promise<string | null>;
  copy(text: string): Promise<void>;
}

export const syncPort: SyncPort = {
  ask,
  onSyncing,
  requestServer,
  canChooseFolders: 'showDirectoryPicker' in window,
  chooseFolder,
  async allowFolder() {
    const folder = await using((database) => database.folders.get(ONLY));
    return (await folder?.handle.requestPermission?.({ mode: 'readwrite' })) === 'granted';
  },
  async saveBundle() {
    const files = await using((database) => database.files.toArray());
    download('crossread-sync.tar', new Blob([toBundle(files)], { type: 'application/x-tar' }));
  },
  async openBundle(file) {
    const files = fromBundle(new Uint8Array(await file.arrayBuffer()));
    await using((database) => database.files.bulkPut(files));
  },
  readQr,
  copy: (text) => navigator.clipboard.writeText(text),
};

async function using<Value>(work: (database: SyncDatabase) => PromiseLike<Value>): Promise<Value> {
  const database = await openSync();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function chooseFolder(): Promise<string | null> {
  try {
    const handle = await window.showDirectoryPicker?.({ id: 'crossread-sync', mode: 'readwrite' });
    if (!handle) {
      return null;
    }
    await using((database) => database.folders.put({ id: ONLY, handle }));
    return handle.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return null; // the reader closed the question
    }
    throw error;
  }
}

async function readQr(picture: Blob): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height);
    return pixels ? decodeQR(pixels, { effort: Number.POSITIVE_INFINITY }) : null;
  } catch {
    return null; // no picture, or none of a code: both throw
  }
}
