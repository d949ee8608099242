import { t } from '../../ui/messages';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { PageHeader } from '../PageHeader';
import type { PagePort } from '../port';
import { useSettings } from '../use-settings';
import { About } from './About';
import { ReadingSection } from './ReadingSection';
import { StoredSection } from './StoredSection';

/** Everything the reader can change, and what is stored. */
export function Options({ port }: { port: PagePort }) {
  const { settings, trouble, accept, change } = useSettings(port);
  return (
    <>
      <PageHeader title={t('options_title')} />
      <main>
        <TroubleNotice trouble={trouble} />
        {settings !== null && (
          <ReadingSection port={port} settings={settings} onSaved={accept} onChange={change} />
        )}
        <StoredSection port={port} />
        <About version={port.version} />
      </main>
    </>
  );
}
