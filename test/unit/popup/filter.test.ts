import { describe, expect, it } from 'vitest';
import { filterClaims } from '../../../popup/filter';
import type { ShownClaim } from '../../../src/ui/shown-claims';

const claims: ShownClaim[] = [
  { id: 'a', mark: 'new', text: 'Le bac reprend la mer lundi.', differences: [], outlets: [] },
  {
    id: 'b',
    mark: 'contradicted',
    text: 'La traversée durait deux heures.',
    differences: [{ here: 'deux', there: 'trois', language: 'fr', outlets: ['Le Phare'] }],
    outlets: [],
  },
];

const idsWhere = (mark: 'all' | 'new' | 'contradicted', text: string) =>
  filterClaims(claims, { mark, text }).map(({ id }) => id);

describe('filterClaims', () => {
  it('keeps everything by default, in order', () => {
    expect(idsWhere('all', '')).toEqual(['a', 'b']);
    expect(idsWhere('all', '   ')).toEqual(['a', 'b']);
  });

  it('keeps the claims of one mark', () => {
    expect(idsWhere('contradicted', '')).toEqual(['b']);
  });

  it('finds every word, without minding case and accents', () => {
    expect(idsWhere('all', 'TRAVERSEE')).toEqual(['b']);
    expect(idsWhere('all', 'lundi bac')).toEqual(['a']);
    expect(idsWhere('all', 'lundi heures')).toEqual([]);
    expect(idsWhere('new', 'traversée')).toEqual([]);
  });

  it('finds the earlier words of a difference too, and the outlet that has them', () => {
    expect(idsWhere('all', 'trois')).toEqual(['b']);
    expect(idsWhere('all', 'phare')).toEqual(['b']);
  });
});
