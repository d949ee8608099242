import type * as Y from 'yjs';
import { asAnnotation } from './checked';
import { openDocument, standing, stateOf } from './document';
import type { Annotation, AnnotationChange } from './types';
import { wordEdits } from './words';

const parts = (document: Y.Doc) => ({
  fields: document.getMap<unknown>('fields'),
  note: document.getText('note'),
  tags: document.getMap<true>('tags'),
});

/**
 * The first state of an annotation's document. The same annotation has the same first state wherever it is made, so
 * that it does not say everything twice where two devices import it; hence a writer that follows from what is written.
 */
export async function firstState(annotation: Annotation): Promise<Uint8Array<ArrayBuffer>> {
  const { id, target, created, colour, verdict, note, tags, modified } = annotation;
  const { url, title, publisher, author, publishedAt, quote, position } = target;
  const { exact, prefix, suffix } = quote;
  const whole = {
    url,
    title,
    publisher,
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    quote: { exact, prefix, suffix },
    position: { start: position.start, end: position.end },
  };
  const written = [id, whole, created, colour, verdict, note, [...tags].sort(), modified];
  const document = openDocument([], await writerOf(JSON.stringify(written)));
  document.transact(() => {
    const { fields } = parts(document);
    fields.set('target', whole);
    fields.set('created', created);
    write(document, { note, tags: [...tags].sort(), colour, verdict });
    standing(document).renew(modified);
  });
  return stateOf(document);
}

/** Changes what differs; an annotation that was removed stands again. */
export function changeAnnotation(document: Y.Doc, change: AnnotationChange, modified: string): void {
  document.transact(() => {
    const { last, renew } = standing(document);
    if (write(document, change) || last === null) {
      renew(last !== null && last > modified ? last : modified);
    }
  });
}

/** Removes an annotation; its words are kept, so that it can be restored. */
export function removeAnnotation(document: Y.Doc): void {
  document.transact(() => {
    const { last, end } = standing(document);
    if (last !== null) {
      parts(document).fields.set('removed', last);
      end();
    }
  });
}

/** Takes a removal back. @returns whether there was one */
export function restoreAnnotation(document: Y.Doc): boolean {
  const { last, renew } = standing(document);
  const { fields } = parts(document);
  if (last === null) {
    document.transact(() => renew(String(fields.get('removed') ?? fields.get('created') ?? '')));
  }
  return last === null;
}

/** What a document says, or null where the annotation was removed or the document is none of an annotation. */
export function annotationOf(id: string, document: Y.Doc): Annotation | null {
  const { last } = standing(document);
  const { fields, note, tags } = parts(document);
  return last === null
    ? null
    : asAnnotation({
        id,
        target: fields.get('target'),
        created: fields.get('created'),
        modified: last,
        colour: fields.get('colour'),
        verdict: fields.get('verdict'),
        note: note.toString(),
        tags: [...tags.keys()].sort(),
      });
}

/** @returns whether anything differed */
function write(document: Y.Doc, { note, tags, colour, verdict }: AnnotationChange): boolean {
  const { fields, note: text, tags: kept } = parts(document);
  let changed = false;
  const set = (name: string, value: unknown) => {
    if (value !== undefined && fields.get(name) !== value) {
      fields.set(name, value);
      changed = true;
    }
  };
  set('colour', colour);
  set('verdict', verdict);
  // From the end, so that the offsets of what comes before still hold.
  for (const { at, removed, inserted } of wordEdits(text.toString(), note ?? text.toString()).reverse()) {
    text.delete(at, removed);
    text.insert(at, inserted);
    changed = true;
  }
  for (const tag of tags ?? []) {
    if (!kept.has(tag)) {
      kept.set(tag, true);
      changed = true;
    }
  }
  for (const tag of [...kept.keys()]) {
    if (tags && !tags.includes(tag)) {
      kept.delete(tag);
      changed = true;
    }
  }
  return changed;
}

async function writerOf(text: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new DataView(hash).getUint32(0);
}
