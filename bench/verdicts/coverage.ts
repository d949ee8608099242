import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPage } from '../../scripts/lib/load-page';
import { readArticle } from '../../src/article/read';
import { memoryCoverage } from '../../src/coverage/open-coverage';
import { DAY_MS } from '../../src/durations';
import { createReader } from '../../src/engine/reader';
import type { MarkedClaim } from '../../src/messages';
import { sameSentence } from './text';

/** A sentence of the coverage pages with the marks that a careful editor would accept. */
interface GoldSentence {
  id: string;
  text: string;
  accept: string[];
  evidenceAccept: string[] | null;
}

/** A gold sentence with what the product said of it. */
export interface CoverageCase {
  id: string;
  text: string;
  accept: string[];
  /** The mark, or `none` where the sentence carries none. */
  got: string;
  accepted: boolean;
  /** Whether an accepted evidence sentence is shown; null where none is to be shown. */
  evidenceHit: boolean | null;
  claim: MarkedClaim | null;
}

function claimFor(text: string, claims: MarkedClaim[]): MarkedClaim | null {
  const found = claims.filter((claim) => sameSentence(claim.text, text));
  return (
    found.sort((a, b) => Math.abs(a.text.length - text.length) - Math.abs(b.text.length - text.length))[0] ??
    null
  );
}

/**
 * Reads the pages of the folder in the order that its gold gives, as the extension would. A sentence without a
 * claim got `none`, which is accepted where editors accept `none` or `new`: the reader sees no mark either way.
 */
export async function runCoverage(folder: string): Promise<CoverageCase[]> {
  if (!existsSync(join(folder, 'gold.json'))) return [];
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    order: string[];
    sentences: GoldSentence[];
  };
  const texts = new Map(gold.sentences.map(({ id, text }) => [id, text]));
  let readAt = Date.parse('2026-01-01');
  const reader = createReader({ coverage: memoryCoverage(), now: () => (readAt += DAY_MS) });
  const cases: CoverageCase[] = [];
  for (const id of gold.order) {
    const { document, url } = await loadPage(join(folder, `${id}.html`));
    const article = readArticle(document, url)?.article;
    document.defaultView?.close();
    const claims = article ? (await reader.read(article, { store: true })).claims : [];
    for (const sentence of gold.sentences.filter((one) => one.id.startsWith(`${id}.`))) {
      cases.push(caseOf(sentence, claimFor(sentence.text, claims), texts));
    }
  }
  return cases;
}

function caseOf(sentence: GoldSentence, claim: MarkedClaim | null, texts: Map<string, string>): CoverageCase {
  const { id, text, accept } = sentence;
  const got = claim?.verdict?.mark ?? 'none';
  const wanted = (sentence.evidenceAccept ?? []).flatMap((one) => texts.get(one) ?? []);
  const shown = claim?.verdict?.evidence ?? [];
  return {
    id,
    text,
    accept,
    got,
    claim,
    accepted: accept.includes(got) || (got === 'none' && accept.includes('new')),
    evidenceHit:
      wanted.length === 0 || got === 'new' || got === 'none'
        ? null
        : shown.some((evidence) => wanted.some((one) => sameSentence(one, evidence.text))),
  };
}
