import * as Y from 'yjs';

/** One life of the engine, as Yjs numbers writers: 32 bits, at random, never used again by another life. */
export type Writer = number;

/** A writer that nobody was before. */
export function newWriter(): Writer {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/**
 * A Yjs document as its state has it, to be changed by this writer.
 * @throws where the state is none
 */
export function openDocument(states: Uint8Array[], writer: Writer): Y.Doc {
  // Named by its key: the name Yjs would draw at random costs more than all else here.
  const document = new Y.Doc({ guid: '' });
  for (const state of states) {
    Y.applyUpdate(document, state);
  }
  // Only now: Yjs gives a document another writer's number where it meets the document's own in a state.
  document.clientID = writer;
  return document;
}

/** All that a document says and said, to be merged with any other state of it, in any order. */
export function stateOf(document: Y.Doc): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateAsUpdate(document));
}

/**
 * Whether a document stands. It holds a mark for every change made to it that no other has replaced: a change
 * replaces the marks it knows of by its own, a removal takes them away. So what was changed elsewhere while it was
 * removed here stands: its mark was not known here. Marks are dates, ISO 8601.
 */
export function standing(document: Y.Doc): { last: string | null; renew(date: string): void; end(): void } {
  const marks = document.getArray<unknown>('standing');
  const dates = marks.toArray().filter((mark) => typeof mark === 'string');
  const end = () => marks.delete(0, marks.length);
  return {
    last: dates.sort().at(-1) ?? null,
    renew: (date) => {
      end();
      marks.push([date]);
    },
    end,
  };
}
