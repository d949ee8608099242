import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { otherSubject } from '../../../../../src/compare/conflicts/scope';
import { decide } from '../../../../../src/compare/decide';
import { inspect } from '../../../../../src/compare/inspect';
import { supportOf } from '../../../../../src/compare/model/score';
import { compare } from '../../../../../src/compare/signals/signals';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

describe('a figure that differs from an earlier one', () => {
  const claim = (publishedAt: string) => said('Sales at Marlow Foods rose by 1.6%.', { publishedAt });
  const earlier = said('Marlow Foods reported a rise of 4.2% in its sales.', { publishedAt: '2026-03-02' });

  test('contradicts it within days', () => {
    expect(decide(claim('2026-03-04'), [earlier]).mark).toBe('contradicted');
  });

  test('is another period’s where months lie between', () => {
    expect(decide(claim('2026-09-04'), [earlier]).mark).not.toBe('contradicted');
  });
});

test('a count of what is lost is not put beside one of what is kept', () => {
  const kept = dit('La scierie de Luz garde 90 postes.');
  const figures = (claim: Statement) =>
    inspect(kept, claim).conflicts.filter(({ kind }) => kind === 'number');
  expect(figures(dit('La scierie de Luz garde quarante-huit postes.'))).toHaveLength(1);
  expect(figures(dit('La scierie de Luz perd quarante-huit postes.'))).toEqual([]);
});

describe('a count of victims', () => {
  test.each([
    [
      'the bodies that were found',
      said('Eleven bodies have been recovered from the ruins of the hotel in Brenn.'),
    ],
    ['those who died', said('Eleven people have died in the ruins of the hotel in Brenn.')],
  ])('contradicts another: %s', (_what, claim) => {
    const earlier = said('Three people were killed in the ruins of the hotel in Brenn.');
    expect(decide(claim, [earlier])).toMatchObject({
      mark: 'contradicted',
      differences: [{ kind: 'number' }],
    });
  });
});

test('a rank does not contradict itself, whatever noun stands with it', () => {
  const earlier = said('The National University of Vale rose to seventh.');
  const claim = said('Among the climbers was the National University of Vale, now in seventh position.');
  expect(inspect(earlier, claim).conflicts.map(({ kind }) => kind)).not.toContain('number');
});

describe('what opens a sentence', () => {
  const apart = (one: Statement, other: Statement) => otherSubject(align(wholeView(one), wholeView(other)));
  const earlier = said('The camps are stuck on a tax for the rich.');

  test.each([
    ['its verb', said('At issue is a 2 percent levy, the governor said.'), earlier],
    ['a hedged figure', dit('Près d’un quart de l’eau, 23 %, se perd.'), dit('Le réseau fuit.')],
  ])('is no frame of what follows: %s', (_what, claim, other) => {
    expect(apart(claim, other)).toBe(false);
  });

  test('is a frame where it names another place', () => {
    expect(apart(said('In Vale, the camps are stuck on a tax for the rich.'), earlier)).toBe(true);
  });
});

test('how often one thing happened is not how often another did', () => {
  const earlier = said('The economy of Ardenia went back into recession for the fourth time in a decade.');
  const claim = said('Ardenia downgraded its assessment of the economy for the first time in a year.');
  expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
});

describe('a moment that is found again', () => {
  const support = (when: string) =>
    supportOf(
      compare(
        [dit(`À Morteau, l’alerte a été donnée ${when}.`)],
        dit(`Les flammes ont surpris les voisins ${when}, à Morteau.`),
      ),
    );

  test('tells more to the minute than by the day', () => {
    expect(support('à 4h15')).toBeGreaterThan(support('dimanche'));
  });
});

test('a view is told by whose it is, which sets nothing apart', () => {
  const earlier = dit('La crue a emporté 120 moulins, selon le canton.');
  const isApart = (claim: string) => otherSubject(align(wholeView(dit(claim)), wholeView(earlier), true));
  expect(isApart('Pour Hélène Vidal, la crue a emporté 300 moulins.')).toBe(false);
  expect(isApart('En Suède, la crue a emporté 300 moulins.')).toBe(true);
});
