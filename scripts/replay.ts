import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readArticle } from '../src/article/read';
import type { Article } from '../src/article/types';
import { openCoverage } from '../src/coverage/coverage';
import { createReader, type Reader } from '../src/engine/reader';
import type { MarkedClaim } from '../src/messages';
import { loadPage } from './lib/load-page';
import { runPageCommand } from './lib/page-command';

const USAGE = 'usage: npm run --silent replay -- [--json] PAGE.html ...';

const DAY_MS = 86_400_000;

/** Reads pages in the order given into an empty coverage, as the extension would, one a day. */
async function emptyReader(): Promise<Reader> {
  const coverage = await openCoverage({ indexedDB: new IDBFactory(), IDBKeyRange });
  let readAt = Date.now();
  return createReader({ coverage, now: () => (readAt += DAY_MS) });
}

async function replay(
  reader: Reader,
  file: string,
): Promise<{ article: Article | null; claims: MarkedClaim[] }> {
  const { document, url } = await loadPage(file);
  const article = readArticle(document, url)?.article ?? null;
  document.defaultView?.close();
  return { article, claims: article ? (await reader.read(article, { store: true })).claims : [] };
}

/** One line of `--json`. */
function jsonLine(file: string, article: Article | null, claims: MarkedClaim[]): string {
  return JSON.stringify({
    file,
    url: article?.url ?? null,
    title: article?.title ?? '',
    publisher: article?.publisher ?? '',
    publishedAt: article?.publishedAt ?? null,
    language: article?.language ?? 'und',
    claims: claims.map(({ text, verdict }) => ({
      text,
      verdict: verdict?.mark ?? null,
      evidence: (verdict?.evidence ?? []).map(({ title: _, language: __, ...evidence }) => evidence),
      differences: (verdict?.differences ?? []).map(({ here, there, kind }) => ({ here, there, kind })),
      qualifiers: verdict?.qualifiers ?? [],
    })),
  });
}

function table(file: string, article: Article | null, claims: MarkedClaim[]): string {
  if (article === null) {
    return `${file}: no article\n`;
  }
  const head = [article.publisher, article.publishedAt, article.language].filter(Boolean).join(' · ');
  return [article.title, head, '', ...claims.flatMap(claimLines), ''].join('\n');
}

function claimLines({ text, verdict }: MarkedClaim): string[] {
  const qualifiers = verdict?.qualifiers.map((qualifier) => ` (${qualifier})`).join('') ?? '';
  return [
    `${(verdict?.mark ?? '').padEnd(12)}  ${text}${qualifiers}`,
    ...(verdict?.differences ?? []).map(({ here, there, kind }) => `  ${kind}: ${here} / ${there}`),
    ...(verdict?.evidence ?? []).map(
      (evidence) => `  ${evidence.relation}: ${evidence.publisher}: ${evidence.text}`,
    ),
  ];
}

const reader = await emptyReader();
process.exitCode = await runPageCommand(
  {
    usage: USAGE,
    async show(file, json) {
      const { article, claims } = await replay(reader, file);
      return (json ? jsonLine : table)(file, article, claims);
    },
  },
  process.argv.slice(2),
);
