import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readArticle } from '../src/article/read';
import type { Article } from '../src/article/types';
import type { Evidence, Judge } from '../src/compare/types';
import { openCoverage } from '../src/coverage/open-coverage';
import { DAY_MS } from '../src/durations';
import { createReader, type Reader } from '../src/engine/reader';
import type { MarkedClaim } from '../src/messages';
import { loadPage } from './lib/load-page';
import { runPageCommand } from './lib/page-command';
import { explanationLines, RecordingJudge } from './replay/explain';

const USAGE = 'usage: npm run --silent replay -- [--json] [--explain] PAGE.html ...';

/** Reads pages in the order given into an empty coverage, as the extension would, one a day. */
async function emptyReader(judge: Judge): Promise<Reader> {
  const coverage = await openCoverage({ indexedDB: new IDBFactory(), IDBKeyRange });
  let readAt = Date.now();
  return createReader({ coverage, now: () => (readAt += DAY_MS), judge });
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

/** What is printed of a page. */
interface Printed {
  file: string;
  article: Article | null;
  claims: MarkedClaim[];
  /** What the claims were compared with, or null where nobody asks. */
  explaining: RecordingJudge | null;
}

/** One line of `--json`; with `--explain` each claim says what its mark rests on. */
function jsonLine({ file, article, claims, explaining }: Printed): string {
  return JSON.stringify({
    file,
    url: article?.url ?? null,
    title: article?.title ?? '',
    publisher: article?.publisher ?? '',
    publishedAt: article?.publishedAt ?? null,
    language: article?.language ?? 'und',
    claims: claims.map((claim) => ({
      text: claim.text,
      verdict: claim.verdict?.mark ?? null,
      evidence: (claim.verdict?.evidence ?? []).map(({ title: _, language: __, ...evidence }) => evidence),
      differences: (claim.verdict?.differences ?? []).map(({ here, there, kind }) => ({ here, there, kind })),
      qualifiers: claim.verdict?.qualifiers ?? [],
      ...(explaining && { explanation: explaining.explain(claim) }),
    })),
  });
}

function table({ file, article, claims, explaining }: Printed): string {
  if (article === null) {
    return `${file}: no article\n`;
  }
  const head = [article.publisher, article.publishedAt, article.language].filter(Boolean).join(' · ');
  return [article.title, head, '', ...claims.flatMap((claim) => claimLines(claim, explaining)), ''].join(
    '\n',
  );
}

function claimLines(claim: MarkedClaim, explaining: RecordingJudge | null): string[] {
  const { text, verdict } = claim;
  const qualifiers = verdict?.qualifiers.map((qualifier) => ` (${qualifier})`).join('') ?? '';
  return [
    `${(verdict?.mark ?? '').padEnd(12)}  ${text}${qualifiers}`,
    ...(verdict?.differences ?? []).map(({ here, there, kind }) => `  ${kind}: ${here} / ${there}`),
    ...(explaining
      ? explanationLines(explaining.explain(claim))
      : (verdict?.evidence ?? []).map(evidenceLine)),
  ];
}

function evidenceLine({ relation, publisher, text }: Evidence): string {
  return `  ${relation}: ${publisher}: ${text}`;
}

const recorder = new RecordingJudge();
const reader = await emptyReader(recorder.judge);
process.exitCode = await runPageCommand(
  {
    usage: USAGE,
    options: ['--explain'],
    async show(file, given) {
      recorder.clear();
      const { article, claims } = await replay(reader, file);
      const explaining = given.has('--explain') ? recorder : null;
      return (given.has('--json') ? jsonLine : table)({ file, article, claims, explaining });
    },
  },
  process.argv.slice(2),
);
