import { expect, test } from 'vitest';
import { outputs } from '../../../../src/compare/pairs/network';

const model = {
  inputs: [
    { signal: 'a', mean: 1, spread: 2 },
    { signal: 'b', mean: 0, spread: 1 },
  ],
  networks: [
    [
      [
        [1, 0, 0],
        [-1, 1, 0.5],
      ],
      [[2, -3, 1]],
    ],
    [
      [
        [1, 0, 0],
        [2, 0, 0],
        [3, 0, 0],
        [0, 1, 0],
        [0, 0, 4],
        [-1, 0, 0],
      ],
      [
        [1, 10, 100, 1000, 10_000, 100_000, 0.5],
        [0, 0, 0, 0, 0, 1, 0],
      ],
    ],
  ],
};
const given = (signals: Record<string, number>) => outputs(model, signals).map((sums) => [...sums]);

test('signals count by mean and spread, and what is below zero between layers as zero', () => {
  // a: (5 - 1) / 2 = 2, b: 3; units: 2 and -2 + 3 + 0.5 = 1.5; 2 * 2 - 3 * 1.5 + 1 = 0.5
  expect(given({ a: 5, b: 3 })[0]).toEqual([0.5]);
  // a: 2, b: -3; units: 2 and -4.5, which is 0; 2 * 2 + 1 = 5
  expect(given({ a: 5, b: -3 })[0]).toEqual([5]);
});

test('a signal that is not told counts as 0, one beyond all examples as five spreads from the mean', () => {
  expect(given({ a: 1 })).toEqual(given({ a: 1, b: 0 }));
  expect(given({ a: 1e9 })).toEqual(given({ a: 11 }));
});

test('several networks, with layers of any number of units', () => {
  // a: 2, b: 3; units of the second network: 2, 4, 6, 3, 4 and -2, which is 0
  expect(given({ a: 5, b: 3 })).toEqual([[0.5], [2 + 40 + 600 + 3000 + 40_000 + 0.5, 0]]);
});
