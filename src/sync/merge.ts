import type * as Y from 'yjs';
import {
  annotationOf,
  changeAnnotation,
  removeAnnotation,
  restoreAnnotation,
} from '../annotations/annotation-document';
import { correct, correctionOf } from '../annotations/correction-document';
import type { DocumentKey, NotesDatabase } from '../annotations/database';
import { newWriter, openDocument } from '../annotations/document';
import { type ChangedDocument, kindOf, nextChange, storeDocuments, writing } from '../annotations/documents';
import { followSettings, settingsOf } from '../annotations/sites-document';
import type { Annotation } from '../annotations/types';
import { countsOf, removesMany } from './counts';
import { arrivalsOf, incomingKeys } from './incoming';
import type { JoinChoice, MergeAnswer, Merged } from './types';

/** Documents merged in one transaction. */
const CHUNK = 200;

/** `keep`: what was removed elsewhere and is here is restored. */
type Choice = JoinChoice | 'keep';

const nothing = { added: 0, changed: 0, removed: 0 };

/** Merges all that was taken in, unless the reader has to be asked first; then nothing is changed. */
export async function merge(database: NotesDatabase, { join, removals }: MergeAnswer = {}): Promise<Merged> {
  const device = await database.device.get('device');
  if (!device) {
    return { done: true, ...nothing };
  }
  const keys = await incomingKeys(database);
  const counts = await countsOf(database, keys, device.joined);
  if (!device.joined && !join && counts.mine + counts.both > 0 && counts.theirs + counts.both > 0) {
    return { done: false, asks: 'join', counts };
  }
  const many = removesMany(counts);
  if (device.joined && many && removals === undefined) {
    return { done: false, asks: 'removals', counts };
  }
  const keep = many && removals === false ? 'keep' : 'merge';
  const choice = device.joined ? keep : (join ?? 'merge');
  if (choice === 'theirs') {
    await forgetMine(database);
  }
  const sum = { ...nothing };
  for (let at = 0; at < keys.length; at += CHUNK) {
    const { added, changed, removed } = await mergeChunk(database, keys.slice(at, at + CHUNK), choice);
    sum.added += added;
    sum.changed += changed;
    sum.removed += removed;
  }
  await database.device.update('device', { joined: true });
  return { done: true, ...sum };
}

/** Forgets what is here for what the store has. No other device learns of it: this one has sent nothing yet. */
async function forgetMine(database: NotesDatabase): Promise<void> {
  await writing(database, async () => {
    await Promise.all([
      database.documents.clear(),
      database.annotations.clear(),
      database.corrections.clear(),
    ]);
    await database.device.update('device', { settings: null });
  });
  // Another store may know what this life wrote about a document; it must not go on as if that were still there.
  database.writer = newWriter();
}

function mergeChunk(database: NotesDatabase, keys: DocumentKey[], choice: Choice): Promise<typeof nothing> {
  return writing(database, async () => {
    const { arrivals, records } = await arrivalsOf(database, keys);
    const news = arrivals.filter(({ states }) => states.length > 0);
    const before = await database.annotations.bulkGet(news.map(({ key }) => kindOf(key)?.id ?? ''));
    const effect = { ...nothing };
    const changed: ChangedDocument[] = [];
    for (const [index, { key, local, states }] of news.entries()) {
      const here = local ? [local.state] : [];
      const document = openDocument([...here, ...states], database.writer);
      const said =
        (choice === 'mine' || choice === 'keep') &&
        sayAsHere(key, document, { before: openDocument(here, database.writer), choice });
      const unsent = local?.unsent ?? (said ? nextChange() : undefined);
      changed.push({ key, document, unsent });
      note(effect, key, { was: before[index], document });
    }
    await storeDocuments(database, changed);
    await database.incoming.bulkDelete(records);
    return effect;
  });
}

/** Counts what became of an annotation. */
function note(
  effect: typeof nothing,
  key: DocumentKey,
  { was, document }: { was: Annotation | undefined; document: Y.Doc },
): void {
  const { kind, id = '' } = kindOf(key) ?? {};
  if (kind !== 'annotation') {
    return;
  }
  const is = annotationOf(id, document) ?? undefined;
  if (JSON.stringify(was) !== JSON.stringify(is)) {
    effect[was ? (is ? 'changed' : 'removed') : 'added']++;
  }
}

/**
 * Where the reader chose so, has a document say what this device said before: what it did not have is removed, what it
 * had stands.
 * @returns whether the document was changed
 */
function sayAsHere(
  key: DocumentKey,
  document: Y.Doc,
  { before, choice }: { before: Y.Doc; choice: 'mine' | 'keep' },
): boolean {
  const { kind, id = '' } = kindOf(key) ?? {};
  let changed = false;
  document.on('update', () => {
    changed = true;
  });
  if (kind === 'settings' && choice === 'mine') {
    followSettings(document, settingsOf(document), settingsOf(before));
  }
  const here = annotationOf(id, before);
  if (kind === 'correction' && choice === 'mine') {
    const wrong = correctionOf(id, before);
    const url = (wrong ?? correctionOf(id, document))?.url;
    if (url !== undefined) {
      correct(document, url, wrong !== null);
    }
  } else if (kind === 'annotation' && here) {
    restoreAnnotation(document);
    changeAnnotation(document, choice === 'mine' ? here : {}, here.modified);
  } else if (kind === 'annotation' && choice === 'mine') {
    removeAnnotation(document);
  }
  return changed;
}
