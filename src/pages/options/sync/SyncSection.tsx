import { useRef } from 'preact/hooks';
import type { SyncState } from '../../../messages';
import { t } from '../../../ui/messages';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import { Connected } from './Connected';
import { ConnectForm } from './ConnectForm';
import type { SyncPort } from './port';
import { useSync } from './use-sync';

/** Syncing with the reader's other devices: where, and how it stands. */
export function SyncSection({ port }: { port: SyncPort }) {
  const control = useSync(port);
  const { state, trouble } = control;
  const last = useRef<SyncState['connection']>(null);
  last.current = state?.connection ?? last.current;
  return (
    <section class="card sync" aria-busy={control.busy}>
      <h2>{t('sync_title')}</h2>
      <TroubleNotice trouble={trouble} />
      {state !== null &&
        (state.connection === null ? (
          <>
            <p>{t('sync_intro')}</p>
            <ConnectForm port={port} control={control} last={last.current} />
          </>
        ) : (
          <Connected port={port} control={control} state={state} connection={state.connection} />
        ))}
    </section>
  );
}
