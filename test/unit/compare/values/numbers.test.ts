import { expect, test } from 'vitest';
import { compatible, isSlip, sameDimension, tooFar } from '../../../../src/compare/values/numbers';
import { analyse, type Quantity } from '../../../../src/language';

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
  ['168 kilometres', '168.4 kilometres', true],
  ['168 kilometres', '169 kilometres', false],
  ['1.5 percent', '1.46 percent', true],
  ['3 metres', '3.1 metres', true],
  ['3 metres', '3.4 metres', false],
  ['20 people', '21 people', false],
  ['3 hours', '3 hours 10', false],
  ['the second victim', 'the third victim', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(compatible(quantity(one), quantity(other))).toBe(expected);
  expect(compatible(quantity(other), quantity(one))).toBe(expected);
});

test.each([
  ['870 million', '€1.3 billion', true],
  ['870 million', '1.3 billion euros', true],
  ['870', '€1.3 billion', false],
  ['870 million trees', '€1.3 billion', false],
  ['870 million', '3 kilograms', false],
])('of one dimension, %s and %s: %s', (one, other, expected) => {
  expect(sameDimension(quantity(one), quantity(other))).toBe(expected);
  expect(sameDimension(quantity(other), quantity(one))).toBe(expected);
});

test('a slip moves the point and keeps the digits', () => {
  expect(isSlip(quantity('46,000 homes'), quantity('460,000 homes'))).toBe(true);
  expect(isSlip(quantity('£4.6 million'), quantity('£46 million'))).toBe(true);
  expect(isSlip(quantity('6 homes'), quantity('600 homes'))).toBe(false);
});

test('figures that are far apart are of one thing by a slip only', () => {
  expect(tooFar(quantity('36 dollars'), quantity('12 billion dollars'))).toBe(true);
  expect(tooFar(quantity('36 dollars'), quantity('3,600 dollars'))).toBe(false);
  expect(tooFar(quantity('36 dollars'), quantity('90 dollars'))).toBe(false);
});
