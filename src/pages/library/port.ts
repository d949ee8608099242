import { ask } from '../../messaging';

/** All that the library needs from the browser. */
export interface LibraryPort {
  ask: typeof ask;
  /** Offers a text to the reader as a file. */
  save(name: string, type: string, text: string): void;
}

export const libraryPort: LibraryPort = {
  ask,
  save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download reads the address after this task.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};
