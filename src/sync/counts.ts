import { annotationOf } from '../annotations/annotation-document';
import type { NotesDatabase } from '../annotations/database';
import { openDocument } from '../annotations/document';
import { type Arrival, arrivalsAfter } from './incoming';
import type { Counts } from './types';

/** A merge that removes fewer annotations asks nothing, even where these are all. */
const FEW = 3;

/** Whether a merge removes so many annotations that the reader is asked: more than a third. */
export function removesMany({ mine, both, removed }: Counts): boolean {
  return removed >= FEW && 3 * removed > mine + both;
}

/**
 * Counts what a merge would do to the annotations, as far as a question may come of it.
 * @param joined whether this device has merged with the store before: what the store has is counted only where not
 */
export async function countsOf(database: NotesDatabase, joined: boolean): Promise<Counts> {
  const counts: Counts = { mine: await database.annotations.count(), theirs: 0, both: 0, removed: 0 };
  const atWorst = { ...counts, removed: await database.incoming.count() };
  if (counts.mine === 0 || (joined && !removesMany(atWorst))) {
    return counts;
  }
  for (let after: string | null = ''; after !== null; ) {
    const { arrivals, last } = await arrivalsAfter(database, after);
    const annotations = arrivals.filter(({ kind }) => kind === 'annotation');
    const here = await database.annotations.bulkGet(annotations.map(({ id }) => id));
    for (const [index, arrival] of annotations.entries()) {
      count(database, arrival, { counts, joined, stands: here[index] !== undefined });
    }
    after = last;
  }
  return counts;
}

function count(
  { writer }: NotesDatabase,
  { id, local, states }: Arrival,
  { counts, joined, stands }: { counts: Counts; joined: boolean; stands: boolean },
): void {
  const says = (all: Uint8Array[]) => annotationOf(id, openDocument(all, writer)) !== null;
  if (!joined && (states.length > 0 ? says(states) : stands)) {
    counts[stands ? 'both' : 'theirs']++;
    counts.mine -= stands ? 1 : 0;
  }
  if (stands && states.length > 0 && !says(local ? [local.state, ...states] : states)) {
    counts.removed++;
  }
}
