import { describe, expect, test } from 'vitest';
import { embeddedJudge } from '../../../src/compare/judge';
import { judgePair } from '../../../src/compare/pairs/pair';
import { dit, said } from './statements';

function total(scores: Record<string, number>): number {
  return Object.values(scores).reduce((sum, score) => sum + score, 0);
}

describe('bare pairs', () => {
  const premise = 'The council of Truro closed the swimming pool on Friday. Repairs will take four months.';

  test.each([
    ['The swimming pool in Truro was closed by the council on Friday.', 'entailment'],
    ['Repairs will take nine months.', 'contradiction'],
    ['A choir from Exeter won the singing contest.', 'neutral'],
  ] as const)('%s: %s', (hypothesis, label) => {
    const judgement = judgePair({ premise, hypothesis, language: 'en' });
    expect(judgement.label).toBe(label);
    expect(total(judgement.scores)).toBeCloseTo(1, 6);
  });

  test('spans of a premise of several sentences refer to the whole of it', () => {
    const { differences } = judgePair({
      premise,
      hypothesis: 'Repairs will take nine months.',
      language: 'en',
    });
    expect(differences.map(({ there }) => there)).toEqual(['four months']);
    for (const { there, thereSpan } of differences) {
      expect(premise.slice(thereSpan.start, thereSpan.end)).toBe(there);
    }
  });

  test('an empty text says nothing about anything', () => {
    expect(judgePair({ premise: '', hypothesis: 'The pool is closed.', language: 'en' }).label).toBe(
      'neutral',
    );
  });

  test('a language without a pack is refused', () => {
    expect(() => judgePair({ premise: 'a', hypothesis: 'b', language: 'xx' })).toThrow(RangeError);
  });
});

describe('what is negated or turned round', () => {
  test.each([
    ['en', 'The ferry left the harbour at noon.', 'The ferry did not leave the harbour at noon.'],
    ['fr', 'La maire a accepté le projet de piscine.', 'La maire a refusé le projet de piscine.'],
  ])('%s: contradicts what it is put beside', (language, premise, hypothesis) => {
    expect(judgePair({ premise, hypothesis, language }).label).toBe('contradiction');
  });

  test('opposites need not stand beside the same words to clash', () => {
    const { differences } = embeddedJudge(
      said(
        'The teachers’ union leader Rita Moss backed the timetable, saying that pupils would sleep longer.',
      ),
      said('The leader of the teachers’ union, Rita Moss, who opposed the change, said that pupils had won.'),
    );
    expect(differences.map(({ here, there, kind }) => [here, there, kind])).toContainEqual([
      'opposed',
      'backed',
      'antonym',
    ]);
  });
});

test('a candidate among many supports less readily than a sentence put beside another', () => {
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
    const there = embeddedJudge(hostile, plain);
    const here = embeddedJudge(plain, hostile);
    expect(total(there.scores)).toBeCloseTo(1, 6);
    expect(total(here.scores)).toBeCloseTo(1, 6);
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
