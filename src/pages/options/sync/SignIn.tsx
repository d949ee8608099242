import { useState } from 'preact/hooks';
import type { WebdavPlace } from '../../../sync/stores/webdav';
import { t } from '../../../ui/messages';
import { Field } from './Field';
import type { SyncPort } from './port';
import type { SyncControl } from './use-sync';

interface Props {
  port: SyncPort;
  control: SyncControl;
  /** As whom the server refused this device. */
  refused: WebdavPlace['user'];
}

/** Lets the reader correct a user or a password that the server refuses. */
export function SignIn({ port, control: { act, busy }, refused }: Props) {
  const [user, setUser] = useState(refused);
  const [password, setPassword] = useState('');

  function submit(event: Event): void {
    event.preventDefault();
    act(() => port.ask('sync.signIn', { user, password }));
  }

  return (
    <form class="notice sync-fields" onSubmit={submit} noValidate>
      <Field label={t('sync_user')} value={user} onChange={setUser} />
      <Field
        label={t('sync_password')}
        secret
        hint={t('sync_password_hint')}
        value={password}
        onChange={setPassword}
      />
      <button type="submit" class="button primary" disabled={busy}>
        {t('action_retry')}
      </button>
    </form>
  );
}
