import { field } from '../../field';

/** Reading values of unknown shape: what is not there, or is of another type, is absent. */

export function textAt(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** One value, several, or none, as a list: JSON-LD writes a list of one as its item. */
export function listAt(value: unknown, name: string): unknown[] {
  const found = field(value, name);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}

/** The first item of a list that has this type, which JSON-LD may give as one of several. */
export function ofType(items: readonly unknown[], type: string): unknown {
  return items.find((item) => listAt(item, 'type').includes(type));
}
