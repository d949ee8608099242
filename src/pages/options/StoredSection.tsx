import { useEffect, useState } from 'preact/hooks';
import type { CoverageSummary } from '../../messages';
import { t } from '../../ui/messages';
import { Stored } from '../../ui/Stored';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { useAttempt } from '../../ui/use-attempt';
import type { PagePort } from '../port';
import { DeleteEverything } from './DeleteEverything';
import { RetentionChoice } from './RetentionChoice';
import { Space } from './Space';

/** What is stored, and the way to be rid of it. */
export function StoredSection({ port }: { port: PagePort }) {
  const [stored, setStored] = useState<CoverageSummary | null>(null);
  const [deleted, setDeleted] = useState(false);
  const { trouble, attempt } = useAttempt();

  async function load(): Promise<boolean> {
    setStored(await port.ask('coverage.summary', {}));
    return true;
  }

  async function clear(): Promise<boolean> {
    await port.ask('coverage.clear', {});
    setDeleted(true);
    return load();
  }

  /** What cannot be read can still be deleted. */
  const deletable = stored === null ? trouble !== null : stored.since !== null;

  useEffect(() => void attempt(load), [port]);

  return (
    <section class="card">
      <h2>{t('stored_title')}</h2>
      {stored !== null && <Stored summary={stored} />}
      <Space port={port} />
      <TroubleNotice trouble={trouble} />
      <p role="status">{deleted && t('options_deleted')}</p>
      <RetentionChoice port={port} onRemoved={() => void attempt(load)} />
      {deletable && <DeleteEverything onDelete={() => void attempt(clear)} />}
    </section>
  );
}
