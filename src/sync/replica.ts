import type { NotesDatabase } from '../annotations/database';
import { guarded } from '../coverage/storage-error';
import { merge } from './merge';
import { outbox } from './outbox';
import { noteWritten } from './own-file';
import { plan } from './plan';
import { problemsAmong } from './seen-files';
import { take } from './take';
import type { Replica } from './types';

/** The replica kept in IndexedDB beside the annotations. */
export function replicaOf(database: NotesDatabase): Replica {
  return {
    outbox: () => guarded(() => outbox(database)),
    written: (name) => guarded(() => noteWritten(database.ownFiles, name)),
    plan: (names) => guarded(() => plan(database, names)),
    take: (name, bytes) => guarded(() => take(database, name, bytes)),
    merge: (answer) => guarded(() => merge(database, answer)),
    problems: () => guarded(() => problemsAmong(database.seenFiles)),
  };
}
