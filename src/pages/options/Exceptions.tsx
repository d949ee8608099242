import type { Settings } from '../../sites';
import { t } from '../../ui/messages';
import { Switch } from '../../ui/Switch';
import { SiteList } from '../SiteList';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** Where nothing is read, whatever the reader chose otherwise. */
export function Exceptions({ settings, onChange }: Props) {
  return (
    <section class="card">
      <h2>{t('options_exceptions_title')}</h2>
      <Switch
        label={t('switch_pause')}
        checked={settings.paused}
        onChange={(paused) => onChange({ paused })}
      />
      <SiteList
        title={t('sites_off')}
        sites={settings.offSites}
        onChange={(offSites) => onChange({ offSites })}
      />
    </section>
  );
}
