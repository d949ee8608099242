import type { NotesDatabase } from '../annotations/database';
import type { CrossreadDatabase } from '../coverage/database';
import { guarded } from '../coverage/storage-error';
import { coverageStatus, forgetStore, letTravel, tryOtherKeys } from '../sync/coverage/membership';
import { coverageReplica } from '../sync/coverage/replica';
import { digest } from '../sync/digest';
import type { Cargo } from '../sync/file-name';
import { changeKey, connect, currentKey, disconnect, statusOf } from '../sync/membership';
import { replicaOf } from '../sync/replica';
import { exchangeSettings, settingsExchanged } from '../sync/settings';
import type { Replica } from '../sync/types';
import type { Engine, EngineRequestName } from './protocol';
import { type ReceiveOptions, receiveReadings } from './receive';

/** The requests of the engine that are about syncing. */
export type ReplicaRequestName = Extract<EngineRequestName, `replica.${string}` | `settings.${string}`>;

export interface ReplicaOptions extends Omit<ReceiveOptions, 'database'> {
  /** Each fails where the browser refuses it. */
  notes(): Promise<NotesDatabase>;
  articles(): Promise<CrossreadDatabase>;
}

/** Answers what is asked about syncing: what the reader wrote, and what was read. */
export function replicaRequests(options: ReplicaOptions): Pick<Engine, ReplicaRequestName> {
  const { notes, articles } = options;
  const replica = async (of: Cargo): Promise<Replica> =>
    of === 'notes' ? replicaOf(await notes()) : coverageReplicaOf(options);
  return {
    'replica.outbox': async ({ of }) => (await replica(of)).outbox(),
    'replica.written': async ({ of, name }) => {
      await (await replica(of)).written(name);
      return null;
    },
    'replica.plan': async ({ of, names }) => (await replica(of)).plan(names),
    'replica.take': async ({ of, name, bytes }) => (await replica(of)).take(name, bytes),
    'replica.merge': async ({ of, answer }) => (await replica(of)).merge(answer),
    'replica.problems': async ({ of }) => (await replica(of)).problems(),
    'replica.digest': async ({ most }) => guarded(async () => digest(await notes(), most)),
    'settings.exchange': async ({ settings }) =>
      guarded(async () => exchangeSettings(await notes(), settings)),
    'settings.exchanged': async ({ settings }) => {
      await guarded(async () => settingsExchanged(await notes(), settings));
      return null;
    },
    'replica.status': async () => statusOf(await notes()),
    'replica.coverage': async () => guarded(async () => coverageStatus(await articles())),
    'replica.letTravel': async ({ on }) => {
      await guarded(async () => letTravel(await articles(), on));
      return null;
    },
    'replica.connect': async ({ key }) => {
      await connect(await notes(), key);
      return null;
    },
    'replica.disconnect': async () => {
      await disconnect(await notes());
      await guarded(async () => forgetStore(await articles()));
      return null;
    },
    'replica.key': async () => currentKey(await notes()),
    'replica.changeKey': async ({ key }) => {
      await changeKey(await notes(), key);
      await guarded(async () => tryOtherKeys(await articles()));
      return null;
    },
  };
}

async function coverageReplicaOf({ notes, articles, ...options }: ReplicaOptions): Promise<Replica> {
  const database = await articles();
  return coverageReplica({
    database,
    identities: async () => {
      const keys = await (await notes()).keys.get('keys');
      return keys ? [keys.current, ...keys.earlier] : [];
    },
    receive: (records) => receiveReadings({ ...options, database }, records),
    now: options.now,
  });
}
