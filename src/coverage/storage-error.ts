import { CrossreadError, type ErrorCode } from '../errors';

/** DOMException and Dexie names of failures that are the storage's, not ours. */
const codes: Record<string, ErrorCode> = {
  QuotaExceededError: 'storageFull',
  VersionError: 'databaseNewer',
  UnknownError: 'storageBlocked',
  InvalidStateError: 'storageBlocked',
  SecurityError: 'storageBlocked',
  NotAllowedError: 'storageBlocked',
  MissingAPIError: 'storageBlocked',
  MissingApiError: 'storageBlocked',
  OpenFailedError: 'storageBlocked',
  DatabaseClosedError: 'storageBlocked',
};

/**
 * The coded error that a failure of IndexedDB or Dexie stands for. Dexie wraps causes (an aborted transaction
 * holds the quota error that aborted it, one of many writes those that failed), so the innermost known name decides.
 */
export function storageError(error: unknown): CrossreadError {
  if (error instanceof CrossreadError) {
    return error;
  }
  const found = causes(error);
  // Chromium closes the database over it, as for any failure to write.
  if (found.some(({ name, message }) => name === 'UnknownError' && message.includes('NO_SPACE'))) {
    return new CrossreadError('storageFull', String(error), { cause: error });
  }
  const names = found.map((cause) => cause.name);
  if (names.length > 0 && names.every((name) => name === 'DatabaseClosedError')) {
    // Closed without a failure: by this build itself, which leaves the database to a newer one.
    return new CrossreadError('databaseNewer', String(error), { cause: error });
  }
  const known = names.reverse().find((name) => Object.hasOwn(codes, name));
  const code = known === undefined ? 'internal' : (codes[known] ?? 'internal');
  return new CrossreadError(code, String(error), { cause: error });
}

/** Runs a database operation; its promise is a native one and its failures are coded. */
export async function guarded<Value>(operation: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await operation();
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Does something as it should be done or, where that finds the storage full, so that nothing new is stored: what only
 * deletes is let through then.
 * @param work called with whether there is room, and once more without
 * @throws {CrossreadError}
 */
export async function withOrWithoutRoom<Value>(work: (room: boolean) => PromiseLike<Value>): Promise<Value> {
  try {
    return await guarded(() => work(true));
  } catch (error) {
    if (storageError(error).code !== 'storageFull') throw error;
    return guarded(() => work(false));
  }
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  let current = error;
  // Bounded: an error may name itself as its cause.
  while (current instanceof Error && found.length < 10) {
    found.push(current);
    current = Reflect.get(current, 'inner') ?? current.cause ?? Reflect.get(current, 'failures')?.[0];
  }
  return found;
}
