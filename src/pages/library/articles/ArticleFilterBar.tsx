import { t } from '../../../ui/messages';
import { SearchField } from '../../../ui/SearchField';
import { takeFocus } from '../../../ui/take-focus';
import { type Period, periodNamed, periods } from './period';

/** What the reader looks for. */
export interface Wanted {
  text: string;
  /** Host name, or null for any. */
  site: string | null;
  period: Period;
}

interface Props {
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

/** What narrows the articles down. */
export function ArticleFilterBar({ wanted, onChange }: Props) {
  const { text, site, period } = wanted;
  return (
    <search class="filter-bar">
      <SearchField
        label={t('articles_search')}
        text={text}
        onSearch={(searched) => onChange({ ...wanted, text: searched })}
      />
      <select
        class="field"
        aria-label={t('articles_since')}
        value={period}
        onChange={(event) => onChange({ ...wanted, period: periodNamed(event.currentTarget.value) })}
      >
        {Object.keys(periods).map((name) => (
          <option key={name} value={name}>
            {t(`articlesSince_${periodNamed(name)}`)}
          </option>
        ))}
      </select>
      {site !== null && (
        <span class="site">
          {t('articles_onlySite', site)}
          <button
            type="button"
            class="remove"
            aria-label={t('articles_allSites')}
            ref={takeFocus}
            onClick={({ currentTarget }) => {
              // This button goes, as that did which brought it: the keyboard stays in the bar.
              currentTarget.closest('search')?.querySelector('input')?.focus();
              onChange({ ...wanted, site: null });
            }}
          >
            ×
          </button>
        </span>
      )}
    </search>
  );
}
