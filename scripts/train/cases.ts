import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { readArticle } from '../../src/article/read';
import type { Article } from '../../src/article/types';
import { candidateWords } from '../../src/compare/candidate-terms';
import { bareStatement } from '../../src/compare/pairs/bare-statement';
import { kinshipOf } from '../../src/compare/surroundings/kinship';
import type { Statement } from '../../src/compare/types';
import { memoryCoverage } from '../../src/coverage/open-coverage';
import type { NewClaim } from '../../src/coverage/types';
import { newClaims, sourceOf, statementsOf } from '../../src/engine/new-claims';
import { jsonLines } from '../lib/json-lines';
import { loadPage } from '../lib/load-page';
import type { Case } from './examples';

const SHARED = join(import.meta.dirname, '../../../shared');
/** Dates what has no date of publication. */
const READ_AT = Date.parse('2026-01-01');

/** A statement as it was read. */
type ReadStatement = Pick<Case, 'statement' | 'candidates' | 'kinship' | 'article'>;

/** Coverage in memory: finds candidates as the engine does. */
export class Reading {
  private readonly coverage = memoryCoverage();

  /** The statements of an article, each with its candidates among the articles read before. */
  async read(article: Article): Promise<ReadStatement[]> {
    const statements = statementsOf(article);
    const claims = newClaims(sourceOf(article), statements, READ_AT);
    const found = await this.coverage.candidates(
      statements.flatMap((statement, at) => {
        const claim = claims[at];
        return claim ? [{ ...claim, words: candidateWords(statement) }] : [];
      }),
      article.url,
    );
    const kinship = kinshipOf(statements, found);
    await this.store(article, claims);
    return statements.map((statement, at) => ({
      statement,
      candidates: found[at] ?? [],
      kinship,
      article: statements,
    }));
  }

  /** The statements of an article that nothing is looked for with: it is there to be found. */
  async keep(article: Article): Promise<ReadStatement[]> {
    const statements = statementsOf(article);
    await this.store(article, newClaims(sourceOf(article), statements, READ_AT));
    return statements.map((statement) => ({ statement, candidates: [], article: statements }));
  }

  private store({ blocks: _, ...head }: Article, claims: NewClaim[]): Promise<void> {
    return this.coverage.storeReading({
      article: { ...head, readAt: READ_AT, firstReadAt: READ_AT },
      claims,
      verdicts: claims.map(() => null),
    });
  }
}

/**
 * Every sentence of the clusters of a folder that a claim was found for and something was read before.
 * @param coverage what all of them are read into; by default each cluster is read into an empty one
 */
export async function clusterCases(
  folder = join(SHARED, 'data/clusters'),
  coverage?: Reading,
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const cluster of loadClusters(folder)) {
    const reading = coverage ?? new Reading();
    const texts = new Map(
      cluster.articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])),
    );
    for (const gold of cluster.articles) {
      const read = await reading.read(articleOf(gold).article);
      for (const sentence of gold.sentences) {
        const found = read.find(({ statement }) => statement.claim.text === sentence.text);
        if (sentence.gold === 'none' || !found || found.candidates.length === 0) continue;
        cases.push({
          ...found,
          group: cluster.id,
          mark: sentence.gold,
          evidence: sentence.evidence.flatMap((id) => texts.get(id) ?? []),
          conflict: sentence.conflict?.[0] ?? null,
        });
      }
    }
  }
  return cases;
}

interface CoverageSentence {
  id: string;
  text: string;
  strict: Case['mark'] | 'none' | null;
  evidence: string[];
}

/** Sentences of the coverage pages on which both annotators agree. */
export async function coverageCases(): Promise<Case[]> {
  const folder = join(SHARED, 'coverage');
  if (!existsSync(folder)) return [];
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    order: string[];
    sentences: CoverageSentence[];
  };
  const texts = new Map(gold.sentences.map(({ id, text }) => [id, text]));
  const reading = new Reading();
  const cases: Case[] = [];
  for (const id of gold.order) {
    const { document, url } = await loadPage(join(folder, `${id}.html`));
    const article = readArticle(document, url)?.article;
    document.defaultView?.close();
    for (const found of article ? await reading.read(article) : []) {
      const sentence = gold.sentences.find((one) => one.text === found.statement.claim.text);
      if (!sentence?.strict || sentence.strict === 'none' || found.candidates.length === 0) continue;
      const evidence = sentence.evidence.flatMap((one) => texts.get(one) ?? []);
      cases.push({ ...found, group: 'coverage', mark: sentence.strict, evidence, conflict: null });
    }
  }
  return cases;
}

const MARKS: Record<string, Case['mark']> = {
  corroborated: 'corroborated',
  contradicted: 'contradicted',
  new: 'new',
  entailment: 'corroborated',
  contradiction: 'contradicted',
  neutral: 'new',
};

/**
 * Two statements that somebody put side by side as a case with one candidate.
 * @param label that of a set of pairs
 * @param conflict the words of the hypothesis in dispute, where the set names them
 * @returns none where the label does not tell support
 */
export function pairCase(
  { premise, hypothesis }: Record<'premise' | 'hypothesis', Statement>,
  { group, label, conflict = null }: { group: string; label: string; conflict?: string | null },
): Case[] {
  const mark = MARKS[label];
  if (mark === undefined) return [];
  const evidence = [premise.claim.text];
  return [{ group, statement: hypothesis, candidates: [premise], mark, evidence, conflict }];
}

/** The pairs of a set as cases with one candidate each; labels that do not tell support are left out. */
export function pairCases(name: string): Case[] {
  const language = name.slice(-2);
  const statement = (text: string) => bareStatement(text, language);
  return jsonLines<{ premise: string; hypothesis: string; label: string }>(
    join(SHARED, 'data/pairs'),
    name,
  ).flatMap(({ premise, hypothesis, label }) =>
    pairCase({ premise: statement(premise), hypothesis: statement(hypothesis) }, { group: name, label }),
  );
}
