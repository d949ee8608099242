import { CrossreadError } from '../../../errors';
import { download } from '../../../ui/download';

/** Of the File System Access API, which not every browser has (https://wicg.github.io/file-system-access/). */
type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Has the reader save a file. Where the browser asks where to, it is written there as it is made; elsewhere it is
 * collected first, by the browser and not in this page's memory, and then downloaded. Call it straight from a click.
 * @param make makes the file once the reader has said where it goes
 * @returns whether it was saved: the reader may close the question
 * @throws {CrossreadError} `fileFailed`, or what making the file throws; an `AbortError` where the signal ends it
 */
export async function saveFile(
  name: string,
  make: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>,
  signal: AbortSignal,
): Promise<boolean> {
  const ask: SavePicker | undefined = Reflect.get(window, 'showSaveFilePicker');
  try {
    if (ask) {
      const handle = await ask.call(window, { suggestedName: name }).catch(ifClosed);
      if (handle === null) return false;
      await (await make()).pipeTo(await handle.createWritable(), { signal });
    } else {
      const stream = (await make()).pipeThrough(new TransformStream(), { signal });
      download(name, await new Response(stream).blob());
    }
    return true;
  } catch (error) {
    if (signal.aborted || error instanceof CrossreadError) throw error;
    throw new CrossreadError('fileFailed', String(error), { cause: error });
  }
}

/** Closing the question is an AbortError. */
function ifClosed(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  throw error;
}
