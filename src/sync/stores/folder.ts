import { SyncError } from '../errors';
import type { Store } from '../types';
import { checkedName, isFileName } from './names';

/** Files in a folder on disk that the reader has let Crossread into (File System Access). */
export function folderStore(
  folder: FileSystemDirectoryHandle,
  { signal }: { signal?: AbortSignal } = {},
): Store {
  /** Does something in the folder, and puts what fails into our words. */
  async function there<Value>(work: () => Promise<Value>): Promise<Value> {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      throw failureOf(error);
    }
  }

  return {
    list: () =>
      there(async () => {
        const names: string[] = [];
        for await (const [name, { kind }] of folder.entries()) {
          // Chromium writes into a file beside, which takes the other's place when all is written.
          if (kind === 'file' && isFileName(name) && !name.endsWith('.crswap')) {
            names.push(name);
          }
        }
        return names;
      }),
    async get(name) {
      checkedName(name);
      return there(async () => {
        const file = await (await folder.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      });
    },
    async put(name, bytes) {
      checkedName(name);
      await there(async () => {
        const file = await folder.getFileHandle(name, { create: true });
        const writing = await file.createWritable();
        await writing.write(new Uint8Array(bytes));
        await writing.close();
      });
    },
    async delete(name) {
      checkedName(name);
      await there(() => folder.removeEntry(name)).catch((error) => {
        if (!(error instanceof SyncError && error.code === 'syncMissing')) {
          throw error;
        }
      });
    },
  };
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof DOMException)) {
    return error;
  }
  const code = (
    {
      NotFoundError: 'syncMissing',
      NotAllowedError: 'syncPermission',
      SecurityError: 'syncPermission',
      QuotaExceededError: 'syncFull',
      NoModificationAllowedError: 'syncForbidden',
    } as const
  )[error.name];
  return new SyncError(code ?? 'syncServerError', `${error.name}: ${error.message}`, { cause: error });
}
