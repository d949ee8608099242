import { expect, test } from 'vitest';
import { sumOfTrees, type Trees, termsOfTrees } from '../../../../src/compare/model/trees';

const model: Trees = {
  inputs: ['a', 'b'],
  trees: [
    [0, 0.5, 0.25, [1, 2, 0.5, 1, -1], 2],
    [1, 0, 0, -3, 3],
  ],
};

test.each([
  ['a signal equal to the bound is at most it', { a: 0.5, b: 2 }, 1 + 3],
  ['a question after another', { a: 0, b: 2.5 }, -1 + 3],
  ['the other side of the first question', { a: 1, b: 0 }, 2 - 3],
  ['signals that are not told count as 0', {}, 1 - 3],
  ['signals that no tree asks for do not count', { a: 1, b: 0, c: 9 }, 2 - 3],
])('%s', (_, signals, sum) => {
  expect(sumOfTrees(model, signals)).toBe(sum);
});

test('of a signal that two records tell, the first counts, 0 as well', () => {
  expect(sumOfTrees(model, { b: 2 }, { a: 1, b: 0 })).toBe(2 + 3);
  expect(sumOfTrees(model, { a: 0 }, { a: 1, b: 2.5 })).toBe(-1 + 3);
});

test('what each signal adds is what its questions change the mean by, and all add up to the sum', () => {
  const signals = { a: 0.2, b: 3 };
  const { start, terms } = termsOfTrees(model, signals);
  expect(start).toBe(0.25);
  expect(terms).toEqual(
    new Map([
      ['a', 0.5 - 0.25],
      ['b', -1 - 0.5 + 3],
    ]),
  );
  const sum = [...terms.values()].reduce((all, adds) => all + adds, start);
  expect(sum).toBeCloseTo(sumOfTrees(model, signals), 10);
});

test('each of many trees counts', () => {
  const trees = Array.from({ length: 9 }, (_, at) => [0, at, 0, at, -1] as const);
  expect(sumOfTrees({ inputs: ['a'], trees }, { a: 4.5 })).toBe(5 + 6 + 7 + 8 - 5);
});
