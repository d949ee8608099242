import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/types';
import type { Mark } from '../../src/compare/types';
import { memoryCoverage } from '../../src/coverage/open-coverage';
import { DAY_MS } from '../../src/durations';
import { createReader } from '../../src/engine/reader';
import type { MarkedClaim } from '../../src/messages';
import type { MarkCase } from './cases';

/** A sentence of a cluster with the mark that editors gave it. */
interface GoldSentence {
  id: string;
  text: string;
  gold: Mark | 'none';
  evidence: string[];
  /** The conflicting words: of this sentence, of the earlier one. */
  conflict?: [string, string];
}

interface GoldArticle extends Omit<Article, 'blocks' | 'author'> {
  paragraphs: string[][];
  sentences: GoldSentence[];
}

export interface Cluster {
  id: string;
  articles: GoldArticle[];
}

/** Every cluster of a folder; empty where the folder is missing. */
export function loadClusters(folder: string): Cluster[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Cluster);
}

/** An article as the extension reads it, and where in it each gold sentence stands. */
export function articleOf(gold: GoldArticle): {
  article: Article;
  places: Map<string, { block: number; start: number; end: number }>;
} {
  const texts = new Map(gold.sentences.map(({ id, text }) => [id, text]));
  const places = new Map<string, { block: number; start: number; end: number }>();
  const blocks = gold.paragraphs.map((ids, block) => {
    let text = '';
    for (const id of ids) {
      const sentence = texts.get(id) ?? '';
      if (text !== '') text += ' ';
      places.set(id, { block, start: text.length, end: text.length + sentence.length });
      text += sentence;
    }
    return { kind: 'paragraph' as const, text };
  });
  const { url, title, publisher, publishedAt, language } = gold;
  return { article: { url, title, publisher, author: null, publishedAt, language, blocks }, places };
}

/** The claim that lies on most of a place. */
function claimAt(
  claims: MarkedClaim[],
  place: { block: number; start: number; end: number } | undefined,
): MarkedClaim | null {
  let best: MarkedClaim | null = null;
  let most = 0;
  for (const claim of claims) {
    if (!place || claim.block !== place.block) continue;
    const overlap = Math.min(claim.end, place.end) - Math.max(claim.start, place.start);
    if (overlap > most) [best, most] = [claim, overlap];
  }
  return best;
}

/**
 * Reads a cluster's articles in order as the engine does, into an empty coverage of its own. A gold sentence gets
 * the mark of the claim that overlaps it most; one with no claim counts as new. Sentences that editors call no
 * claim (`none`) are left out.
 */
async function runCluster(cluster: Cluster): Promise<MarkCase[]> {
  let readAt = Date.parse('2026-01-01');
  const reader = createReader({ coverage: memoryCoverage(), now: () => (readAt += DAY_MS) });
  const texts = new Map(
    cluster.articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)),
  );
  const cases: MarkCase[] = [];
  for (const gold of cluster.articles) {
    const { article, places } = articleOf(gold);
    const { claims } = await reader.read(article, { store: true });
    for (const sentence of gold.sentences) {
      if (sentence.gold === 'none') continue;
      const claim = claimAt(claims, places.get(sentence.id));
      const [here, there] = sentence.conflict ?? [];
      cases.push({
        event: cluster.id,
        id: sentence.id,
        text: sentence.text,
        claim,
        expected: sentence.gold,
        got: claim?.verdict?.mark ?? 'new',
        evidence: sentence.evidence.flatMap((id) => texts.get(id) ?? []),
        conflicts: here === undefined || there === undefined ? [] : [{ here, there }],
      });
    }
  }
  return cases;
}

/** Every case of the clusters of a folder; none where the folder is missing. */
export async function runClusters(folder: string): Promise<MarkCase[]> {
  const cases: MarkCase[] = [];
  for (const cluster of loadClusters(folder)) cases.push(...(await runCluster(cluster)));
  return cases;
}
