import type { CrossreadDatabase } from '../../coverage/database';

/** One transaction over where everything is; its promise is a native one. */
export async function placing<Value>(
  database: CrossreadDatabase,
  work: () => Promise<Value>,
): Promise<Value> {
  const { articles, device, forgotten, intact, ownFiles, seenFiles } = database;
  return database.transaction('rw', [articles, device, forgotten, intact, ownFiles, seenFiles], work);
}
