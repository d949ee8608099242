import { useRef } from 'preact/hooks';
import type { SyncState } from '../../../messages';
import { t } from '../../../ui/messages';
import type { SyncPort } from './port';
import type { SyncControl } from './use-sync';

/** Files as one, to be carried to another device, and what another device saved. */
export function BundleFiles({ port, control: { act, busy } }: { port: SyncPort; control: SyncControl }) {
  const input = useRef<HTMLInputElement>(null);

  async function save(): Promise<SyncState> {
    const state = await port.ask('sync.now', { answer: {} });
    await port.saveBundle();
    return state;
  }

  async function open(file: Blob): Promise<SyncState> {
    await port.openBundle(file);
    return port.ask('sync.now', { answer: {} });
  }

  return (
    <>
      <button type="button" class="button primary" disabled={busy} onClick={() => act(save)}>
        {t('sync_bundle_save')}
      </button>
      <button type="button" class="button" disabled={busy} onClick={() => input.current?.click()}>
        {t('sync_bundle_open')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".tar"
        hidden
        aria-label={t('sync_bundle_open')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) act(() => open(file));
          currentTarget.value = '';
        }}
      />
    </>
  );
}
