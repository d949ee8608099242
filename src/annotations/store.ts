import type { DatabaseOptions } from '../coverage/database';
import { guarded } from '../coverage/storage-error';
import { CrossreadError } from '../errors';
import {
  annotationOf,
  changeAnnotation,
  firstState,
  removeAnnotation,
  restoreAnnotation,
} from './annotation-document';
import { type DocumentKey, type NotesDatabase, openNotes } from './database';
import { openDocument } from './document';
import {
  type ChangedDocument,
  changeDocument,
  forgetting,
  nextChange,
  storeDocuments,
  writing,
} from './documents';
import type { Annotation, AnnotationChange, AnnotationStore } from './types';

/** Annotations removed in one transaction. */
const CHUNK = 200;

/** Annotations kept in IndexedDB, each as a document that merges with what other devices made of it. */
export class DexieAnnotations implements AnnotationStore {
  constructor(private readonly database: NotesDatabase) {}

  add(annotation: Annotation): Promise<void> {
    return this.addAll([annotation]);
  }

  addAll(annotations: Annotation[]): Promise<void> {
    const { database } = this;
    return guarded(async () => {
      const first = await Promise.all(annotations.map(firstState));
      const states = new Map(annotations.map(({ id }, index) => [keyOf(id), first[index]]));
      await writing(database, async () => {
        const stored = await database.documents.bulkGet([...states.keys()]);
        const kept = new Map(stored.flatMap((row) => (row ? [[row.key, row]] : [])));
        const changed: ChangedDocument[] = [];
        for (const [key, state] of states) {
          const row = kept.get(key);
          const document = openDocument(row ? [row.state] : state ? [state] : [], database.writer);
          if (row ? restoreAnnotation(document) : true) {
            changed.push({ key, document, unsent: nextChange() });
          }
        }
        await storeDocuments(database, changed);
      });
    });
  }

  change(id: string, change: AnnotationChange, modified: string): Promise<Annotation> {
    return guarded(async () => {
      const changed = await this.edit(id, (document) => {
        changeAnnotation(document, change, modified);
        return annotationOf(id, document);
      });
      if (!changed) {
        throw new CrossreadError('annotationMissing', id);
      }
      return changed;
    });
  }

  remove(id: string): Promise<void> {
    return guarded(() => this.edit(id, removeAnnotation));
  }

  restore(id: string): Promise<void> {
    return guarded(async () => {
      await this.edit(id, restoreAnnotation);
    });
  }

  removeAll(): Promise<void> {
    const { database } = this;
    return guarded(async () => {
      if ((await database.device.count()) === 0) {
        await forgetting(database, async () => {
          await database.documents.where('key').startsWith('annotation:').delete();
          await Promise.all([database.annotations.clear(), database.orphans.clear()]);
        });
        return;
      }
      const ids = await database.annotations.toCollection().primaryKeys();
      for (let at = 0; at < ids.length; at += CHUNK) {
        await this.removeSome(ids.slice(at, at + CHUNK));
      }
    });
  }

  private removeSome(ids: string[]): Promise<void> {
    const { database } = this;
    return writing(database, async () => {
      const rows = await database.documents.bulkGet(ids.map(keyOf));
      const changed = rows.flatMap((row): ChangedDocument[] => {
        if (!row) return [];
        const document = openDocument([row.state], database.writer);
        removeAnnotation(document);
        return [{ key: row.key, document, unsent: nextChange() }];
      });
      await storeDocuments(database, changed);
    });
  }

  get(id: string): Promise<Annotation | undefined> {
    return guarded(() => this.database.annotations.get(id));
  }

  ofArticle(url: string): Promise<Annotation[]> {
    return guarded(async () => {
      const found = await this.database.annotations.where('target.url').equals(url).toArray();
      return found.sort((a, b) => a.target.position.start - b.target.position.start);
    });
  }

  all(): Promise<Annotation[]> {
    return guarded(() => this.database.annotations.orderBy('modified').reverse().toArray());
  }

  counts(): Promise<Record<string, number>> {
    return guarded(async () => {
      const counts: Record<string, number> = {};
      await this.database.annotations.orderBy('target.url').eachKey((url) => {
        counts[String(url)] = (counts[String(url)] ?? 0) + 1;
      });
      return counts;
    });
  }

  setOrphans(url: string, ids: string[]): Promise<void> {
    const { orphans } = this.database;
    return guarded(() =>
      this.database.transaction('rw', orphans, async () => {
        await orphans.where({ url }).delete();
        await orphans.bulkPut(ids.map((id) => ({ id, url })));
      }),
    );
  }

  orphans(): Promise<string[]> {
    return guarded(() => this.database.orphans.toCollection().primaryKeys());
  }

  private edit<Value>(id: string, change: Parameters<typeof changeDocument<Value>>[2]) {
    return changeDocument(this.database, keyOf(id), change);
  }
}

const keyOf = (id: string): DocumentKey => `annotation:${id}`;

/**
 * Opens the annotations kept in IndexedDB.
 * @throws {CrossreadError} `databaseNewer` or `storageBlocked`
 */
export async function openAnnotations(options: DatabaseOptions = {}): Promise<AnnotationStore> {
  return new DexieAnnotations(await openNotes(options));
}
