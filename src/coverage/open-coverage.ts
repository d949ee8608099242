import { Coverage } from './coverage';
import { type DatabaseOptions, openDatabase } from './database';
import { DexieStore } from './dexie-store';
import { MemoryStore } from './memory-store';
import { moveCorrections } from './move-corrections';
import type { Corrections } from './types';

/**
 * Opens the coverage kept in IndexedDB.
 * @param corrections takes over those that an earlier build kept with coverage; without it they stay there
 * @throws {CrossreadError} `databaseNewer` or `storageBlocked`
 */
export async function openCoverage(
  options: DatabaseOptions = {},
  corrections?: Corrections,
): Promise<Coverage> {
  const database = await openDatabase(options);
  const store = new DexieStore(database);
  if (corrections) await moveCorrections(store.corrections, corrections);
  const coverage = new Coverage(store, corrections);
  // The browser closed it, to delete it most likely: Dexie opens it again, and its rows are others then.
  database.on('close', () => coverage.reloadIndex());
  return coverage;
}

/** An empty coverage that lives in memory and nowhere else. */
export function memoryCoverage(): Coverage {
  return new Coverage(new MemoryStore());
}
