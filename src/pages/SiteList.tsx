import { t } from '../ui/messages';
import { AddSite } from './AddSite';

interface Props {
  title: string;
  hosts: readonly string[];
  onChange(hosts: string[]): void;
}

/** A list of host names that the reader can add to and remove from. */
export function SiteList({ title, hosts, onChange }: Props) {
  return (
    <div class="sites">
      <h3 class="sites-title">{title}</h3>
      {hosts.length === 0 && <p class="muted">{t('sites_none')}</p>}
      <ul class="site-list">
        {hosts.map((host) => (
          <li key={host} class="site">
            <span>{host}</span>
            <button
              type="button"
              class="remove"
              aria-label={t('action_remove', host)}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(host) => onChange([...new Set([...hosts, host])].sort())} />
    </div>
  );
}
