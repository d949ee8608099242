import { t } from '../../../ui/messages';
import { AskFirst } from '../../AskFirst';

interface Props {
  busy: boolean;
  onDisconnect(removeFiles: boolean): void;
}

/** Leaves the store; what is to become of the files there is asked first. */
export function Disconnect({ busy, onDisconnect }: Props) {
  return (
    <AskFirst
      label={t('sync_disconnect')}
      question={t('sync_disconnect_question')}
      disabled={busy}
      answers={[
        { label: t('sync_disconnect_leave'), act: () => onDisconnect(false) },
        { label: t('sync_disconnect_remove'), grave: true, act: () => onDisconnect(true) },
      ]}
    />
  );
}
