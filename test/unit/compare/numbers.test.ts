import { expect, test } from 'vitest';
import { compatible } from '../../../src/compare/numbers';
import { analyse, type Quantity } from '../../../src/language';

function quantity(text: string): Quantity {
  const [first] = analyse(text, 'en', '2026-05-04').quantities;
  if (!first) throw new Error(`no quantity in "${text}"`);
  return first;
}

test.each([
  ['3,000 homes', '2,950 homes', true],
  ['41,000 homes', '4,100 homes', false],
  ['12 people', '13 people', false],
  ['about 12 people', '13 people', true],
  ['at least 12 people', '14 people', true],
  ['at least 12 people', '40 people', false],
  ['at least 17 people', 'at least 33 people', false],
  ['90 minutes', '1.5 hours', true],
  ['3 weeks', '3 months', false],
  ['2.5 percent', '3.5 percent', false],
  ['the second victim', 'the third victim', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(compatible(quantity(one), quantity(other))).toBe(expected);
  expect(compatible(quantity(other), quantity(one))).toBe(expected);
});
