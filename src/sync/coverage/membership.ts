import type { CrossreadDatabase } from '../../coverage/database';
import { newDeviceNumber } from '../file-name';
import type { CoverageStatus } from '../types';
import { dropFiles, noteIntact } from './intact';
import { ELSEWHERE, NOWHERE } from './places';
import { placing } from './placing';
import type { CoverageDeviceRow } from './rows';

/** Articles changed in one transaction. */
const CHUNK = 1_000;

/**
 * Lets coverage travel, or no more. What was read while it did not is sent once it does again; what the store has
 * stays there.
 */
export async function letTravel(database: CrossreadDatabase, on: boolean): Promise<void> {
  const known = await database.device.get('device');
  const met = known !== undefined && known.listings > 0;
  if (on && !met) {
    // Where forgetting an earlier store was cut off.
    await forgetPlaces(database);
  }
  await placing(database, async () => {
    if (on && !met) {
      await database.device.put({ ...stranger(), on, removedUpTo: known?.removedUpTo ?? -1 });
      if (!known) await noteIntact(database, 'readings');
    } else {
      await database.device.update('device', { on });
    }
  });
}

/**
 * Forgets the store: the next one is told everything, once the reader lets coverage travel there. What the reader had
 * this device forget or remove does not come in from there either: it may be the same store again.
 */
export async function forgetStore(database: CrossreadDatabase): Promise<void> {
  const { device, ownFiles, seenFiles } = database;
  await placing(database, async () => {
    await dropFiles(database, await ownFiles.toCollection().primaryKeys());
    await seenFiles.clear();
    await device.update('device', stranger());
  });
  await forgetPlaces(database);
}

/** A device that no store has met. */
function stranger(): Omit<CoverageDeviceRow, 'removedUpTo'> {
  return {
    id: 'device',
    number: newDeviceNumber('coverage'),
    next: 1,
    listings: 0,
    on: false,
    backlog: Number.MAX_SAFE_INTEGER,
  };
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
