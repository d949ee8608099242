import { useEffect, useState } from 'preact/hooks';
import { formatMegabytes, t } from '../../ui/messages';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { useAttempt } from '../../ui/use-attempt';
import type { PagePort } from '../port';
import type { StorageState } from '../storage';

/** How much room Crossread takes, and whether the browser promises to leave it alone. */
export function Space({ port }: { port: PagePort }) {
  const [state, setState] = useState<StorageState | null>(null);
  const [refused, setRefused] = useState(false);
  const { trouble, attempt } = useAttempt();

  async function look(): Promise<void> {
    setState(await port.storageState());
  }

  async function keep(): Promise<void> {
    setRefused(!(await port.keepStorage()));
    await look();
  }

  useEffect(() => void attempt(look), [port]);

  if (state === null) return <TroubleNotice trouble={trouble} />;
  return (
    <>
      <p>
        {t('storage_usage', formatMegabytes(state.usage))}{' '}
        {t(state.persisted ? 'storage_persisted' : 'storage_notPersisted')}
      </p>
      <TroubleNotice trouble={trouble} />
      <p role="status">{refused && t('storage_refused')}</p>
      {!state.persisted && (
        <button type="button" class="button" onClick={() => void attempt(keep)}>
          {t('storage_persist')}
        </button>
      )}
    </>
  );
}
