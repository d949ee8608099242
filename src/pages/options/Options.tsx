import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../ui/messages';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { PageHeader } from '../PageHeader';
import type { PagePort } from '../port';
import { ReadingChoice } from '../ReadingChoice';
import { useSettings } from '../use-settings';
import { About } from './About';
import { Exceptions } from './Exceptions';
import { ExchangeSection } from './exchange/ExchangeSection';
import { NotesSection } from './NotesSection';
import { StoredSection } from './StoredSection';

interface Props {
  port: PagePort;
  /** Further sections, which come last: who uses one device needs none of them. */
  children?: ComponentChildren;
}

/** Everything the reader can change, and what is stored. */
export function Options({ port, children }: Props) {
  const { settings, trouble, change } = useSettings(port);
  /** Imports so far: each has what is stored counted anew. */
  const [imports, setImports] = useState(0);
  return (
    <>
      <PageHeader title={t('options_title')} />
      <main>
        <TroubleNotice trouble={trouble} />
        {settings !== null && (
          <>
            <section class="card">
              <ReadingChoice port={port} settings={settings} confirmation={() => t('options_saved')} />
            </section>
            <Exceptions settings={settings} onChange={change} />
          </>
        )}
        <NotesSection />
        <StoredSection key={imports} port={port} />
        <ExchangeSection port={port} onSettings={change} onImported={() => setImports(imports + 1)} />
        {children}
        <About version={port.version} />
      </main>
    </>
  );
}
