import { readFile } from 'node:fs/promises';

const UNREADABLE: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
};

/** What a file that the command line names holds. @throws Error with one line that names the file, where it cannot be read */
export async function readBytes(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: ${UNREADABLE[error.code ?? ''] ?? error.message}`);
  });
}
