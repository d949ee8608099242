import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../ui/messages';
import { PageHeader } from '../PageHeader';
import { ArticlesRead } from './articles/ArticlesRead';
import { Library } from './Library';
import type { LibraryPort } from './port';

/** The views of the library, by the fragment of the address that shows them. */
const titles = {
  '#notes': 'library_title',
  '#articles': 'articles_title',
} as const satisfies Record<string, MessageKey>;

type View = keyof typeof titles;

const views = Object.keys(titles) as View[];

/** What the reader wrote, and what they read. */
export function LibraryPage({ port }: { port: LibraryPort }) {
  const [view, setView] = useState(currentView);
  const title = t(titles[view]);

  useEffect(() => {
    const follow = () => setView(currentView());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <>
      <PageHeader title={title} />
      <nav class="views">
        {views.map((each) => (
          <a key={each} href={each} aria-current={each === view ? 'page' : undefined}>
            {t(titles[each])}
          </a>
        ))}
      </nav>
      {view === '#notes' ? <Library port={port} /> : <ArticlesRead port={port} />}
    </>
  );
}

function currentView(): View {
  return views.find((view) => view === location.hash) ?? '#notes';
}
