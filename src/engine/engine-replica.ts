import type { Replica } from '../sync/types';
import type { Engine } from './protocol';

/** The replica behind the engine, as syncing sees it. */
export function engineReplica(engine: Engine): Replica {
  return {
    outbox: () => engine['replica.outbox']({}),
    written: async (name) => {
      await engine['replica.written']({ name });
    },
    plan: (names) => engine['replica.plan']({ names }),
    take: (name, bytes) => engine['replica.take']({ name, bytes }),
    merge: (answer = {}) => engine['replica.merge']({ answer }),
    problems: () => engine['replica.problems']({}),
  };
}
