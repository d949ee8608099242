import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLines } from '../../scripts/lib/json-lines';
import { Reading } from '../../scripts/train/cases';
import { addTo } from '../../src/add-to';
import type { Article } from '../../src/article/types';
import type { Kinship } from '../../src/compare/surroundings/kinship';
import type { Statement } from '../../src/compare/types';
import { britishNews, frenchNews, newsItems } from './news';

const LABELS = join(import.meta.dirname, 'labelled-news/labels.jsonl');
const SETS: Record<string, (isWanted: (key: string) => boolean) => Article[]> = {
  'articles-2016-2020.fr': (isWanted) => frenchNews(isWanted).reverse(),
  'articles-2004-2005.en': britishNews,
  'items-2023-2025.fr': (isWanted) => newsItems('items-2023-2025.fr', 'fr', isWanted),
  'items.en': (isWanted) => newsItems('items.en', 'en', isWanted),
};

/** Where a statement stands in a set: the article, the block, and the offset in it in UTF-16. */
type Place = [article: string, block: number, start: number];
/** Two stretches of words, each from an offset to another: of the claim, and of the earlier statement. */
type Differs = [here: [number, number], there: [number, number]];
/** An earlier statement, what it is to the claim if anything, and which words are in dispute. */
type LabelledPlace = [...Place, relation?: Relation | 'doubtful', differs?: Differs];

interface Line {
  set: string;
  /** Articles of some days, or so many in a row: they are read into one coverage. */
  window: string;
  /** True where it is there to measure on, not to learn from; windows are one or the other. */
  heldOut?: boolean;
  claim: Place;
  /** False where an editor calls it no claim. */
  isClaim?: boolean;
  /** How many claims of the set it was drawn from, over those drawn. */
  stands: number;
  candidates: LabelledPlace[];
}

type Relation = 'supports' | 'conflicts';

/** A claim of real news with earlier statements and what editors say these are to it. */
export interface LabelledClaim {
  set: string;
  statement: Statement;
  /** How many claims like it there are in what was drawn from. */
  stands: number;
  candidates: {
    statement: Statement;
    relation: Relation | 'doubtful' | null;
    differs: Differs | undefined;
  }[];
  kinship?: Kinship | undefined;
  /** All that its article states. */
  article?: readonly Statement[] | undefined;
}

const nameOf = (article: string, block: number, start: number): string => `${article}#${block}:${start}`;
/** What an article of a set goes by: its address without the outlet. */
const keyOf = (url: string): string => url.split('/').slice(3).join('/');

/**
 * Claims of real news that were read by editors with what had been read before.
 * @param part those to learn from, or those to measure on
 * @returns none where the news itself is missing
 */
export async function labelledNews(part: 'learnt' | 'held out'): Promise<LabelledClaim[]> {
  const lines = parseLines<Line>(readFileSync(LABELS, 'utf8')).filter(
    ({ heldOut = false }) => heldOut === (part === 'held out'),
  );
  const claims: LabelledClaim[] = [];
  for (const [set, load] of Object.entries(SETS)) {
    const ofSet = lines.filter((line) => line.set === set);
    if (ofSet.length === 0) continue;
    // The sets are large, and of each some thousand articles are named.
    const named = new Set(
      ofSet.flatMap(({ claim, candidates }) => [claim, ...candidates].map(([key]) => key)),
    );
    const articles = load((key) => named.has(key));
    const windows = new Map<string, Line[]>();
    for (const line of ofSet) addTo(windows, line.window, line);
    for (const window of windows.values()) claims.push(...(await claimsOf(window, articles)));
  }
  return claims;
}

/** Reads the articles that the lines of one window name into one coverage, in the order of the set. */
async function claimsOf(lines: Line[], articles: Article[]): Promise<LabelledClaim[]> {
  const wanted = new Map(lines.map((line) => [nameOf(...line.claim), line]));
  const labelled = new Set(lines.map(({ claim: [article] }) => article));
  const named = new Set(lines.flatMap(({ candidates }) => candidates.map(([article]) => article)));
  const reading = new Reading();
  const read = new Map<string, Statement>();
  const claims: LabelledClaim[] = [];
  const chosen = articles.filter(({ url }) => labelled.has(keyOf(url)) || named.has(keyOf(url)));
  for (const article of chosen.sort(byDay)) {
    const key = keyOf(article.url);
    const found = labelled.has(key) ? await reading.read(article) : await reading.keep(article);
    for (const { statement, candidates: _, ...surroundings } of found) {
      const name = nameOf(key, statement.claim.block, statement.claim.start);
      read.set(name, statement);
      const line = wanted.get(name);
      if (line) claims.push({ ...labelsOf(line, read), statement, ...surroundings });
    }
  }
  return claims;
}

/** What a line tells of a claim. @param read the statements that were read, by name */
function labelsOf({ set, stands, candidates }: Line, read: ReadonlyMap<string, Statement>) {
  return {
    set,
    stands,
    candidates: candidates.flatMap(([article, block, start, relation = null, differs]) => {
      const statement = read.get(nameOf(article, block, start));
      return statement ? [{ statement, relation, differs }] : [];
    }),
  };
}

/** The earlier day first; of one day as they stand. */
function byDay(one: Article, other: Article): number {
  const [a, b] = [one.publishedAt ?? '', other.publishedAt ?? ''];
  return a < b ? -1 : Number(a > b);
}
