import { type ReadArticle, readArticle } from '../src/article/read';
import { loadPage } from './lib/load-page';
import { runPageCommand } from './lib/page-command';

const USAGE = 'usage: npm run --silent extract -- [--json] PAGE.html ...';

/** What is printed of one page with `--json`, one line each. */
interface Extract {
  file: string;
  title: string;
  publisher: string;
  publishedAt: string | null;
  language: string;
  /** The body without its headline, one line per paragraph; empty where the page has no article. */
  text: string;
}

async function extract(file: string): Promise<Extract> {
  const { document, url } = await loadPage(file);
  const read = readArticle(document, url);
  const { title = '', publisher = '', publishedAt = null, language = 'und' } = read?.article ?? {};
  document.defaultView?.close();
  return { file, title, publisher, publishedAt, language, text: read ? bodyText(read) : '' };
}

function bodyText({ article }: ReadArticle): string {
  return article.blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => block.text)
    .join('\n');
}

function readable({ file, title, publisher, publishedAt, language, text }: Extract): string {
  if (text === '') return `${file}: no article\n`;
  return `${title}\n${[publisher, publishedAt, language].filter(Boolean).join(' · ')}\n\n${text.replaceAll('\n', '\n\n')}\n`;
}

process.exitCode = await runPageCommand(
  {
    usage: USAGE,
    async show(file, given) {
      const page = await extract(file);
      return given.has('--json') ? JSON.stringify(page) : readable(page);
    },
  },
  process.argv.slice(2),
);
