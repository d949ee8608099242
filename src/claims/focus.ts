import type { Name } from '../language';

/** How many names are kept in focus. */
const MOST = 5;

/**
 * The names in focus for a sentence, nearest first: those of the sentences before it, last those of the title.
 * `before` holds the names of each sentence so far, in reading order.
 */
export function focusOf(before: readonly (readonly Name[])[], title: readonly Name[]): Name[] {
  const seen = new Set<string>();
  const focus: Name[] = [];
  const take = (names: readonly Name[]) => {
    for (const name of names) {
      if (focus.length >= MOST || seen.has(name.key)) continue;
      seen.add(name.key);
      focus.push(name);
    }
  };
  for (let index = before.length - 1; index >= 0 && focus.length < MOST; index -= 1)
    take(persons(before[index] ?? []));
  take(title);
  return focus;
}

/** Persons first: pronouns stand for them more often than for places. */
function persons(names: readonly Name[]): Name[] {
  return [
    ...names.filter((name) => name.kind === 'person'),
    ...names.filter((name) => name.kind !== 'person'),
  ];
}
