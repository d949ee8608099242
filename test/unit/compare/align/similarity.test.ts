import { describe, expect, test } from 'vitest';
import { likeness } from '../../../../src/compare/align/similarity';
import { wholeView } from '../../../../src/compare/statement/view';
import type { Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

/** The best likeness of any two name tokens of two statements. */
function likestNames(one: Statement, other: Statement): number {
  const [mine, theirs] = [one, other].map((statement) =>
    wholeView(statement).tokens.filter(({ name }) => name !== null),
  );
  return Math.max(0, ...(mine ?? []).flatMap((a) => (theirs ?? []).map((b) => likeness(a, b).value)));
}

describe('two names', () => {
  test.each<[string, Statement, Statement]>([
    [
      'a body by its letters in two languages',
      dit('Le rapport du FMI est attendu.'),
      said('The report of the IMF is due.'),
    ],
    [
      'a body by its letters and in full',
      dit("Le siège de l'ONU est gardé."),
      said('The seat of the United Nations is guarded.'),
    ],
    [
      'a country of several words',
      dit('Ils vivent aux États-Unis.'),
      said('They live in the United States.'),
    ],
  ])('of one thing are alike: %s', (_what, one, other) => {
    expect(likestNames(one, other)).toBeGreaterThan(0.8);
  });

  test('of two cities of one country are not', () => {
    expect(likestNames(dit('Ils vivent à Marseille.'), said('They live in Lyon.'))).toBe(0);
  });
});

test.each<[string, Statement, Statement]>([
  ['a people and its country', dit('Les Suédoises ont signé.'), dit('La Suède a signé.')],
  ['a people in two languages', dit('Les Grecs ont signé.'), said('The Greeks have signed.')],
  [
    'an adjective in the plural',
    dit('Des navires britanniques ont appareillé.'),
    said('British vessels have sailed.'),
  ],
])('of one country: %s', (_what, one, other) => {
  const [mine, theirs] = [wholeView(one).tokens, wholeView(other).tokens];
  const named = theirs.filter(({ name }) => name !== null);
  expect(Math.max(0, ...named.flatMap((a) => mine.map((b) => likeness(a, b).value)))).toBeGreaterThan(0.8);
});

/** How alike any two words of two statements are at best. */
function alike(one: Statement, other: Statement): number {
  const [mine, theirs] = [wholeView(one).tokens, wholeView(other).tokens];
  return Math.max(0, ...mine.flatMap((a) => theirs.map((b) => likeness(a, b).value)));
}

test('a thing and its kind are alike, though less than two words for the thing, and two of one kind are not', () => {
  const tanker = said('A tanker.');
  const kind = alike(tanker, said('A vessel.'));
  expect(kind).toBeGreaterThan(0.5);
  expect(kind).toBeLessThan(alike(said('A lorry.'), said('A truck.')));
  expect(alike(tanker, said('A trawler.'))).toBe(0);
});

describe('two words', () => {
  const best = (one: Statement, other: Statement) =>
    Math.max(
      0,
      ...wholeView(one).tokens.flatMap((a) => wholeView(other).tokens.map((b) => likeness(a, b).value)),
    );

  test('are alike with and without the hyphen in them', () => {
    expect(best(dit('Un tir antimissile.'), dit('Le bouclier anti-missile.'))).toBeGreaterThan(0.8);
    expect(best(said('A protest, prorussian.'), said('The pro-russian leader.'))).toBeGreaterThan(0.8);
  });

  test('are alike where one is the other cut short', () => {
    expect(best(dit('La manif du soir.'), dit('Un long défilé, une manifestation.'))).toBeGreaterThan(0.8);
  });
});
