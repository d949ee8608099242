import { annotationOf } from '../annotations/annotation-document';
import type { DocumentKey, NotesDatabase } from '../annotations/database';
import { openDocument } from '../annotations/document';
import { kindOf } from '../annotations/documents';
import { arrivalsOf } from './incoming';
import type { Counts } from './types';

/** A merge that removes fewer annotations asks nothing, even where these are all. */
const FEW = 3;

/** Documents looked at together. */
const CHUNK = 200;

/** Whether a merge removes so many annotations that the reader is asked: more than a third. */
export function removesMany({ mine, both, removed }: Counts): boolean {
  return removed >= FEW && 3 * removed > mine + both;
}

/**
 * Counts what a merge would do to the annotations, as far as a question may come of it.
 * @param keys the documents that something came in about
 * @param joined whether this device has merged with the store before: what the store has is counted only where not
 */
export async function countsOf(
  database: NotesDatabase,
  keys: DocumentKey[],
  joined: boolean,
): Promise<Counts> {
  const counts: Counts = { mine: await database.annotations.count(), theirs: 0, both: 0, removed: 0 };
  const annotations = keys.flatMap((key) => {
    const { kind, id = '' } = kindOf(key) ?? {};
    return kind === 'annotation' ? [{ key, id }] : [];
  });
  const atWorst = { ...counts, removed: annotations.length };
  if (counts.mine === 0 || (joined && !removesMany(atWorst))) {
    return counts;
  }
  for (let at = 0; at < annotations.length; at += CHUNK) {
    await count(database, annotations.slice(at, at + CHUNK), { counts, joined });
  }
  return counts;
}

async function count(
  database: NotesDatabase,
  annotations: { key: DocumentKey; id: string }[],
  { counts, joined }: { counts: Counts; joined: boolean },
): Promise<void> {
  const here = await database.annotations.bulkGet(annotations.map(({ id }) => id));
  const { arrivals } = await arrivalsOf(
    database,
    annotations.map(({ key }) => key),
  );
  for (const [index, { id }] of annotations.entries()) {
    const stands = here[index] !== undefined;
    const { local, states = [] } = arrivals[index] ?? {};
    const says = (all: Uint8Array[]) => annotationOf(id, openDocument(all, database.writer)) !== null;
    if (!joined && (states.length > 0 ? says(states) : stands)) {
      counts[stands ? 'both' : 'theirs']++;
      counts.mine -= stands ? 1 : 0;
    }
    if (stands && states.length > 0 && !says(local ? [local.state, ...states] : states)) {
      counts.removed++;
    }
  }
}
