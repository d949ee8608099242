import type { ListedArticle } from '../../../messages';
import { siteOf } from '../../../sites';
import { Sign } from '../../../ui/MarkBadge';
import { marks } from '../../../ui/marks';
import { formatDay, formatNumber, formatTime, plural, t } from '../../../ui/messages';
import { takeFocus } from '../../../ui/take-focus';

interface Props {
  article: ListedArticle;
  /** How many notes there are on it. */
  notes: number;
  /** It was forgotten, and has just come back. */
  restored: boolean;
  onForget(): void;
  /** Shows its site alone; not there where that is so already. */
  onSite?: ((site: string) => void) | undefined;
}

/** One article that was read. */
export function ArticleEntry({ article, notes, restored, onForget, onSite }: Props) {
  const { url, title, publisher, publishedAt, language, readAt } = article;
  const name = title || url;
  const site = siteOf(url);
  return (
    <>
      <h3 class="article-title" lang={language} dir="auto">
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      </h3>
      <p class="muted">
        <span dir="auto">{publisher}</span>
        {publishedAt !== null && ` · ${t('articles_published', formatDay(Date.parse(publishedAt)))}`}
      </p>
      <Counts article={article} notes={notes} />
      <div class="note-line">
        <time class="muted" dateTime={new Date(readAt).toISOString()}>
          {t('articles_readAt', formatTime(readAt))}
        </time>
        {site !== null && onSite && (
          <button type="button" class="button plain" onClick={() => onSite(site)}>
            {t('articles_site', site)}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          aria-label={t('articles_forgetOne', name)}
          ref={restored ? takeFocus : null}
          onClick={onForget}
        >
          {t('articles_forget')}
        </button>
      </div>
    </>
  );
}

/** How many claims it made, how many had a mark that tells something, and how many notes there are. */
function Counts({ article, notes }: Pick<Props, 'article' | 'notes'>) {
  const telling = marks.filter((mark) => mark !== 'new' && article.marks[mark] > 0);
  return (
    <p class="article-counts">
      <span>{plural('stored_claims', article.claims)}</span>
      {telling.map((mark) => (
        <span key={mark} class="badge" data-mark={mark}>
          <Sign mark={mark} />
          {`${formatNumber(article.marks[mark])} ${plural(`count_${mark}`, article.marks[mark])}`}
        </span>
      ))}
      {notes > 0 && <span>{plural('library_shown', notes)}</span>}
    </p>
  );
}
