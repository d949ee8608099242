import { describe, expect, test } from 'vitest';
import { judgePair } from '../../../../src/compare/pairs/pair';
import type { Judge } from '../../../../src/compare/types';

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
});

test('another judge may stand in', () => {
  const scores = { entailment: 0.2, neutral: 0.5, contradiction: 0.3 };
  const heard: string[] = [];
  const judge: Judge = (premise, hypothesis) => {
    heard.push(premise.claim.text, hypothesis.claim.text, hypothesis.source.language);
    return { scores, differences: [] };
  };
  const pair = { premise: 'The pool closed.', hypothesis: 'It did not.', language: 'en' };
  expect(judgePair(pair, judge)).toEqual({ scores, differences: [], label: 'neutral' });
  expect(heard).toEqual(['The pool closed.', 'It did not.', 'en']);
});
