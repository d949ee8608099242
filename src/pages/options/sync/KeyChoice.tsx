import { t } from '../../../ui/messages';
import { Radio } from '../../Radio';
import type { ConnectionForm, Flaw } from './connection-form';
import { KeyField } from './KeyField';
import type { SyncPort } from './port';

interface Props {
  port: SyncPort;
  form: ConnectionForm;
  flaw: Flaw;
  onChange(change: Partial<ConnectionForm>): void;
}

/** The first device makes a key; any other takes over that of the first. */
export function KeyChoice({ port, form, flaw, onChange }: Props) {
  return (
    <fieldset class="modes">
      <legend class="modes-legend">{t('sync_key_legend')}</legend>
      <div class="mode">
        <Radio
          group="sync-key"
          label={t('sync_key_make')}
          hint={t('sync_key_make_hint')}
          checked={form.first}
          onChoose={() => onChange({ first: true })}
        />
      </div>
      <div class="mode">
        <Radio
          group="sync-key"
          label={t('sync_key_have')}
          hint={t('sync_key_have_hint')}
          checked={!form.first}
          onChoose={() => onChange({ first: false })}
        />
        {!form.first && (
          <KeyField
            port={port}
            value={form.key}
            invalid={flaw === 'key'}
            onChange={(key) => onChange({ key })}
          />
        )}
      </div>
    </fieldset>
  );
}
