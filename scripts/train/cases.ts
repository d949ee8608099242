import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, loadClusters } from '../../bench/verdicts/clusters';
import { readArticle } from '../../src/article/read';
import type { Article } from '../../src/article/types';
import { findClaims } from '../../src/claims/find';
import { candidateTerms, TERMS_VERSION } from '../../src/compare/candidate-terms';
import { kinshipOf } from '../../src/compare/kinship';
import { bareStatement } from '../../src/compare/pair';
import type { Statement } from '../../src/compare/types';
import { ClaimIndex } from '../../src/coverage/index/claim-index';
import { packSegment } from '../../src/coverage/index/pack';
import { partOf } from '../../src/coverage/index/parts';
import { hashTerms } from '../../src/coverage/index/term-hash';
import { loadPage } from '../lib/load-page';
import { type Case, lines } from './examples';

const SHARED = join(import.meta.dirname, '../../../shared');
const CANDIDATES = 24;
const DAY_MS = 86_400_000;

/** Coverage in memory: finds candidates as the engine does. */
export class Reading {
  private readonly index = new ClaimIndex();
  private readonly statements: Statement[] = [];

  /** The statements of an article, each with its candidates among the articles read before. */
  read(article: Article): Pick<Case, 'statement' | 'candidates' | 'kinship'>[] {
    const { url, title, publisher, publishedAt, language } = article;
    const day = Math.floor(Date.parse(publishedAt ?? '2026-01-01') / DAY_MS);
    const own = findClaims(article).map((claim) => ({
      claim,
      source: { url, title, publisher, publishedAt, language },
    }));
    const search = this.index.search();
    const found = own.map((statement) =>
      search
        .nearest({ terms: hashTerms(candidateTerms(statement)), day }, CANDIDATES)
        .flatMap(({ row }) => this.statements[row] ?? []),
    );
    const kinship = kinshipOf(own, found);
    const result = own.map((statement, at) => ({ statement, candidates: found[at] ?? [], kinship }));
    const claims = own.map((statement, at) => ({
      row: this.statements.length + at,
      day,
      terms: hashTerms(candidateTerms(statement)),
    }));
    this.index.add(partOf(packSegment(claims), TERMS_VERSION));
    this.statements.push(...own);
    return result;
  }
}

/**
 * Every sentence of the clusters of a folder that a claim was found for and something was read before.
 * @param coverage what all of them are read into; by default each cluster is read into an empty one
 */
export function clusterCases(folder = join(SHARED, 'data/clusters'), coverage?: Reading): Case[] {
  return loadClusters(folder).flatMap((cluster) => {
    const reading = coverage ?? new Reading();
    const texts = new Map(
      cluster.articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])),
    );
    return cluster.articles.flatMap((gold) => {
      const read = reading.read(articleOf(gold).article);
      return gold.sentences.flatMap((sentence) => {
        const found = read.find(({ statement }) => statement.claim.text === sentence.text);
        if (sentence.gold === 'none' || !found || found.candidates.length === 0) return [];
        return [
          {
            ...found,
            group: cluster.id,
            mark: sentence.gold,
            evidence: sentence.evidence.flatMap((id) => texts.get(id) ?? []),
            conflict: sentence.conflict?.[0] ?? null,
          },
        ];
      });
    });
  });
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
    for (const found of article ? reading.read(article) : []) {
      const sentence = gold.sentences.find((one) => one.text === found.statement.claim.text);
      if (!sentence?.strict || sentence.strict === 'none' || found.candidates.length === 0) continue;
      const evidence = sentence.evidence.flatMap((one) => texts.get(one) ?? []);
      cases.push({ ...found, group: 'coverage', mark: sentence.strict, evidence, conflict: null });
    }
  }
  return cases;
}

const LABELS: Record<string, Case['mark']> = {
  ...{ corroborated: 'corroborated', contradicted: 'contradicted', new: 'new' },
  ...{ entailment: 'corroborated', contradiction: 'contradicted', neutral: 'new' },
};

/** The pairs of a set as cases with one candidate each; labels that do not tell support are left out. */
export function pairCases(name: string): Case[] {
  const language = name.slice(-2);
  const statement = (text: string) => bareStatement(text, language);
  return lines<{ premise: string; hypothesis: string; label: string }>(
    join(SHARED, 'data/pairs'),
    name,
  ).flatMap(({ premise, hypothesis, label }) => {
    const mark = LABELS[label];
    if (mark === undefined) return [];
    return [
      {
        ...{ group: name, statement: statement(hypothesis), candidates: [statement(premise)], mark },
        ...{ evidence: [premise], conflict: null },
      },
    ];
  });
}
