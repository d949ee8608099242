import { expect, test } from 'vitest';
import { publishedSignals } from '../../../../../src/compare/conflicts/weighing/published-signals';
import { compare } from '../../../../../src/compare/signals/signals';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function signalsOf(earlier: Statement, claim: Statement) {
  const [alignment] = compare([earlier], claim).alignments;
  return alignment ? publishedSignals(alignment) : null;
}

const on = (publishedAt: string) => said('Morden has lost 12 guards.', { publishedAt });

test('how long lies between two articles, and which came first', () => {
  const first = on('2026-05-04T10:00:00Z');
  const within = signalsOf(first, on('2026-05-04T11:00:00Z'));
  const after = signalsOf(first, on('2026-05-09T11:00:00Z'));
  expect(within).toMatchObject({ hoursApart: Math.log(2), cameLater: 1 });
  expect(after?.hoursApart).toBeGreaterThan(within?.hoursApart ?? Number.NaN);
  expect(signalsOf(on('2026-05-04T11:00:00Z'), first)).toMatchObject({
    hoursApart: Math.log(2),
    cameLater: -1,
  });
  expect(signalsOf(first, first)).toMatchObject({ hoursApart: 0, cameLater: 0 });
});

test('that nobody knows it', () => {
  const known = on('2026-05-04T11:00:00Z');
  const undated = { ...known, source: { ...known.source, publishedAt: null } };
  expect(signalsOf(undated, on('2026-05-04T11:00:00Z'))).toMatchObject({
    hoursApart: -1,
    cameLater: 0,
  });
});

test('that they are in two languages', () => {
  const claim = dit('Morden a perdu 12 gardes.');
  expect(signalsOf(said('Morden has lost 12 guards.'), claim)?.otherLanguage).toBe(1);
  expect(signalsOf(dit('Les gardes de Morden sont 12.'), claim)?.otherLanguage).toBe(0);
});
