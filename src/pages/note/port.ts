import { ask } from '../../messaging';

/** All that the note's window needs from the browser. */
export interface NotePort {
  ask: typeof ask;
  close(): void;
}

export const notePort: NotePort = { ask, close: () => window.close() };
