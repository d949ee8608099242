/**
 * Signals by name, in as many records as they come in: of a name that several tell, the first counts. Nothing has to be
 * copied into one, which takes longer than asking.
 */
export type Told = readonly Readonly<Record<string, number>>[];

/** What is told of a name; 0 where nothing is. */
export function toldOf(told: Told, name: string): number {
  for (const signals of told) {
    const value = signals[name];
    if (value !== undefined) return value;
  }
  return 0;
}

/** All that is told, as one record. */
export function inOne(told: Told): Record<string, number> {
  return Object.assign({}, ...told.toReversed());
}
