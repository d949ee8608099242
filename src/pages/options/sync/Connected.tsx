import type { SyncState } from '../../../messages';
import type { MergeAnswer } from '../../../sync/types';
import { t } from '../../../ui/messages';
import { BundleFiles } from './BundleFiles';
import { CoverageChoice } from './CoverageChoice';
import { Disconnect } from './Disconnect';
import { KeyShown } from './KeyShown';
import { OtherKey } from './OtherKey';
import type { SyncPort } from './port';
import { Question } from './Question';
import { SignIn } from './SignIn';
import { Status } from './Status';
import type { SyncControl } from './use-sync';

interface Props {
  port: SyncPort;
  control: SyncControl;
  state: SyncState;
  connection: NonNullable<SyncState['connection']>;
}

/** The store in use: how syncing with it stands, and what can be done. */
export function Connected({ port, control, state, connection }: Props) {
  const { act, busy } = control;
  const refused = connection.kind === 'webdav' && state.error?.code === 'syncUnauthorised';
  const sync = (answer: MergeAnswer) => act(() => port.ask('sync.now', { answer }));
  return (
    <>
      <h3>{storeName(connection)}</h3>
      <Status state={state} />
      {refused && <SignIn port={port} control={control} refused={connection.user} />}
      {state.question !== null && <Question question={state.question} busy={busy} onAnswer={sync} />}
      <div class="sync-actions">
        {connection.kind === 'bundle' ? (
          <BundleFiles port={port} control={control} />
        ) : (
          <button
            type="button"
            class={state.question === null && !refused ? 'button primary' : 'button'}
            disabled={busy || state.running}
            onClick={() => act(() => syncNow(port, state))}
          >
            {t('action_syncNow')}
          </button>
        )}
      </div>
      <CoverageChoice
        coverage={state.coverage}
        byItself={connection.kind !== 'bundle'}
        busy={busy}
        onChange={(on) => act(() => port.ask('sync.letCoverageTravel', { on }))}
      />
      {state.problems.otherKey !== undefined && <OtherKey port={port} control={control} />}
      <KeyShown port={port} />
      <Disconnect
        busy={busy}
        onDisconnect={(removeFiles) => act(() => port.ask('sync.disconnect', { removeFiles }))}
      />
    </>
  );
}

/** A permission that was taken back is asked for again first: the browser takes the question only within the click. */
async function syncNow(port: SyncPort, { connection, error }: SyncState): Promise<SyncState | null> {
  if (error?.code === 'syncPermission') {
    const granted =
      connection?.kind === 'webdav' ? await port.requestServer(connection.address) : await port.allowFolder();
    if (!granted) return null;
  }
  return port.ask('sync.now', { answer: {} });
}

/** What store this is, so that readers of several know it. */
function storeName(connection: Props['connection']): string {
  switch (connection.kind) {
    case 'webdav': {
      const place = `${new URL(connection.address).host}, ${connection.folder}`;
      return connection.user === '' ? place : `${connection.user} @ ${place}`;
    }
    case 'folder':
      return t('store_folder_named', connection.name);
    default:
      return t(`store_${connection.kind}`);
  }
}
