import { expect, test } from 'vitest';
import { editedCases } from '../../../../scripts/train/edits';

/** The stretch of a text in which another differs from it, by words. */
function differing(one: string, other: string): [string, string] {
  const [a, b] = [one.split(' '), other.split(' ')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end).join(' '), b.slice(start, b.length - end).join(' ')];
}

const cases = editedCases();
const told = cases.map(({ statement, candidates: [premise], conflict }) => {
  const [there, here] = differing(premise?.claim.text ?? '', statement.claim.text);
  return { there, here, conflict: conflict ?? '' };
});

test('what is edited is told again but for the words in dispute, and contradicted', () => {
  expect(cases.length).toBeGreaterThan(300);
  for (const { here, conflict } of told) expect(here === conflict || here.includes(conflict)).toBe(true);
  expect(new Set(cases.map(({ mark }) => mark))).toEqual(new Set(['contradicted']));
});

test('figures are changed beyond rounding, weekdays for weekdays', () => {
  const figures = told.flatMap(({ there, conflict }) => {
    const from = /^\d{1,3}$/.test(conflict) ? /\d+/.exec(there)?.[0] : undefined;
    return from ? [[Number(from), Number(conflict)] as const] : [];
  });
  expect(figures.length).toBeGreaterThan(100);
  for (const [from, to] of figures) expect(Math.abs(to - from)).toBeGreaterThanOrEqual(Math.min(3, from));
  expect(told).toContainEqual(expect.objectContaining({ there: 'mardi', here: 'vendredi' }));
  expect(told).toContainEqual(expect.objectContaining({ there: 'Friday', here: 'Monday' }));
});
