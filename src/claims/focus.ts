import type { Name } from '../language';

/** How many names are kept in focus, and how many sentences back they are looked for. */
const MOST = 5;
const REACH = 30;

/**
 * The names in focus for a sentence, nearest first: those of the sentences before it, then those of the title;
 * places only where there is room. `before` holds the names of each sentence so far, in reading order.
 */
export function focusOf(before: readonly (readonly Name[])[], title: readonly Name[]): Name[] {
  const near = [...before.slice(-REACH).reverse().map(personsFirst), title].flat();
  const focus = new Map<string, Name>();
  const take = (names: readonly Name[]) => {
    for (const name of names) if (focus.size < MOST && !focus.has(name.key)) focus.set(name.key, name);
  };
  take(near.filter((name) => name.kind !== 'place'));
  take(near.filter((name) => name.kind === 'place'));
  return [...focus.values()];
}

/** Pronouns stand for persons more often than for institutions. */
function personsFirst(names: readonly Name[]): Name[] {
  return [
    ...names.filter((name) => name.kind === 'person'),
    ...names.filter((name) => name.kind !== 'person'),
  ];
}

/** Who a personal pronoun stands for: the nearest person, or a surname that a person in focus bears. */
export function personIn(focus: readonly Name[]): string | null {
  const persons = focus.filter((name) => name.kind === 'person');
  const isSurname = (name: Name) => persons.some((person) => person.key.endsWith(` ${name.key}`));
  return focus.find((name) => name.kind === 'person' || isSurname(name))?.text ?? null;
}
