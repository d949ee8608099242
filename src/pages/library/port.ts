import { ask } from '../../messaging';
import { download } from '../../ui/download';

/** All that the library needs from the browser. */
export interface LibraryPort {
  ask: typeof ask;
  /** Offers a text to the reader as a file. */
  save(name: string, type: string, text: string): void;
}

export const libraryPort: LibraryPort = {
  ask,
  save: (name, type, text) => download(name, new Blob([text], { type })),
};
