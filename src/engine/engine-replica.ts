import type { Cargo } from '../sync/file-name';
import type { Replica } from '../sync/types';
import type { Engine } from './protocol';
import type { ReplicaRequestName } from './replica-requests';

/** The replica of the notes or of coverage behind the engine, as syncing sees it. */
export function engineReplica(engine: Pick<Engine, ReplicaRequestName>, of: Cargo): Replica {
  return {
    outbox: () => engine['replica.outbox']({ of }),
    written: async (name) => {
      await engine['replica.written']({ of, name });
    },
    plan: (names) => engine['replica.plan']({ of, names }),
    take: (name, bytes) => engine['replica.take']({ of, name, bytes }),
    merge: (answer = {}) => engine['replica.merge']({ of, answer }),
    problems: () => engine['replica.problems']({ of }),
  };
}
