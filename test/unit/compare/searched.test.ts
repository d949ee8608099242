import { expect, test } from 'vitest';
import { mayConflict } from '../../../src/compare/judge';
import { compare } from '../../../src/compare/signals/signals';
import { said } from './statements';

const { signals } = compare(
  [said('The repair takes three hours.')],
  said('The repair will keep the car in the garage for a full day.'),
);
const ofLength = (tokens: number) => Math.log1p(tokens);

test.each([
  ['a short statement that shares little', true, { covered: 0.05, size: ofLength(8) }],
  ['a short statement that shares nothing', false, { covered: 0, size: ofLength(8) }],
  ['a long one that shares little', false, { covered: 0.05, size: ofLength(40) }],
  ['a long one that shares some', true, { covered: 0.2, size: ofLength(40) }],
  ['a short one of another event', false, { covered: 0.05, size: ofLength(8), otherEvent: 0.9 }],
])('searched for conflicts: %s (%s)', (_what, isSearched, changed) => {
  expect(mayConflict({ ...signals, otherEvent: 0, ...changed })).toBe(isSearched);
});
