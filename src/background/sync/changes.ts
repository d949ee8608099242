import type { Engine, EngineRequestName } from '../../engine/protocol';

/** Requests that change what travels. */
const changing = [
  'annotations.add',
  'annotation.change',
  'annotation.remove',
  'annotation.restore',
  'annotations.clear',
  'mark.dismiss',
  'coverage.clear',
] as const satisfies readonly EngineRequestName[];

/** The engine, telling of every change to what travels once it is made. */
export function telling(engine: Engine, changed: () => Promise<void>): Engine {
  const tell = <Name extends (typeof changing)[number]>(name: Name) =>
    (async (ask: never) => {
      const answer = await (engine[name] as (ask: never) => Promise<unknown>)(ask);
      // What cannot be told now is found by the next run.
      changed().catch(() => {});
      return answer;
    }) as Engine[Name];
  return { ...engine, ...Object.fromEntries(changing.map((name) => [name, tell(name)])) };
}
