import type { CrossreadDatabase } from '../../coverage/database';
import { guarded } from '../../coverage/storage-error';
import { noteWritten } from '../own-file';
import { problemsAmong } from '../seen-files';
import type { Replica } from '../types';
import { noteInFull } from './intact';
import { outbox } from './outbox';
import { plan } from './plan';
import { type TakeOptions, take } from './take';

export interface CoverageReplicaOptions extends Pick<TakeOptions, 'receive'> {
  database: CrossreadDatabase;
  /** The keys that files are encrypted to, the current one first. */
  identities(): Promise<string[]>;
  /** Epoch ms. */
  now(): number;
}

/**
 * What was read, as it travels: each device writes what it read itself, a record for each article, and takes in what
 * others read. Of readings of one article the last stands; as nothing is ever removed by others, nothing is asked.
 */
export function coverageReplica({ database, identities, receive, now }: CoverageReplicaOptions): Replica {
  return {
    outbox: () =>
      guarded(async () => {
        const [current] = await identities();
        return current === undefined ? [] : outbox(database, current);
      }),
    written: (name) => guarded(() => noteWritten(database.ownFiles, name)),
    plan: (names) =>
      guarded(async () => {
        await noteInFull(database, now());
        return plan(database, names);
      }),
    take: (name, bytes) =>
      guarded(async () => take(database, { name, bytes }, { identities: await identities(), receive })),
    merge: async () => ({ done: true, added: 0, changed: 0, removed: 0 }),
    problems: () => guarded(() => problemsAmong(database.seenFiles)),
  };
}
