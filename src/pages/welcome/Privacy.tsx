import { t } from '../../ui/messages';

/** What becomes of what is read, the uncomfortable part included. */
export function Privacy() {
  return (
    <section class="card">
      <h2>{t('welcome_privacy_title')}</h2>
      <ul class="points">
        <li>{t('welcome_privacy_local')}</li>
        <li>{t('welcome_privacy_stored')}</li>
        <li>{t('welcome_privacy_control')}</li>
        <li>{t('welcome_privacy_sites')}</li>
      </ul>
    </section>
  );
}
