import type { CrossreadDatabase } from '../../coverage/database';
import { newDeviceNumber } from '../file-name';
import type { CoverageStatus } from '../types';
import { ELSEWHERE, NOWHERE } from './places';
import { placing } from './placing';

/** Articles changed in one transaction. */
const CHUNK = 1_000;

/**
 * Lets coverage travel, or no more. What was read while it did not is sent once it does again; what the store has
 * stays there.
 */
export async function letTravel(database: CrossreadDatabase, on: boolean): Promise<void> {
  const known = await database.device.get('device');
  if (!known && on) {
    // Where forgetting an earlier store was cut off.
    await forgetPlaces(database);
  }
  await placing(database, async () => {
    if (known) {
      await database.device.update('device', { on });
    } else if (on) {
      await database.device.put({
        ...{ id: 'device', number: newDeviceNumber('coverage'), next: 1, listings: 0, on },
        ...{ backlog: Number.MAX_SAFE_INTEGER, removedUpTo: -1 },
      });
    }
  });
}

/** Forgets the store: the next one is told everything, once the reader lets coverage travel there. */
export async function forgetStore(database: CrossreadDatabase): Promise<void> {
  const { device, forgotten, ownFiles, seenFiles } = database;
  const known = [device, forgotten, ownFiles, seenFiles];
  await placing(database, () => Promise.all(known.map((table) => table.clear())));
  await forgetPlaces(database);
}

/** Has files tried again that were encrypted to a key this device did not have. */
export async function tryOtherKeys({ seenFiles }: CrossreadDatabase): Promise<void> {
  await seenFiles.filter(({ problem }) => problem === 'otherKey').modify({ due: 0 });
}

export async function coverageStatus(database: CrossreadDatabase): Promise<CoverageStatus> {
  const { articles, device, ownFiles } = database;
  const { number = null, on = false } = (await device.get('device')) ?? {};
  if (!on) {
    return { number, on, waiting: 0 };
  }
  const placed = await articles.where('place').aboveOrEqual(ELSEWHERE).count();
  const sealed = await ownFiles.where({ state: 'waiting' }).primaryKeys();
  const sealedArticles = await articles.where('place').anyOf(sealed).count();
  return { number, on, waiting: (await articles.count()) - placed + sealedArticles };
}

async function forgetPlaces(database: CrossreadDatabase): Promise<void> {
  const { articles } = database;
  const some = () => articles.where('place').aboveOrEqual(NOWHERE).limit(CHUNK).toArray();
  for (let left = true; left; ) {
    left = await placing(database, async () => {
      const placed = await some();
      await articles.bulkPut(placed.map(({ place: _, ...article }) => article));
      return placed.length === CHUNK;
    });
  }
}
