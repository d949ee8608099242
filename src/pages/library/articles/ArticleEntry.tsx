import type { Annotation } from '../../../annotations/types';
import type { ListedArticle } from '../../../coverage/answers';
import type { MarkedClaim } from '../../../messages';
import { siteOf } from '../../../sites';
import { formatDay, formatTime, plural, t } from '../../../ui/messages';
import { takeFocus } from '../../../ui/take-focus';
import { withTiedSpaces } from '../../../ui/tied-spaces';
import { ArticleClaims } from './ArticleClaims';
import { FoldedNotes } from './FoldedNotes';
import type { Surroundings } from './use-articles';

interface Props {
  article: ListedArticle;
  around: Surroundings | null;
  claims(): Promise<MarkedClaim[]>;
  /** The reader's notes on it. */
  notes(): Promise<Annotation[]>;
  /** It was forgotten, and has just come back. */
  restored: boolean;
  onForget(): void;
  /** Shows its site alone; not there where that is so already. */
  onSite?: ((site: string) => void) | undefined;
}

/** One article that was read. */
export function ArticleEntry({ article, around, claims, notes, restored, onForget, onSite }: Props) {
  const { url, title, publisher, publishedAt, language, readAt } = article;
  const name = title || url;
  const site = siteOf(url);
  return (
    <>
      <h3 class="article-title" lang={language} dir="auto">
        <a href={url} target="_blank" rel="noopener noreferrer">
          {withTiedSpaces(name)}
        </a>
      </h3>
      <p class="muted">
        <span dir="auto">{publisher}</span>
        {publishedAt !== null && ` · ${t('articles_published', formatDay(Date.parse(publishedAt)))}`}
      </p>
      <p class="article-count">{plural('stored_claims', article.claims)}</p>
      <ArticleClaims article={article} load={claims} />
      {around && <FoldedNotes url={url} around={around} load={notes} />}
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
