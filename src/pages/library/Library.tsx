import { useState } from 'preact/hooks';
import { byArticle } from '../../annotations/by-article';
import { plural, t } from '../../ui/messages';
import { Notice } from '../../ui/Notice';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { ArticleNotes } from './ArticleNotes';
import { Files } from './Files';
import { FilterBar } from './FilterBar';
import { filterAnnotations, NO_FILTER, tagsOf } from './filter';
import type { LibraryPort } from './port';
import { useLibrary } from './use-library';

/** Articles shown at first, and with each press of the button for more. */
const ARTICLES = 40;

/** All that the reader highlighted and wrote, by article. */
export function Library({ port }: { port: LibraryPort }) {
  const library = useLibrary(port);
  const [filter, setFilter] = useState(NO_FILTER);
  const [most, setMost] = useState(ARTICLES);
  const { annotations, orphans, deleted } = library;
  const shown = filterAnnotations(annotations ?? [], orphans, filter);
  const there = shown.filter(({ id }) => !deleted.has(id));
  const articles = byArticle(shown);
  return (
    <main aria-busy={annotations === null}>
      <TroubleNotice trouble={library.trouble} />
      {annotations?.length === 0 && (
        <Notice title={t('library_empty_title')} text={t('library_empty_text')} />
      )}
      {annotations !== null && annotations.length > 0 && (
        <>
          <FilterBar
            filter={filter}
            tags={tagsOf(annotations)}
            hasOrphans={annotations.some(({ id }) => orphans.has(id))}
            onChange={setFilter}
          />
          <p class="muted" role="status">
            {there.length > 0 ? plural('library_shown', there.length) : t('library_none')}
          </p>
          {articles.slice(0, most).map((article) => (
            <ArticleNotes key={article.url} article={article} library={library} />
          ))}
          {articles.length > most && (
            <button type="button" class="button" onClick={() => setMost(most + ARTICLES)}>
              {plural('card_more', articles.length - most)}
            </button>
          )}
        </>
      )}
      {annotations !== null && (
        <Files
          port={port}
          annotations={annotations.filter(({ id }) => !deleted.has(id))}
          onAdd={library.add}
        />
      )}
    </main>
  );
}
