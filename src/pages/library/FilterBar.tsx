import { colourNamed, colours } from '../../annotations/colours';
import { t } from '../../ui/messages';
import { SearchField } from '../../ui/SearchField';
import type { LibraryFilter } from './filter';

interface Props {
  filter: LibraryFilter;
  tags: readonly string[];
  hasOrphans: boolean;
  onChange(filter: LibraryFilter): void;
}

/** What narrows the library down. */
export function FilterBar({ filter, tags, hasOrphans, onChange }: Props) {
  return (
    <search class="filter-bar">
      <SearchField
        label={t('library_search')}
        text={filter.text}
        onSearch={(text) => onChange({ ...filter, text })}
      />
      {tags.length > 0 && (
        <select
          class="field"
          aria-label={t('library_tag')}
          value={filter.tag ?? ''}
          onChange={(event) => onChange({ ...filter, tag: event.currentTarget.value || null })}
        >
          <option value="">{t('library_tag_all')}</option>
          {tags.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      )}
      <select
        class="field"
        aria-label={t('note_colour')}
        value={filter.colour ?? ''}
        onChange={(event) => onChange({ ...filter, colour: colourNamed(event.currentTarget.value) })}
      >
        <option value="">{t('library_colour_all')}</option>
        {colours.map((colour) => (
          <option key={colour} value={colour}>
            {t(`colour_${colour}`)}
          </option>
        ))}
      </select>
      {(hasOrphans || filter.orphansOnly) && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.orphansOnly}
            onChange={(event) => onChange({ ...filter, orphansOnly: event.currentTarget.checked })}
          />
          {t('library_orphans')}
        </label>
      )}
    </search>
  );
}
