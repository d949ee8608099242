import { useMemo, useState } from 'preact/hooks';
import { addTo } from '../../../add-to';
import type { ListedArticle } from '../../../coverage/answers';
import { formatDay, formatNumber, plural, t } from '../../../ui/messages';
import { Notice } from '../../../ui/Notice';
import { Stored } from '../../../ui/Stored';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import { Deleted } from '../../notes/Deleted';
import type { LibraryPort } from '../port';
import { ArticleEntry } from './ArticleEntry';
import { ArticleFilterBar, type Wanted } from './ArticleFilterBar';
import { ForgetAll } from './ForgetAll';
import { sinceOf } from './period';
import { type Articles, useArticles } from './use-articles';

const ANYTHING: Wanted = { text: '', site: null, period: 'ever' };

/** The articles that new ones are compared with, those last read first. */
export function ArticlesRead({ port }: { port: LibraryPort }) {
  const [wanted, setWanted] = useState(ANYTHING);
  const { text, site, period } = wanted;
  const filter = useMemo(
    () => ({ text: text.trim(), site, since: sinceOf(period, Date.now()) }),
    [text.trim(), site, period],
  );
  const articles = useArticles(port, filter);
  const { shown, around, looking } = articles;
  const narrowed = filter.text !== '' || site !== null || period !== 'ever';
  const there = shown?.items.filter(({ url }) => !articles.forgotten.has(url)) ?? [];
  const nothing = around?.stored.articles === 0 && shown?.items.length === 0;
  return (
    <main aria-busy={shown === null || looking}>
      <TroubleNotice trouble={articles.trouble} />
      {nothing ? (
        <Notice title={t('articles_empty_title')} text={t('articles_empty_text')} />
      ) : (
        <>
          <div class="choice">
            <p>{t('articles_intro')}</p>
            {around?.travels && <p>{t('articles_travel')}</p>}
          </div>
          <ArticleFilterBar wanted={wanted} onChange={setWanted} />
          <div class="muted" role="status">
            {narrowed
              ? shown && <p>{found(there.length, articles)}</p>
              : around && <Stored summary={around.stored} />}
          </div>
          {narrowed && (
            <ForgetAll
              key={JSON.stringify(filter)}
              port={port}
              filter={filter}
              empty={there.length === 0}
              onForgotten={articles.reload}
            />
          )}
          {byDay(shown?.items ?? []).map(([day, items]) => (
            <section key={day} class="card">
              <h2>{day}</h2>
              <ul class="notes">
                {items.map((article) => (
                  <li key={article.url} class="note">
                    <Entry
                      article={article}
                      articles={articles}
                      onSite={site === null ? (only) => setWanted({ ...wanted, site: only }) : undefined}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {shown !== null && shown.next !== null && (
            <button type="button" class="button" disabled={looking} onClick={articles.showMore}>
              {t('articles_more')}
            </button>
          )}
        </>
      )}
    </main>
  );
}

interface EntryProps {
  article: ListedArticle;
  articles: Articles;
  onSite: ((site: string) => void) | undefined;
}

/** One article: shown, or just forgotten. */
function Entry({ article, articles, onSite }: EntryProps) {
  const { url } = article;
  if (articles.forgotten.has(url)) {
    const text = t(
      articles.around?.notes[url] ? 'articles_forgotten_notes' : 'articles_forgotten',
      article.title || url,
    );
    return <Deleted text={text} onUndo={() => articles.restore(url)} />;
  }
  return (
    <ArticleEntry
      article={article}
      around={articles.around}
      claims={() => articles.claimsOf(url)}
      notes={() => articles.notesOn(url)}
      restored={articles.restored === url}
      onForget={() => articles.forget(url)}
      onSite={onSite}
    />
  );
}

/** How many articles match, as far as that is known. */
function found(count: number, { shown, looking }: Articles): string {
  if (looking && shown?.next) return t('articles_looking', formatDay(shown.next.readAt));
  if (shown?.next) return t('articles_foundMore', formatNumber(count));
  return count > 0 ? plural('articles_found', count) : t('articles_none');
}

/** Articles by the day on which they were last read, in their order. */
function byDay(articles: readonly ListedArticle[]): [day: string, articles: ListedArticle[]][] {
  const days = new Map<string, ListedArticle[]>();
  for (const article of articles) addTo(days, formatDay(article.readAt), article);
  return [...days];
}
