import { describe, expect, test } from 'vitest';
import { embeddedJudge } from '../../../src/compare/judge';

import { pairJudge } from '../../../src/compare/pairs/judge';
import { dit, said } from './statements';

function total(scores: Record<string, number>): number {
  return Object.values(scores).reduce((sum, score) => sum + score, 0);
}

test('opposites need not stand beside the same words to clash', () => {
  const { differences } = embeddedJudge(
    said('The teachers’ union leader Rita Moss backed the timetable, saying that pupils would sleep longer.'),
    said('The leader of the teachers’ union, Rita Moss, who opposed the change, said that pupils had won.'),
  );
  expect(differences.map(({ here, there, kind }) => [here, there, kind])).toContainEqual([
    'opposed',
    'backed',
    'antonym',
  ]);
});

test('the scores add up to 1, and what no words conflict in contradicts nothing', () => {
  const premise = said('The council of Truro discussed the swimming pool.');
  const hypothesis = said('The council of Truro sold the swimming pool on Friday.');
  const found = embeddedJudge(premise, hypothesis, { candidates: [premise] });
  expect(found.differences).toEqual([]);
  expect(found.scores.contradiction).toBe(0);
  expect(total(found.scores)).toBeCloseTo(1, 6);
});

describe('hostile statements', () => {
  const plain = said('The council of Truro closed the swimming pool on Friday.');

  test.each([
    [
      '5,000 words',
      said(`${'The mayor did not close pool number 12 in Truro on Monday and '.repeat(420)}stopped.`),
    ],
    ['digits alone', said('1 22 333 4 444 555 66 777 8888 99999 '.repeat(300))],
    ['negations alone', said('not never no none nothing nobody nowhere '.repeat(400))],
    ['emoji and mixed scripts', said('🙂🙃 Привет 你好 مرحبا the pool 🏊 was closed '.repeat(100))],
    ['one long word', said('a'.repeat(100_000))],
    ['quotation marks', dit('« '.repeat(5_000))],
  ])('%s are compared within bounds', (_what, hostile) => {
    const started = performance.now();
    for (const judge of [embeddedJudge, pairJudge]) {
      expect(total(judge(hostile, plain).scores)).toBeCloseTo(1, 6);
      expect(total(judge(plain, hostile).scores)).toBeCloseTo(1, 6);
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test('a length of time is borne out by the year that it began in, and by no other', () => {
  const claim = said('She has run the port of Oban for three years.');
  const support = (year: number) => {
    const earlier = said(`Ms Reid was made harbour master of Oban in ${year}.`);
    return embeddedJudge(earlier, claim, { candidates: [earlier] }).scores.entailment;
  };
  expect(support(2023)).toBeGreaterThan(1.5 * support(2016));
});

test('what stands far down in one article is less likely told at the head of another', () => {
  const claim = said('The harbour of Oban closed for repairs.');
  const support = (block: number) => {
    const { source, claim: told } = said('Oban shut its harbour because of repairs to the pier.');
    const earlier = { source, claim: { ...told, block } };
    return embeddedJudge(earlier, claim, { candidates: [earlier] }).scores.entailment;
  };
  expect(support(0)).toBeGreaterThan(support(9));
});
