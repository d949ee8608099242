import { t } from '../ui/messages';
import { AddSite } from './AddSite';

interface Props {
  title: string;
  sites: readonly string[];
  onChange(sites: string[]): void;
}

/** A list of sites that the reader can add to and remove from. */
export function SiteList({ title, sites, onChange }: Props) {
  return (
    <div class="sites">
      <h3 class="sites-title">{title}</h3>
      {sites.length === 0 && <p class="muted">{t('sites_none')}</p>}
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site} class="site">
            <span>{site}</span>
            <button
              type="button"
              class="remove"
              aria-label={t('action_remove', site)}
              onClick={({ currentTarget }) => {
                // This button goes with its site: the keyboard goes on at the field below.
                currentTarget.closest('.sites')?.querySelector('input')?.focus();
                onChange(sites.filter((other) => other !== site));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(site) => onChange([...new Set([...sites, site])].sort())} />
    </div>
  );
}
