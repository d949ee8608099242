import type { SiteState } from '../src/sites';
import { t } from '../src/ui/messages';
import { Switch } from '../src/ui/Switch';

interface Props {
  site: SiteState | undefined;
  onSwitch(on: boolean): void;
}

/** The name of the extension, and the switch for the site of the tab. */
export function Header({ site, onSwitch }: Props) {
  return (
    <header class="header">
      <h1 class="brand">
        <img src="/icons/icon.svg" alt="" width="20" height="20" />
        {t('extensionName')}
      </h1>
      {site !== undefined && isSwitchable(site) && (
        <Switch label={t('switch_site', site.host ?? '')} checked={site.state === 'on'} onChange={onSwitch} />
      )}
    </header>
  );
}

/** Where pages are read on a click only, or not at all, there is nothing to switch for one site. */
function isSwitchable({ state }: SiteState): boolean {
  return state === 'on' || state === 'off' || state === 'needsPermission';
}
