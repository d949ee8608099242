import { expect, test } from 'vitest';
import { relation } from '../../../../src/compare/values/dates';
import { analyse, type Moment } from '../../../../src/language';

/** A Monday. */
const PUBLISHED = '2026-05-04';

function moment(text: string, published = PUBLISHED): Moment {
  const [first] = analyse(text, 'en', published).moments;
  if (!first) throw new Error(`no moment in "${text}"`);
  return first;
}

test.each([
  ['It ended on 3 May.', 'It ended on 3 May 2026.', 'same'],
  ['It ended on 3 May.', 'It ended on 5 May.', 'apart'],
  ['It ended in May.', 'It ended on 5 May.', 'same'],
  ['It ended at 6.20 a.m.', 'It ended at 6.30 a.m.', 'same'],
  ['It ended at 6.20 a.m.', 'It ended at 9 a.m.', 'apart'],
  ['It ended at 9 a.m.', 'It ended on 5 May.', null],
] as const)('%s %s: %s', (one, other, expected) => {
  expect(relation(moment(one), moment(other))).toBe(expected);
});

test('a weekday may mean the one before or the one after', () => {
  expect(relation(moment('It starts on Monday.', '2026-05-01'), moment('It starts on 4 May 2026.'))).toBe(
    'same',
  );
});

test('slack lets two ways of counting days agree', () => {
  const [one, other] = [moment('It ended on 3 May.'), moment('It ended on 4 May.')];
  expect(relation(one, other)).toBe('apart');
  expect(relation(one, other, 1)).toBe('same');
});
