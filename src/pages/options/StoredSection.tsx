import { useEffect, useState } from 'preact/hooks';
import type { CoverageSummary } from '../../coverage/answers';
import { type MessageKey, t } from '../../ui/messages';
import { Stored } from '../../ui/Stored';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { useAttempt } from '../../ui/use-attempt';
import type { PagePort } from '../port';
import { DeleteEverything, type Surroundings } from './DeleteEverything';
import { RetentionChoice } from './RetentionChoice';
import { Space } from './Space';

/** What is stored, and the way to be rid of it. */
export function StoredSection({ port }: { port: PagePort }) {
  const [stored, setStored] = useState<CoverageSummary | null>(null);
  const [around, setAround] = useState<Surroundings>({
    annotations: 0,
    syncs: false,
    coverageTravels: false,
  });
  const [deleted, setDeleted] = useState<MessageKey | null>(null);
  const { trouble, attempt } = useAttempt();

  async function load(): Promise<void> {
    setStored(await port.ask('coverage.summary', {}));
    const notes = Object.values(await port.ask('annotations.counts', {}));
    const { connection, coverage } = await port.ask('sync.state', {});
    setAround({
      annotations: notes.reduce((sum, count) => sum + count, 0),
      syncs: connection !== null,
      coverageTravels: coverage?.on ?? false,
    });
  }

  async function clear({ annotations }: { annotations: boolean }): Promise<void> {
    await port.ask('coverage.clear', {});
    if (annotations) await port.ask('annotations.clear', {});
    setDeleted(annotations || around.annotations === 0 ? 'options_deleted' : 'options_deletedArticles');
    await load();
  }

  /** What cannot be read can still be deleted. */
  const deletable = stored === null ? trouble !== null : stored.since !== null || around.annotations > 0;

  useEffect(() => void attempt(load), [port]);

  return (
    <section class="card">
      <h2>{t('stored_title')}</h2>
      {stored !== null && <Stored summary={stored} />}
      <p>
        <a href="/src/pages/library/index.html#articles">{t('options_articles_link')}</a>
      </p>
      <Space port={port} />
      <TroubleNotice trouble={trouble} />
      <p role="status">{deleted && t(deleted)}</p>
      <RetentionChoice port={port} onRemoved={() => void attempt(load)} />
      {deletable && (
        <div class="apart">
          <DeleteEverything
            around={around}
            onAsk={() => void attempt(load)}
            onDelete={(what) => void attempt(() => clear(what))}
          />
        </div>
      )}
    </section>
  );
}
