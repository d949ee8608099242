import { describe, expect, test } from 'vitest';
import { candidateTerms } from '../../../src/compare/candidate-terms';
import type { Statement } from '../../../src/compare/types';
import { packSegment } from '../../../src/coverage/index/pack';
import { partOf } from '../../../src/coverage/index/parts';
import { Search } from '../../../src/coverage/index/search';
import { hashTerms } from '../../../src/coverage/index/term-hash';
import { dit, said } from './statements';

const coverage = [
  said('The explosion at the Grangemouth refinery killed nine workers on Sunday.'),
  said('A second explosion in Oslo broke the windows of a bakery.'),
  dit('Les conducteurs de bus de Lisbonne ont voté une grève de deux jours.'),
  dit('Le prix du pain a augmenté de 4 % à Lisbonne.'),
  said('Ruth Kemp, the mayor of Bath, will not stand again.'),
  dit("L'équipe de handball de Bath a perdu son entraîneur."),
];

function nearest(statement: Statement): Statement | undefined {
  const terms = (one: Statement) => hashTerms(candidateTerms(one));
  const segment = packSegment(coverage.map((one, row) => ({ row, day: 0, terms: terms(one) })));
  const [best] = new Search([partOf(segment, 1)]).nearest({ terms: terms(statement), day: 0 }, 1);
  return best && coverage[best.row];
}

describe('candidate terms find the earlier statement', () => {
  test.each([
    ['in the same words', said('Nine workers were killed at the refinery in Grangemouth.'), 0],
    ['in other words', said('Sunday saw nine staff die in a blast at Grangemouth.'), 0],
    ['in the other language', dit('Neuf ouvriers sont morts dimanche à la raffinerie de Grangemouth.'), 0],
    ['across languages by concept', said('Bus drivers in Lisbon decided on a two-day walkout.'), 2],
    ['by the name that a pronoun stands for', said('She will leave the post.', { focus: ['Ruth Kemp'] }), 4],
  ])('%s', (_how, statement, row) => {
    expect(nearest(statement)).toBe(coverage[row]);
  });

  test('by no kind: a vessel is any tanker, and any trawler', () => {
    const [tanker, trawler] = [said('A tanker sank.'), said('A trawler sank.')].map(candidateTerms);
    expect(tanker?.filter((term) => trawler?.includes(term))).toEqual(candidateTerms(said('They sank.')));
  });

  test('bounded, however long the sentence', () => {
    const long = Array.from({ length: 5_000 }, (_, at) => `word${at}`).join(' ');
    expect(candidateTerms(said(long)).length).toBeLessThanOrEqual(160);
  });

  test('nothing that carries meaning: no terms', () => {
    expect(candidateTerms(said('It is what it is.'))).toEqual([]);
  });
});
