import type { Engine, EngineRequestName } from '../engine/protocol';

/** Requests by which the reader changes notes. */
export const noteChanges = [
  'annotations.add',
  'annotation.change',
  'annotation.remove',
  'annotation.restore',
  'annotations.clear',
] as const satisfies readonly EngineRequestName[];

/**
 * The engine, with something done around some of its requests.
 * @param run is given the request to be made, and returns its answer
 */
export function around(
  engine: Engine,
  names: readonly EngineRequestName[],
  run: <Answer>(request: () => Promise<Answer>) => Promise<Answer>,
): Engine {
  const wrapped = names.map((name) => [
    name,
    (ask: never) => run(() => (engine[name] as (ask: never) => Promise<unknown>)(ask)),
  ]);
  return { ...engine, ...Object.fromEntries(wrapped) };
}
