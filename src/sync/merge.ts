import type * as Y from 'yjs';
import {
  annotationOf,
  changeAnnotation,
  removeAnnotation,
  restoreAnnotation,
} from '../annotations/annotation-document';
import { correct, correctionOf } from '../annotations/correction-document';
import type { DocumentKey, NotesDatabase } from '../annotations/database';
import { newWriter, openDocument, stateOf } from '../annotations/document';
import { type ChangedDocument, kindOf, nextChange, storeDocuments, writing } from '../annotations/documents';
import { followSettings, settingsOf } from '../annotations/sites-document';
import type { Counts, JoinChoice, MergeAnswer, Merged } from './types';

/** Documents merged in one transaction. */
const CHUNK = 200;

/** A merge that removes fewer annotations asks nothing, even where these are all. */
const FEW = 3;

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
  const counts = await countsOf(database, keys);
  if (!device.joined && !join && counts.mine + counts.both > 0 && counts.theirs + counts.both > 0) {
    return { done: false, asks: 'join', counts };
  }
  const many = counts.removed >= FEW && 3 * counts.removed > counts.mine + counts.both;
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

/** The documents that records came in about, of the kinds that this build knows. */
async function incomingKeys(database: NotesDatabase): Promise<DocumentKey[]> {
  const keys = await database.incoming.orderBy('key').uniqueKeys();
  return keys.filter((key): key is DocumentKey => kindOf(String(key)) !== null);
}

async function countsOf(database: NotesDatabase, keys: DocumentKey[]): Promise<Counts> {
  const own = await database.annotations.count();
  const counts: Counts = { mine: own, theirs: 0, both: 0, removed: 0 };
  const { joined } = (await database.device.get('device')) ?? {};
  // Nothing can be removed, and nobody will be asked.
  if (own === 0) {
    return counts;
  }
  for (const key of keys) {
    const { kind, id = '' } = kindOf(key) ?? {};
    const local = kind === 'annotation' ? await database.annotations.get(id) : undefined;
    // What is not here cannot be removed; how many there are is asked only when joining.
    if (kind !== 'annotation' || (joined && !local)) {
      continue;
    }
    const incoming = (await database.incoming.where({ key }).toArray()).map(({ state }) => state);
    const stored = await database.documents.get(key);
    const says = (states: Uint8Array[]) => annotationOf(id, openDocument(states, database.writer)) !== null;
    if (says(incoming)) {
      counts[local ? 'both' : 'theirs']++;
      counts.mine -= local ? 1 : 0;
    }
    if (local && !says([...(stored ? [stored.state] : []), ...incoming])) {
      counts.removed++;
    }
  }
  return counts;
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
    const records = await database.incoming.where('key').anyOf(keys).toArray();
    const stored = new Map(
      (await database.documents.bulkGet(keys)).flatMap((row) => (row ? [[row.key, row]] : [])),
    );
    const effect = { ...nothing };
    const changed: ChangedDocument[] = [];
    for (const key of keys) {
      const local = stored.get(key);
      const incoming = records.filter((record) => record.key === key).map(({ state }) => state);
      const before = openDocument(local ? [local.state] : [], database.writer);
      const document = openDocument([stateOf(before), ...incoming], database.writer);
      const said = sayAsHere(key, document, { before, choice });
      const unsent = local?.unsent ?? (said ? nextChange() : undefined);
      changed.push({ key, document, unsent });
      note(effect, key, { before, document });
    }
    await storeDocuments(database, changed);
    await database.incoming.bulkDelete(records.map(({ id }) => id));
    return effect;
  });
}

/** Counts what became of an annotation. */
function note(
  effect: typeof nothing,
  key: DocumentKey,
  { before, document }: { before: Y.Doc; document: Y.Doc },
): void {
  const { kind, id = '' } = kindOf(key) ?? {};
  if (kind !== 'annotation') {
    return;
  }
  const [was, is] = [before, document].map((state) => annotationOf(id, state));
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
  { before, choice }: { before: Y.Doc; choice: Choice },
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
  } else if (kind === 'annotation' && here && (choice === 'mine' || choice === 'keep')) {
    restoreAnnotation(document);
    changeAnnotation(document, choice === 'mine' ? here : {}, here.modified);
  } else if (kind === 'annotation' && choice === 'mine') {
    removeAnnotation(document);
  }
  return changed;
}
