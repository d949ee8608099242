import type * as Y from 'yjs';
import {
  annotationOf,
  changeAnnotation,
  removeAnnotation,
  restoreAnnotation,
} from '../annotations/annotation-document';
import { correct, correctionOf } from '../annotations/correction-document';
import type { NotesDatabase } from '../annotations/database';
import { openDocument } from '../annotations/document';
import {
  type ChangedDocument,
  forgetting,
  nextChange,
  storeDocuments,
  writing,
} from '../annotations/documents';
import { isForgotten } from '../annotations/forgotten';
import { followSettings, settingsOf } from '../annotations/settings-document';
import type { Annotation } from '../annotations/types';
import { countsOf, removesMany } from './counts';
import { type Arrival, arrivalsAfter } from './incoming';
import type { JoinChoice, MergeAnswer, Merged } from './types';

/** `keep`: what was removed elsewhere and is here is restored. */
type Choice = JoinChoice | 'keep';

const nothing = { added: 0, changed: 0, removed: 0 };

interface Step {
  effect: typeof nothing;
  /** The key after which to go on; null where all is merged. */
  last: string | null;
}

/** Merges all that was taken in, unless the reader has to be asked first; then nothing is changed. */
export async function merge(database: NotesDatabase, { join, removals }: MergeAnswer = {}): Promise<Merged> {
  const device = await database.device.get('device');
  if (!device) {
    return { done: true, ...nothing };
  }
  const counts = await countsOf(database, device.joined);
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
  for (let after: string | null = ''; after !== null; ) {
    const { effect, last }: Step = await mergeAfter(database, after, choice);
    sum.added += effect.added;
    sum.changed += effect.changed;
    sum.removed += effect.removed;
    after = last;
  }
  await database.device.update('device', { joined: true });
  return { done: true, ...sum };
}

/** Forgets what is here for what the store has. No other device learns of it: this one has sent nothing yet. */
async function forgetMine(database: NotesDatabase): Promise<void> {
  await forgetting(database, async () => {
    await Promise.all([
      database.documents.clear(),
      database.annotations.clear(),
      database.corrections.clear(),
      database.forgotten.clear(),
    ]);
    await database.device.update('device', { settings: null });
  });
}

/** Merges some of what came in, in one transaction. */
function mergeAfter(database: NotesDatabase, after: string, choice: Choice): Promise<Step> {
  return writing(database, async () => {
    const { arrivals, records, last } = await arrivalsAfter(database, after);
    const unknown = choice === 'mine' ? arrivals : await withoutForgotten(database, arrivals);
    const news = unknown.filter(({ states }) => states.length > 0);
    const before = await database.annotations.bulkGet(news.map(({ id }) => id));
    const effect = { ...nothing };
    const changed: ChangedDocument[] = [];
    for (const [index, arrival] of news.entries()) {
      const { key, local, states } = arrival;
      const here = local ? [local.state] : [];
      const document = openDocument([...here, ...states], database.writer);
      const said =
        (choice === 'mine' || choice === 'keep') &&
        sayAsHere(arrival, document, { before: openDocument(here, database.writer), choice });
      const unsent = said ? nextChange() : local?.unsent;
      changed.push({ key, document, unsent });
      note(effect, arrival, { was: before[index], document });
    }
    await storeDocuments(database, changed);
    await database.incoming.bulkDelete(records);
    if (last === null && records.length > 0 && (await database.incoming.count()) === 0) {
      // Chromium leaves what is deleted one by one in the index, where the next merge would have to pass it.
      await database.incoming.clear();
    }
    return { effect, last };
  });
}

/** Leaves out what says nothing beyond what was forgotten here: other devices keep it, and say it again now and then. */
async function withoutForgotten(database: NotesDatabase, arrivals: Arrival[]): Promise<Arrival[]> {
  const forgotten = await database.forgotten.bulkGet(arrivals.map(({ key }) => key));
  return arrivals.map((arrival, index) => ({
    ...arrival,
    states: arrival.states.filter((state) => !isForgotten(state, forgotten[index])),
  }));
}

/** Counts what became of an annotation. */
function note(
  effect: typeof nothing,
  { kind, id }: Arrival,
  { was, document }: { was: Annotation | undefined; document: Y.Doc },
): void {
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
  { kind, id }: Arrival,
  document: Y.Doc,
  { before, choice }: { before: Y.Doc; choice: 'mine' | 'keep' },
): boolean {
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
