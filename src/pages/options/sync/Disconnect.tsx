import { useState } from 'preact/hooks';
import { t } from '../../../ui/messages';
import { takeFocus } from '../../../ui/take-focus';

interface Props {
  busy: boolean;
  onDisconnect(removeFiles: boolean): void;
}

/**
 * A button that asks what is to become of the files before it leaves the store; the keyboard is then on the harmless
 * answer.
 */
export function Disconnect({ busy, onDisconnect }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" disabled={busy} onClick={() => setAsking(true)}>
        {t('sync_disconnect')}
      </button>
    );
  }
  return (
    <div class="notice" role="alertdialog" aria-labelledby="disconnect-question">
      <p id="disconnect-question">{t('sync_disconnect_question')}</p>
      <div class="notice-actions">
        <button type="button" class="button" onClick={() => onDisconnect(false)}>
          {t('sync_disconnect_leave')}
        </button>
        <button type="button" class="button danger" onClick={() => onDisconnect(true)}>
          {t('sync_disconnect_remove')}
        </button>
        <button type="button" class="button" ref={takeFocus} onClick={() => setAsking(false)}>
          {t('action_cancel')}
        </button>
      </div>
    </div>
  );
}
