import { useState } from 'preact/hooks';
import type { SyncState } from '../../../messages';
import type { Connection } from '../../../sync/connection';
import { t } from '../../../ui/messages';
import { Radio } from '../../Radio';
import { addressOf, type ConnectionForm, cleanKey, emptyForm, type Flaw, flawOf } from './connection-form';
import { KeyChoice } from './KeyChoice';
import type { SyncPort } from './port';
import type { SyncControl } from './use-sync';
import { WebdavFields } from './WebdavFields';

const kinds: readonly Connection['kind'][] = ['webdav', 'account', 'folder', 'bundle'];

interface Props {
  port: SyncPort;
  control: SyncControl;
  /** The store that was left just now, perhaps for a slip in its address. */
  last: SyncState['connection'];
}

/** Lets the reader choose a store and connects this device to it. */
export function ConnectForm({ port, control, last }: Props) {
  const [form, setForm] = useState<ConnectionForm>({ ...emptyForm, ...(last?.kind === 'webdav' && last) });
  const [flaw, setFlaw] = useState<Flaw>(null);
  const change = (part: Partial<ConnectionForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setFlaw(null);
  };

  function submit(event: Event): void {
    event.preventDefault();
    const found = flawOf(form);
    setFlaw(found);
    if (found === null) {
      control.act(() => connect(port, form));
    }
  }

  return (
    <form class="sync-form" onSubmit={submit} noValidate>
      <fieldset class="modes">
        <legend class="modes-legend">{t('sync_store_legend')}</legend>
        {kinds
          .filter((kind) => kind !== 'folder' || port.canChooseFolders)
          .map((kind) => (
            <div key={kind} class="mode">
              <Radio
                group="sync-store"
                label={t(`store_${kind}`)}
                hint={t(`store_${kind}_hint`)}
                checked={kind === form.kind}
                onChoose={() => change({ kind })}
              />
              {kind === 'webdav' && kind === form.kind && (
                <WebdavFields form={form} flaw={flaw} onChange={change} />
              )}
            </div>
          ))}
      </fieldset>
      <KeyChoice port={port} form={form} flaw={flaw} onChange={change} />
      <button type="submit" class="button primary" disabled={control.busy}>
        {t(control.busy ? 'sync_connecting' : 'action_connect')}
      </button>
    </form>
  );
}

/** The browser's questions come first: it takes them only within the click. */
async function connect(port: SyncPort, form: ConnectionForm): Promise<SyncState | null> {
  const key = form.first ? null : cleanKey(form.key);
  const to = (connection: Connection, forThis: boolean) =>
    port.ask('sync.connect', { connection, key, forThis });
  switch (form.kind) {
    case 'webdav': {
      const address = addressOf(form.address) ?? '';
      const { kind, folder, user, password } = form;
      const granted = await port.requestServer(address);
      return granted && to({ kind, address, folder, user, password }, granted === 'now');
    }
    case 'folder': {
      const name = await port.chooseFolder();
      return name === null ? null : to({ kind: 'folder', name }, false);
    }
    default:
      return to({ kind: form.kind }, false);
  }
}
