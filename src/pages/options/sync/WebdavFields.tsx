import { t } from '../../../ui/messages';
import { addressOf, type ConnectionForm, type Flaw } from './connection-form';
import { Field } from './Field';

interface Props {
  form: ConnectionForm;
  flaw: Flaw;
  onChange(change: Partial<ConnectionForm>): void;
}

/** Where a WebDAV server is, and as whom to go there. */
export function WebdavFields({ form, flaw, onChange }: Props) {
  const readable = addressOf(form.address)?.startsWith('http:');
  return (
    <div class="sync-fields">
      <Field
        label={t('sync_address')}
        inputMode="url"
        placeholder="https://cloud.example/remote.php/dav/files/ada"
        hint={readable ? t('sync_address_readable') : t('sync_address_hint')}
        error={flaw === 'address' ? t('error_syncBadAddress') : null}
        value={form.address}
        onChange={(address) => onChange({ address })}
      />
      <Field label={t('sync_folder')} value={form.folder} onChange={(folder) => onChange({ folder })} />
      <Field label={t('sync_user')} value={form.user} onChange={(user) => onChange({ user })} />
      <Field
        label={t('sync_password')}
        secret
        hint={t('sync_password_hint')}
        value={form.password}
        onChange={(password) => onChange({ password })}
      />
    </div>
  );
}
