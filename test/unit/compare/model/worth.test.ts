import { beforeAll, describe, expect, test } from 'vitest';
import { loadPage } from '../../../../scripts/lib/load-page';
import { readArticle } from '../../../../src/article/read';
import { clashesInPair } from '../../../../src/compare/conflicts/weighing/in-pair';
import { embeddedJudge, mayConflict } from '../../../../src/compare/judge';
import { clashOf, supportOf } from '../../../../src/compare/model/score';
import { isWorthComparing } from '../../../../src/compare/model/worth';
import { glanceAt } from '../../../../src/compare/signals/glance';
import { compare } from '../../../../src/compare/signals/signals';
import type { Judge, Statement, Surroundings } from '../../../../src/compare/types';
import { CONFLICTS, SUPPORTS } from '../../../../src/compare/verdict/support';
import { memoryCoverage } from '../../../../src/coverage/open-coverage';
import { createReader } from '../../../../src/engine/reader';
import { sampleEvents } from '../../../pages/load';

/** A claim of our sample pages with one of its candidates: whether it is gone on with, and what would come of it. */
interface Pair {
  isCompared: boolean;
  supports: boolean;
  conflicts: boolean;
}

type Found = Surroundings & { candidates: readonly Statement[] };

function pairOf(candidate: Statement, statement: Statement, { candidates, kinship, article }: Found): Pair {
  const comparison = compare([candidate], statement, { candidates, kinship, article });
  const support = supportOf(comparison);
  const { signals } = comparison;
  const clashes = mayConflict(signals) ? clashesInPair(comparison, candidate, candidates) : [];
  return {
    isCompared: isWorthComparing(glanceAt(statement, candidate, { candidates, kinship })),
    supports: support >= SUPPORTS,
    conflicts: clashes.some((clash) => clashOf(clash.signals) >= CONFLICTS),
  };
}

/** All pairs that reading our sample events one after the other into one coverage makes. */
async function pairs(): Promise<Pair[]> {
  const found = new Map<Statement, Found>();
  const judge: Judge = (premise, hypothesis, surroundings) => {
    const { candidates } = surroundings ?? {};
    if (candidates) found.set(hypothesis, { ...surroundings, candidates });
    return embeddedJudge(premise, hypothesis, surroundings);
  };
  const reader = createReader({ coverage: memoryCoverage(), now: () => 0, judge });
  for (const { path, address } of sampleEvents().flatMap((event) => event.pages)) {
    const { document } = await loadPage(path);
    const article = readArticle(document, address)?.article;
    document.defaultView?.close();
    if (article) await reader.read(article, { store: true });
  }
  return [...found].flatMap(([statement, beside]) =>
    beside.candidates.map((candidate) => pairOf(candidate, statement, beside)),
  );
}

describe('what is worth doing', () => {
  let all: Pair[];
  beforeAll(async () => {
    all = await pairs();
  }, 120_000);

  test('next to nothing that supports a claim or conflicts with it is left out', () => {
    const told = all.filter((pair) => pair.supports || pair.conflicts);
    const missed = told.filter(({ isCompared }) => !isCompared);
    expect(told.length).toBeGreaterThan(100);
    expect(missed.length).toBeLessThan(told.length / 50);
  });

  test('a good part of what says nothing of a claim is', () => {
    const idle = all.filter((pair) => !pair.supports && !pair.conflicts);
    expect(idle.filter(({ isCompared }) => !isCompared).length).toBeGreaterThan(idle.length / 4);
  });
});
