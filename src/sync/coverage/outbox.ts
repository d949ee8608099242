import { identityToRecipient } from 'age-encryption';
import { Dexie } from 'dexie';
import type { ArticleRow, CrossreadDatabase } from '../../coverage/database';
import { DexieBatches } from '../../coverage/dexie-batches';
import type { SyncRecord } from '../container';
import { toMerge } from '../own-files';
import { sealedFile } from '../sealed-file';
import type { OutgoingFile } from '../types';
import { dropFiles, noteIntact } from './intact';
import { fileOf } from './places';
import { placing } from './placing';
import { toRecord } from './record';
import { liveFiles, sendAgain } from './replacing';
import type { CoverageDeviceRow, OwnCoverageFile } from './rows';

/**
 * What a file holds at most, with the article that fills it: little enough that taking it in, at some twelve
 * milliseconds an article, keeps no engine from answering, and that a few hundred files hold many years of reading.
 */
const MOST = { articles: 200, bytes: 1024 * 1024 } as const;

/** Files written for an earlier key that are looked at in one go. */
const RENEWED = 8;

interface Batch {
  rows: ArticleRow[];
  records: SyncRecord[];
  /** It holds as much as a file may. */
  full: boolean;
}

/**
 * Seals the next of what the store lacks, one file at a time: however much there is, no more than one waits here.
 * @param identity what it is encrypted to
 * @returns the file that the store is not known to have; none where it has all
 */
export async function outbox(database: CrossreadDatabase, identity: string): Promise<OutgoingFile[]> {
  const recipient = await identityToRecipient(identity);
  await dropRemoved(database);
  await renew(database, recipient);
  for (;;) {
    const device = await database.device.get('device');
    if (!device?.on) {
      return [];
    }
    const waiting = await database.ownFiles.where({ state: 'waiting' }).first();
    if (waiting?.bytes) {
      return [{ name: waiting.name, bytes: waiting.bytes }];
    }
    const batch = await nextBatch(database, device);
    if (batch.rows.length > 0) {
      await sealBatch(database, { device, batch, identity, recipient });
    } else if (!(await backlogDone(database, device))) {
      return [];
    }
  }
}

/** What was sealed and then removed here does not go out any more. */
async function dropRemoved(database: CrossreadDatabase): Promise<void> {
  await placing(database, async () => {
    const live = await liveFiles(database);
    const waiting = await database.ownFiles.where({ state: 'waiting' }).primaryKeys();
    await dropFiles(
      database,
      waiting.filter((sequence) => !live.has(sequence)),
    );
  });
}

/** Has written anew what is encrypted to an earlier key, and many small files as one, so that a store lists few. */
async function renew(database: CrossreadDatabase, recipient: string): Promise<void> {
  await placing(database, async () => {
    const live = await liveFiles(database);
    const files = (await database.ownFiles.toArray()).filter(({ sequence }) => live.has(sequence));
    const small = toMerge(files.filter(({ full }) => !full));
    const earlier = files.filter((file) => file.recipient !== recipient).slice(0, RENEWED);
    for (const { sequence } of [...small, ...earlier]) await sendAgain(database, sequence);
  });
}

/** What was read since coverage travels, then what was read before, last read first. */
async function nextBatch(database: CrossreadDatabase, { backlog }: CoverageDeviceRow): Promise<Batch> {
  const { articles } = database;
  const batches = new DexieBatches(database);
  const { rows, readings } = await database.transaction('r', [articles, ...batches.tables], async () => {
    const changed = await articles.where('place').below(0).limit(MOST.articles).toArray();
    const rows =
      changed.length > 0 || backlog === null
        ? changed
        : await articles
            .where('[readAt+url]')
            .below([backlog, Dexie.maxKey])
            .reverse()
            .filter(({ place }) => place === undefined)
            .limit(MOST.articles)
            .toArray();
    return { rows, readings: await batches.readings(rows) };
  });
  const records = readings.map(toRecord);
  let size = 0;
  const filled = records.findIndex(({ state }) => {
    size += state.length;
    return size >= MOST.bytes;
  });
  const count = filled === -1 ? rows.length : filled + 1;
  return {
    rows: rows.slice(0, count),
    records: records.slice(0, count),
    full: filled !== -1 || rows.length === MOST.articles,
  };
}

interface Sealing {
  device: CoverageDeviceRow;
  batch: Batch;
  identity: string;
  /** What belongs to the identity. */
  recipient: string;
}

async function sealBatch(
  database: CrossreadDatabase,
  { device, batch, identity, recipient }: Sealing,
): Promise<void> {
  const { articles, ownFiles } = database;
  const id = { device: device.number, sequence: device.next };
  const file: OwnCoverageFile = {
    ...(await sealedFile({ ...id, records: batch.records }, identity)),
    full: batch.full,
    recipient,
    heirs: [],
  };
  await placing(database, async () => {
    const now = await database.device.get('device');
    if (now?.number !== id.device || now.next !== id.sequence) {
      return; // another call was faster, or the device has got another number
    }
    const stored = await articles.bulkGet(batch.rows.map(({ url }) => url));
    if (stored.includes(undefined)) {
      return; // what was removed meanwhile must not go out
    }
    // What was read again or received meanwhile counts as not in this file.
    const sent = batch.rows.filter(
      ({ readAt, place }, at) => stored[at]?.readAt === readAt && stored[at]?.place === place,
    );
    await ownFiles.add(file);
    await noteIntact(database, id.sequence);
    await articles.bulkPut(sent.map((row) => ({ ...row, place: id.sequence })));
    const before = new Set(sent.map(({ place }) => fileOf(place)).filter((sequence) => sequence !== null));
    await ownFiles
      .where('sequence')
      .anyOf([...before])
      .modify(({ heirs }) => {
        heirs.push(id.sequence);
      });
    const last = batch.rows.every(({ place }) => place === undefined) ? batch.rows.at(-1) : undefined;
    await database.device.put({
      ...now,
      next: now.next + 1,
      backlog: last && now.backlog !== null ? Math.min(now.backlog, last.readAt) : now.backlog,
    });
  });
}

/** @returns whether there was one, of which nothing is left */
async function backlogDone({ device }: CrossreadDatabase, { backlog }: CoverageDeviceRow): Promise<boolean> {
  if (backlog === null) {
    return false;
  }
  await device.update('device', { backlog: null });
  return true;
}
