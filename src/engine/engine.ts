import { type Coverage, memoryCoverage } from '../coverage/coverage';
import { CrossreadError } from '../errors';
import type { Reading } from '../messages';
import { inTurns } from '../turns';
import type { Engine, EngineRequests } from './protocol';
import { createReader } from './reader';

export interface EngineOptions {
  open(): Promise<Coverage>;
  /** Epoch ms. */
  now(): number;
}

/**
 * Compares and stores: one request after the other, so that what one reading stored is there for the next.
 * Where the browser refuses its storage, or a later build has taken it over, articles are compared with what
 * was read since the engine started, and the reading says so.
 */
export function createEngine({ open, now }: EngineOptions): Engine {
  const inMemory = memoryCoverage();
  let opened: Promise<Coverage> | null = null;
  const inTurn = inTurns();

  function coverage(): Promise<Coverage> {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  async function read({ article, store }: EngineRequests['article.read']['ask']): Promise<Reading> {
    try {
      return await createReader({ coverage: await coverage(), now }).read(article, { store });
    } catch (error) {
      if (!isUnavailable(error)) {
        throw error;
      }
      const reading = await createReader({ coverage: inMemory, now }).read(article, { store });
      return { ...reading, stored: false, warning: error.code };
    }
  }

  return {
    'article.read': (ask) => inTurn(() => read(ask)),
    'mark.dismiss': ({ url, claimId, dismissed }) =>
      inTurn(async () => {
        await (await coverage()).setDismissed(url, claimId, dismissed);
        return null;
      }),
    'coverage.summary': () => inTurn(async () => (await coverage()).summary()),
    'coverage.clear': () =>
      inTurn(async () => {
        await (await coverage()).clear();
        return null;
      }),
  };
}

function isUnavailable(error: unknown): error is CrossreadError {
  return (
    error instanceof CrossreadError && (error.code === 'storageBlocked' || error.code === 'databaseNewer')
  );
}
