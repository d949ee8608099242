import { expect, test } from 'vitest';
import { clashesInPair } from '../../../../../src/compare/conflicts/weighing/in-pair';
import { inOne } from '../../../../../src/compare/model/told';
import { compare } from '../../../../../src/compare/signals/signals';
import type { Statement } from '../../../../../src/compare/types';
import { said } from '../../statements';
import { clashesOf } from '../clashes';

function signalsOf(earlier: string, claim: string) {
  const premise = said(earlier);
  const [clash] = clashesInPair(compare([premise], said(claim)), premise);
  return inOne(clash?.signals ?? []);
}

test('two sums, each the only one of its sentence', () => {
  const signals = signalsOf('The Morden bridge cost £90 million.', 'The Morden bridge cost £9 million.');
  expect(signals).toMatchObject({ sole: 1, unit: 1, few: 0, age: 0 });
});

test('one of several sums', () => {
  const earlier = 'The Morden bridge cost £90 million, and the road £12 million.';
  expect(signalsOf(earlier, 'The Morden bridge cost £40 million.')).toMatchObject({ sole: 0, unit: 1 });
});

test('a share has no unit, and a small count is told', () => {
  const shares = signalsOf('The Morden bridge lost 40 percent.', 'The Morden bridge lost 70 percent.');
  expect(shares).toMatchObject({ unit: 0, few: 0 });
  const counts = signalsOf('Two guards at Morden were shot.', 'Three guards at Morden were shot.');
  expect(counts).toMatchObject({ unit: 0, few: 1 });
});

test('ages', () => {
  const signals = signalsOf('Anna Bell, 56, was arrested.', 'Anna Bell, aged 29, was arrested.');
  expect(signals).toMatchObject({ age: 1 });
});

test('how far apart they are, and how they are told', () => {
  const far = signalsOf('About 40 guards at Morden were shot.', 'Some 90 guards at Morden were shot.');
  expect(far).toMatchObject({ rough: 1, rank: 0, sameNoun: 1, noNoun: 0 });
  const near = signalsOf('In Morden 1,451 guards were shot.', 'In Morden 1,612 guards were shot.');
  expect(near).toMatchObject({ rough: 0 });
  expect(near.times).toBeLessThan(far.times ?? 0);
  expect(near.digits).toBeGreaterThan(far.digits ?? 1);
  const ranks = signalsOf('Morden finished in third place.', 'Morden finished in fifth place.');
  expect(ranks).toMatchObject({ rank: 1 });
});

test('which of two counts is the later', () => {
  const monday = said('Morden has lost 12 guards.', { publishedAt: '2026-05-04T10:00:00Z' });
  const tuesday = said('Morden has lost 15 guards.', { publishedAt: '2026-05-05T10:00:00Z' });
  const growthOf = (earlier: Statement, claim: Statement) =>
    inOne(clashesInPair(compare([earlier], claim), earlier)[0]?.signals ?? []).growth;
  expect(growthOf(monday, tuesday)).toBe(1);
  const fewer = said('Morden has lost 9 guards.', { publishedAt: '2026-05-05T10:00:00Z' });
  expect(growthOf(monday, fewer)).toBe(-1);
});

test('shares that only a name ties are not put side by side', () => {
  const ranchers = 'By noon 40 percent of the ranchers had gone home, so that few spend the guarani.';
  const ofShares = (claim: string) => clashesOf(['quantity'], said(ranchers), said(claim));
  expect(ofShares('The guarani gained 30 percent on the news.')).toEqual([]);
  expect(ofShares('By noon 30 percent of the ranchers had gone home.')).not.toEqual([]);
});
