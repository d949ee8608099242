/**
 * A value as JSON in UTF-8. The database itself would store any text with a single curly quote at two bytes a
 * character, and the name of every field with every object.
 */
export function pack(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What `pack` was given. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes));
}
