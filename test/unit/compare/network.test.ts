import { expect, test } from 'vitest';
import { outputs } from '../../../src/compare/network';

const network = {
  inputs: [
    { signal: 'a', mean: 1, spread: 2 },
    { signal: 'b', mean: 0, spread: 1 },
  ],
  layers: [
    [
      [1, 0, 0],
      [-1, 1, 0.5],
    ],
    [[2, -3, 1]],
  ],
};

test('signals count by mean and spread, and what is below zero between layers as zero', () => {
  // a: (5 - 1) / 2 = 2, b: 3; units: 2 and -2 + 3 + 0.5 = 1.5; 2 * 2 - 3 * 1.5 + 1 = 0.5
  expect([...outputs(network, { a: 5, b: 3 })]).toEqual([0.5]);
  // a: 2, b: -3; units: 2 and -4.5, which is 0; 2 * 2 + 1 = 5
  expect([...outputs(network, { a: 5, b: -3 })]).toEqual([5]);
});

test('a signal that is not told counts as 0, one beyond all examples as five spreads from the mean', () => {
  expect(outputs(network, { a: 1 })).toEqual(outputs(network, { a: 1, b: 0 }));
  expect(outputs(network, { a: 1e9 })).toEqual(outputs(network, { a: 11 }));
});
