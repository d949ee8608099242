import { useEffect, useState } from 'preact/hooks';
import type { Annotation, AnnotationChange } from '../../annotations/types';
import { type Trouble, useAttempt } from '../../ui/use-attempt';
import type { LibraryPort } from './port';

/** What is in the library, and what the reader can do with it. */
export interface Library {
  /** Null until they are known. Those just deleted stay, so that deleting can be taken back where it was done. */
  annotations: Annotation[] | null;
  orphans: ReadonlySet<string>;
  deleted: ReadonlySet<string>;
  trouble: Trouble;
  /** @returns whether it was stored */
  change(id: string, change: AnnotationChange): Promise<boolean>;
  remove(id: string): void;
  restore(id: string): void;
  /** Adds annotations. @returns how many of them were not there, null where it failed */
  add(annotations: Annotation[]): Promise<number | null>;
}

/** Annotations sent at once: a message must not grow without bounds. */
const BATCH = 200;

export function useLibrary(port: LibraryPort): Library {
  const [annotations, setAnnotations] = useState<Annotation[] | null>(null);
  const [orphans, setOrphans] = useState<ReadonlySet<string>>(new Set());
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
  const { trouble, attempt } = useAttempt();

  async function load(): Promise<void> {
    const [all, lost] = await Promise.all([
      port.ask('annotations.all', {}),
      port.ask('annotations.orphans', {}),
    ]);
    setAnnotations((before) => withDeleted(all, before ?? [], deleted));
    setOrphans(new Set(lost));
  }

  /** These are deleted no more. */
  function stand(again: readonly Pick<Annotation, 'id'>[]): void {
    const ids = new Set(again.map(({ id }) => id));
    setDeleted((before) => new Set([...before].filter((id) => !ids.has(id))));
  }

  useEffect(() => {
    const look = () => void attempt(load);
    look();
    // A note may have been written elsewhere while the reader was there.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [port, deleted]);

  return {
    annotations,
    orphans,
    deleted,
    trouble,
    change: (id, change) =>
      attempt(async () => {
        const changed = await port.ask('annotation.change', { id, change });
        setAnnotations((all) => all?.map((one) => (one.id === id ? changed : one)) ?? null);
      }),
    remove: (id) =>
      void attempt(async () => {
        await port.ask('annotation.remove', { id });
        setDeleted((before) => new Set([...before, id]));
      }),
    restore: (id) =>
      void attempt(async () => {
        await port.ask('annotation.restore', { id });
        stand([{ id }]);
      }),
    add: async (added) => {
      const known = new Set((annotations ?? []).filter(({ id }) => !deleted.has(id)).map(({ id }) => id));
      const done = await attempt(async () => {
        for (let at = 0; at < added.length; at += BATCH) {
          await port.ask('annotations.add', { annotations: added.slice(at, at + BATCH) });
        }
        stand(added);
        await load();
      });
      return done ? new Set(added.flatMap(({ id }) => (known.has(id) ? [] : [id]))).size : null;
    },
  };
}

/** What is stored, and between it what was deleted here. */
function withDeleted(
  all: readonly Annotation[],
  before: readonly Annotation[],
  deleted: ReadonlySet<string>,
): Annotation[] {
  const stored = new Set(all.map(({ id }) => id));
  const gone = before.filter(({ id }) => deleted.has(id) && !stored.has(id));
  return [...all, ...gone].sort(newestFirst);
}

/** As the store gives them: those of one moment, as an import may bring, by their ids. */
function newestFirst(one: Annotation, other: Annotation): number {
  const [a, b] = [one, other].map(({ modified, id }) => `${modified} ${id}`);
  return a === b ? 0 : (a ?? '') < (b ?? '') ? 1 : -1;
}
