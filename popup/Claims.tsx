import { useState } from 'preact/hooks';
import type { ArticleHead, Reading } from '../src/messages';
import { errorText } from '../src/ui/error-text';
import { plural, t } from '../src/ui/messages';
import { Notice } from '../src/ui/Notice';
import { SearchField } from '../src/ui/SearchField';
import { shownClaims } from '../src/ui/shown-claims';
import { withTiedSpaces } from '../src/ui/tied-spaces';
import { ClaimList, type ClaimListProps } from './ClaimList';
import { type Filter, filterClaims } from './filter';
import { MarkFilter } from './MarkFilter';
import { countMarks } from './view';

/** From this many claims on, a field to search them is worth its room. */
const MANY_CLAIMS = 8;

interface Props {
  article: ArticleHead;
  reading: Reading;
  /** True where no claim of another article was read before. */
  isFirst: boolean;
  onShow(claimId: string): void;
}

/** The claims of an article: how many carry each mark, and which they are. */
export function Claims({ article, reading, isFirst, onShow }: Props) {
  const [filter, setFilter] = useState<Filter>({ mark: 'all', text: '' });
  const claims = shownClaims(reading.claims);
  const shown = filterClaims(claims, filter);
  const counts = countMarks(claims);
  const nothingToCompare = isFirst && reading.stored && counts.new === claims.length;
  return (
    <>
      <h2 class="article-title" lang={article.language} dir="auto">
        {withTiedSpaces(article.title)}
      </h2>
      <StorageNotice reading={reading} />
      {nothingToCompare && <Notice title={t('state_first_title')} text={t('state_first_text')} />}
      <MarkFilter counts={counts} chosen={filter.mark} onChoose={(mark) => setFilter({ ...filter, mark })} />
      {claims.length >= MANY_CLAIMS && (
        <SearchField
          label={t('filter_text')}
          text={filter.text}
          onSearch={(text) => setFilter({ ...filter, text })}
        />
      )}
      <p class="visually-hidden" role="status">
        {plural('filter_shown', shown.length)}
      </p>
      {shown.length === 0 && <p class="muted">{t('filter_none')}</p>}
      <ClaimList label={t('claims_label')} claims={shown} language={article.language} onShow={onShow} />
      <DismissedClaims
        claims={shownClaims(reading.claims, true)}
        language={article.language}
        onShow={onShow}
      />
    </>
  );
}

/** The claims whose mark the reader called wrong, folded: their cards in the page can take that back. */
function DismissedClaims(props: Omit<ClaimListProps, 'label'>) {
  const count = props.claims.length;
  if (count === 0) return null;
  const label = plural('claims_dismissed', count);
  return (
    <details class="small">
      <summary class="muted">{label}</summary>
      <p class="muted">{t('claims_dismissed_hint')}</p>
      <ClaimList label={label} {...props} />
    </details>
  );
}

/** Says so where the article was not stored: on purpose in a private window, or because it failed. */
function StorageNotice({ reading }: { reading: Reading }) {
  if (reading.stored) {
    return null;
  }
  return reading.warning === null ? (
    <Notice text={t('state_private_text')} />
  ) : (
    <Notice title={t('state_notStored_title')} text={errorText(reading.warning)} />
  );
}
