import { useState } from 'preact/hooks';
import { t } from '../../../ui/messages';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import { useAttempt } from '../../../ui/use-attempt';
import { AskFirst } from '../../AskFirst';
import type { SyncPort } from './port';
import { QrCode } from './QrCode';

/** The key of the reader's devices: to be copied or scanned by another one, and replaced by a new one. */
export function KeyShown({ port }: { port: SyncPort }) {
  const [key, setKey] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const { trouble, attempt } = useAttempt();
  const show = (asked: Promise<string | null>) =>
    void attempt(async () => {
      setKey(await asked);
      setCopied(false);
    });

  if (key === null) {
    return (
      <div class="sync-key">
        <p class="muted">{t('sync_key_about')}</p>
        <TroubleNotice trouble={trouble} />
        <button type="button" class="button" onClick={() => show(port.ask('sync.key', {}))}>
          {t('sync_key_show')}
        </button>
      </div>
    );
  }
  return (
    <div class="sync-key">
      <p>{t('sync_key_warning')}</p>
      <code class="sync-key-text">{key}</code>
      <QrCode text={key} label={t('sync_key_qr')} />
      <TroubleNotice trouble={trouble} />
      <div class="sync-actions">
        <button
          type="button"
          class="button"
          onClick={() =>
            void attempt(async () => {
              await port.copy(key);
              setCopied(true);
            })
          }
        >
          {t('sync_key_copy')}
        </button>
        <button type="button" class="button" onClick={() => show(Promise.resolve(null))}>
          {t('sync_key_hide')}
        </button>
      </div>
      <p role="status">{copied && t('sync_key_copied')}</p>
      <AskFirst
        label={t('sync_key_rotate')}
        question={t('sync_key_rotate_question')}
        answers={[
          {
            label: t('sync_key_rotateConfirm'),
            grave: true,
            act: () => show(port.ask('sync.changeKey', { key: null })),
          },
        ]}
      />
    </div>
  );
}
