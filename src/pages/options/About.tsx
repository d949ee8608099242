import { t } from '../../ui/messages';

/** Which Crossread this is. */
export function About({ version }: { version: string }) {
  return (
    <section class="card">
      <h2>{t('options_about_title')}</h2>
      <p>{t('options_version', version)}</p>
      <p>{t('options_licence')}</p>
    </section>
  );
}
