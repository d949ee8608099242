import type { NotesDatabase } from '../annotations/database';
import { guarded } from '../coverage/storage-error';
import { digest } from '../sync/digest';
import { changeKey, connect, currentKey, disconnect, statusOf } from '../sync/membership';
import { replicaOf } from '../sync/replica';
import { exchangeSettings, settingsExchanged } from '../sync/settings';
import type { Engine, EngineRequestName } from './protocol';

/** The requests of the engine that are about syncing. */
export type ReplicaRequestName = Extract<EngineRequestName, `replica.${string}` | `settings.${string}`>;

/** @param open gives the database, or fails where the browser refuses it */
export function replicaRequests(open: () => Promise<NotesDatabase>): Pick<Engine, ReplicaRequestName> {
  const replica = async () => replicaOf(await open());
  return {
    'replica.outbox': async () => (await replica()).outbox(),
    'replica.written': async ({ name }) => {
      await (await replica()).written(name);
      return null;
    },
    'replica.plan': async ({ names }) => (await replica()).plan(names),
    'replica.take': async ({ name, bytes }) => (await replica()).take(name, bytes),
    'replica.merge': async ({ answer }) => (await replica()).merge(answer),
    'replica.problems': async () => (await replica()).problems(),
    'replica.digest': async ({ most }) => guarded(async () => digest(await open(), most)),
    'settings.exchange': async ({ settings }) =>
      guarded(async () => exchangeSettings(await open(), settings)),
    'settings.exchanged': async ({ settings }) => {
      await guarded(async () => settingsExchanged(await open(), settings));
      return null;
    },
    'replica.status': async () => statusOf(await open()),
    'replica.connect': async ({ key }) => {
      await connect(await open(), key);
      return null;
    },
    'replica.disconnect': async () => {
      await disconnect(await open());
      return null;
    },
    'replica.key': async () => currentKey(await open()),
    'replica.changeKey': async ({ key }) => {
      await changeKey(await open(), key);
      return null;
    },
  };
}
