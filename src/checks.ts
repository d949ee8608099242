import { field } from './field';

/** Where a value is not what it should be, as a path into it ("claims.3.text"). */
export class Mismatch extends Error {
  constructor(readonly path: string) {
    super(path);
    this.name = 'Mismatch';
  }
}

/**
 * Takes a value apart and puts together what is known of it, so that nothing unknown comes along.
 * @throws {Mismatch}
 */
export type Check<Value> = (value: unknown, path: string) => Value;

/** Text of at most so many UTF-16 units. */
export function text(most: number): Check<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length > most) throw new Mismatch(path);
    return value;
  };
}

/** Text of whatever length. */
export const anyText = text(Number.POSITIVE_INFINITY);

export function textLike(pattern: RegExp, most: number): Check<string> {
  return (value, path) => {
    const found = text(most)(value, path);
    if (!pattern.test(found)) throw new Mismatch(path);
    return found;
  };
}

/** A whole number that is neither negative nor too large to be exact. */
export const count: Check<number> = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Mismatch(path);
  return value as number;
};

const LAST_TIME = 8.64e15;

/** Epoch ms that a Date can hold. */
export const time: Check<number> = (value, path) => {
  const found = count(value, path);
  if (found > LAST_TIME) throw new Mismatch(path);
  return found;
};

export const flag: Check<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Mismatch(path);
  return value;
};

/** A web address, complete. */
export function webAddress(most: number): Check<string> {
  return (value, path) => {
    const found = textLike(/^https?:\/\//, most)(value, path);
    if (!URL.canParse(found)) throw new Mismatch(path);
    return found;
  };
}

/** A date that can be read. */
export const date: Check<string> = (value, path) => {
  const found = text(40)(value, path);
  if (Number.isNaN(Date.parse(found))) throw new Mismatch(path);
  return found;
};

/** What is known under a name. @param known of anything else it gives null */
export function named<Value>(known: (name: unknown) => Value | null): Check<Value> {
  return (value, path) => {
    const found = known(value);
    if (found === null) throw new Mismatch(path);
    return found;
  };
}

/** One of some words; every one of them is a key, so that the compiler misses none. */
export function oneOf<Word extends string>(words: Record<Word, true>): Check<Word> {
  return (value, path) => {
    if (typeof value !== 'string' || !Object.hasOwn(words, value)) throw new Mismatch(path);
    return value as Word;
  };
}

export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

/** What may be absent. */
export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

export function list<Value>(check: Check<Value>, most: number): Check<Value[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw new Mismatch(path);
    return value.map((item, index) => check(item, `${path}.${index}`));
  };
}

/** An object that is looked at elsewhere. */
export const anyObject: Check<object> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(path);
  return value;
};

/** An object with these fields; what else it has is left out. */
export function record<Value>(fields: { [Name in keyof Value]-?: Check<Value[Name]> }): Check<Value> {
  const checks = Object.entries(fields) as [string, Check<unknown>][];
  return (value, path) => {
    const found = anyObject(value, path);
    const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
    const values = checks.map(([name, check]) => [name, check(field(found, name), inside(name))]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Value;
  };
}

/** A value as a check takes it; null where it does not pass. */
export function passing<Value>(check: Check<Value>, value: unknown): Value | null {
  try {
    return check(value, '');
  } catch (error) {
    if (error instanceof Mismatch) return null;
    throw error;
  }
}
