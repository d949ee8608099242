import { useState } from 'preact/hooks';
import type { SyncState } from '../../../messages';
import { t } from '../../../ui/messages';
import { cleanKey, isKey } from './connection-form';
import { KeyField } from './KeyField';
import type { SyncPort } from './port';
import type { SyncControl } from './use-sync';

/** Takes the key that another device has made since, and looks with it at what could not be read. */
export function OtherKey({ port, control: { act, busy } }: { port: SyncPort; control: SyncControl }) {
  const [key, setKey] = useState('');
  const [invalid, setInvalid] = useState(false);

  async function use(): Promise<SyncState> {
    await port.ask('sync.changeKey', { key: cleanKey(key) });
    return port.ask('sync.now', { answer: {} });
  }

  function submit(event: Event): void {
    event.preventDefault();
    setInvalid(!isKey(key));
    if (isKey(key)) act(use);
  }

  return (
    <form class="notice sync-fields" onSubmit={submit} noValidate>
      <KeyField port={port} value={key} invalid={invalid} onChange={setKey} />
      <button type="submit" class="button primary" disabled={busy}>
        {t('sync_key_use')}
      </button>
    </form>
  );
}
