import { useState } from 'preact/hooks';
import type { Settings } from '../../messages';
import { t } from '../../ui/messages';
import { Switch } from '../../ui/Switch';
import type { PagePort } from '../port';
import { ReadingChoice } from '../ReadingChoice';
import { SiteList } from '../SiteList';

interface Props {
  port: PagePort;
  settings: Settings;
  onSaved(settings: Settings): void;
  onChange(change: Partial<Settings>): void;
}

/** Where Crossread reads, where it never does, and the pause. */
export function ReadingSection({ port, settings, onSaved, onChange }: Props) {
  const [saved, setSaved] = useState(false);
  return (
    <section class="card">
      <h2>{t('options_reading_title')}</h2>
      <Switch
        label={t('switch_pause')}
        checked={settings.paused}
        onChange={(paused) => onChange({ paused })}
      />
      <ReadingChoice
        port={port}
        settings={settings}
        onSaved={(stored) => {
          onSaved(stored);
          setSaved(true);
        }}
      />
      <p role="status">{saved && t('options_saved')}</p>
      <SiteList
        title={t('sites_off')}
        hosts={settings.offSites}
        onChange={(offSites) => onChange({ offSites })}
      />
    </section>
  );
}
