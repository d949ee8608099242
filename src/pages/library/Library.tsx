import { useState } from 'preact/hooks';
import { byArticle } from '../../annotations/by-article';
import { plural, t } from '../../ui/messages';
import { Notice } from '../../ui/Notice';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { PageHeader } from '../PageHeader';
import { ArticleNotes } from './ArticleNotes';
import { Files } from './Files';
import { FilterBar } from './FilterBar';
import { filterAnnotations, NO_FILTER, tagsOf } from './filter';
import type { LibraryPort } from './port';
import { useLibrary } from './use-library';

/** All that the reader highlighted and wrote, by article. */
export function Library({ port }: { port: LibraryPort }) {
  const library = useLibrary(port);
  const [filter, setFilter] = useState(NO_FILTER);
  const { annotations, orphans, deleted } = library;
  const shown = filterAnnotations(annotations ?? [], orphans, filter);
  const there = shown.filter(({ id }) => !deleted.has(id));
  return (
    <>
      <PageHeader title={t('library_title')} />
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
              hasOrphans={orphans.size > 0}
              onChange={setFilter}
            />
            <p class="muted" role="status">
              {there.length > 0 ? plural('library_shown', there.length) : t('library_none')}
            </p>
            {byArticle(shown).map((article) => (
              <ArticleNotes key={article.url} article={article} library={library} />
            ))}
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
    </>
  );
}
