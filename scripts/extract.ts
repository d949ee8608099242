import { type ReadArticle, readArticle } from '../src/article/read';
import { loadPage } from './lib/load-page';

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

async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown || files.length === 0) {
    console.error(unknown ? `unknown option ${unknown}; ${USAGE}` : USAGE);
    return 1;
  }
  let failed = 0;
  for (const file of files) {
    try {
      const page = await extract(file);
      console.log(json ? JSON.stringify(page) : readable(page));
    } catch (error) {
      failed++;
      console.error(oneLine(file, error));
    }
  }
  return failed > 0 ? 1 : 0;
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

function oneLine(file: string, error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return message.startsWith(file) ? message : `${file}: ${message}`;
}

process.exitCode = await main(process.argv.slice(2));
