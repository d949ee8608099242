import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import { supportOf } from '../../../src/compare/score';
import { compare } from '../../../src/compare/signals';
import { dit, said } from './statements';

describe('a figure that differs from an earlier one', () => {
  const claim = (publishedAt: string) =>
    said('Sales were up by 1.6% at Marlow Foods, whose shares slid in the morning.', { publishedAt });
  const earlier = said('Marlow Foods reported a rise of 4.2% in its sales.', { publishedAt: '2026-03-02' });

  test('contradicts it within days', () => {
    expect(decide(claim('2026-03-04'), [earlier]).mark).toBe('contradicted');
  });

  test('is another period’s where months lie between', () => {
    expect(decide(claim('2026-09-04'), [earlier]).mark).not.toBe('contradicted');
  });
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

describe('what opens a sentence', () => {
  const earlier = said('The talks in Brenn are stuck on a tax on incomes above $1 million.');

  test('is no frame of what follows where it has the verb', () => {
    const claim = said(
      'At issue is a tax on incomes above $2 million that the talks in Brenn are stuck on, he said.',
    );
    expect(decide(claim, [earlier])).toMatchObject({ mark: 'contradicted' });
  });

  test('is a frame of its own where it names others', () => {
    const claim = said('In Vale, the talks are stuck on a tax on incomes above $2 million.');
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
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
      ).signals,
    );

  test('tells more to the minute than by the day', () => {
    expect(support('à 4h15')).toBeGreaterThan(support('dimanche'));
  });
});
