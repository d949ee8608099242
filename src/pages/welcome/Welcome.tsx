import type { ReadingMode } from '../../sites';
import { t } from '../../ui/messages';
import { Notice } from '../../ui/Notice';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { PageHeader } from '../PageHeader';
import type { PagePort } from '../port';
import { ReadingChoice } from '../ReadingChoice';
import { useSettings } from '../use-settings';
import { Legend } from './Legend';
import { Privacy } from './Privacy';

/** What a reader sees first: what Crossread does, what becomes of what they read, and the choice of where. */
export function Welcome({ port }: { port: PagePort }) {
  const { settings, trouble } = useSettings(port);
  return (
    <>
      <PageHeader title={t('welcome_title')} />
      <main>
        <section class="lead">
          <p>{t('welcome_what_1')}</p>
          <p>{t('welcome_what_2')}</p>
          <p>{t('welcome_what_3')}</p>
        </section>
        <Legend />
        <Privacy />
        <section class="card">
          <TroubleNotice trouble={trouble} />
          {settings !== null && (
            <ReadingChoice
              port={port}
              settings={settings}
              confirmation={(mode) => <NextStep mode={mode} />}
            />
          )}
        </section>
      </main>
    </>
  );
}

function NextStep({ mode }: { mode: ReadingMode }) {
  const text = t(mode === 'onClick' ? 'welcome_done_onClick' : 'welcome_done_auto');
  return <Notice title={t('welcome_done_title')} text={text} />;
}
