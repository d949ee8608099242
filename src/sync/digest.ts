import type { NotesDatabase, StoredDocument } from '../annotations/database';
import { kindOf, writing } from '../annotations/documents';
import { markSent, sendAgain } from './outbox';
import type { OwnFile } from './rows';
import { type SealedFile, sealedFile } from './sealed-file';
import type { Digest } from './types';
import { unsentKeys } from './unsent';

/** Text compresses to a tenth at best: what is larger by more than that need not be tried. */
const BEST_COMPRESSION = 10;

/**
 * The newest of what this device has to say, in one file of at most so many bytes, for a store that has no room for
 * all. It takes the place of the one before. What does not fit waits, and moves up when there is more room.
 * @param most bytes of the sealed file
 */
export async function digest(database: NotesDatabase, most: number): Promise<Digest> {
  const [device, keys] = await Promise.all([database.device.get('device'), database.keys.get('keys')]);
  const before = await database.ownFiles.toArray();
  if (!device?.joined || !keys) {
    return { file: null, replaces: [], left: 0 };
  }
  const candidates = await ownDocuments(database, before);
  const id = { device: device.number, sequence: device.next };
  const sealed = (count: number) => sealedFile({ ...id, records: candidates.slice(0, count) }, keys.current);
  const { count, file: best } = await mostThatFit(candidates, most, sealed);
  const fitting = candidates.slice(0, count);
  const waiting = candidates.flatMap(({ key, passing }, at) => (at < count || passing ? [] : [key]));
  const left = waiting.filter((key) => key.startsWith('annotation:')).length;
  const [current] = before;
  const still = current && before.length === 1 && current.state !== 'waiting' && current.size <= most;
  if (best === null || (still && fitting.every(({ unsent }) => unsent === undefined))) {
    return { file: null, replaces: [], left };
  }
  const file: OwnFile = { ...best, keys: fitting.map(({ key }) => key) };
  await writing(database, async () => {
    await database.ownFiles.clear();
    await database.ownFiles.add(file);
    await database.device.update('device', { next: id.sequence + 1 });
    await markSent(database, fitting);
    // The file before may have had room for them.
    await sendAgain(database, waiting);
  });
  return { file: { name: best.name, bytes: best.bytes }, replaces: before.map(({ name }) => name), left };
}

interface Candidate extends StoredDocument {
  /** A removal that was sent once: it goes on for as long as there is room, and waits for none. */
  passing: boolean;
}

/** Of what is sent by its date, one in so many is a removal, where there are as many. */
const REMOVALS = 4;

/**
 * What the store has from this device or is to get from it: annotations by their last change, newest first, after what
 * has no date, as removals have none. Removals that were sent once come between the annotations: each is as large as
 * what it removes, and in time they would leave no room to anything else.
 */
async function ownDocuments(database: NotesDatabase, files: OwnFile[]): Promise<Candidate[]> {
  const unsent = await unsentKeys(database);
  const keys = [...new Set([...unsent, ...files.flatMap((file) => file.keys as StoredDocument['key'][])])];
  const documents = (await database.documents.bulkGet(keys)).filter((row) => row !== undefined);
  const first: Candidate[] = [];
  const dated: { date: string; document: Candidate }[] = [];
  const removals: Candidate[] = [];
  for (const document of documents) {
    const { kind, id = '' } = kindOf(document.key) ?? {};
    const annotation = kind === 'annotation' ? await database.annotations.get(id) : undefined;
    const candidate = { ...document, passing: false };
    if (annotation) dated.push({ date: annotation.modified, document: candidate });
    else if (kind !== 'annotation' || document.unsent !== undefined) first.push(candidate);
    else removals.push({ ...document, passing: true });
  }
  dated.sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  const ranked = [
    ...dated.map(({ document }, at) => ({ document, rank: at })),
    // As they stood in the file before: those sent last come first.
    ...removals.map((document, at) => ({ document, rank: (REMOVALS - 1) * (at + 1) - 0.5 })),
  ];
  ranked.sort((one, other) => one.rank - other.rank);
  return [...first, ...ranked.map(({ document }) => document)];
}

/** Finds by halving how many of them can be sealed into so many bytes. */
async function mostThatFit(
  documents: StoredDocument[],
  most: number,
  sealed: (count: number) => Promise<SealedFile>,
): Promise<{ count: number; file: SealedFile | null }> {
  let best: { count: number; file: SealedFile | null } = { count: 0, file: null };
  let low = 1;
  let high = startOf(documents, most * BEST_COMPRESSION);
  while (low <= high) {
    const count = Math.ceil((low + high) / 2);
    const file = await sealed(count);
    if (file.size <= most) {
      best = { count, file };
      low = count + 1;
    } else {
      high = count - 1;
    }
  }
  return best;
}

/** How many of them, from the first on, have at most so many bytes. */
function startOf(documents: StoredDocument[], most: number): number {
  let size = 0;
  const end = documents.findIndex(({ state }) => {
    size += state.length;
    return size > most;
  });
  return end === -1 ? documents.length : end;
}
