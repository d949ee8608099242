import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/compare/types';
import { shownClaims } from '../../../src/ui/shown-claims';
import { claim } from '../popup/fake-port';

describe('shownClaims', () => {
  it('leaves out claims without a verdict and those whose mark was called wrong', () => {
    const wrong = { ...claim('b', 'contradicted', 'It cost two million.'), dismissed: true };
    const claims = shownClaims([claim('a', 'new', 'It sails.'), wrong, claim('c', null, 'Hola.')]);
    expect(claims.map(({ id }) => id)).toEqual(['a']);
  });

  it('names the same conflicting words once, however many earlier articles have them', () => {
    const [shown] = shownClaims([
      claim('a', 'contradicted', 'Closed for two days.', [
        ['two days', 'three days', 'Radio Quay'],
        ['two days', 'three days', 'Harbour Post'],
        ['two days', 'three days', 'Radio Quay'],
        ['two days', 'a week', 'Daily Pier'],
      ]),
    ]);
    expect(shown?.differences).toEqual([
      { here: 'two days', there: 'three days', language: 'en', outlets: ['Radio Quay', 'Harbour Post'] },
      { here: 'two days', there: 'a week', language: 'en', outlets: ['Daily Pier'] },
    ]);
  });

  it('shows no mark of quotation without its partner', () => {
    const words: [string, string, string] = ['« va rouvrir', 'the “gift”', 'Radio Quay'];
    const [shown] = shownClaims([claim('a', 'contradicted', 'Il « va rouvrir lundi ».', [words])]);
    expect(shown?.differences).toMatchObject([{ here: 'va rouvrir', there: 'the “gift”' }]);
  });

  it('names the outlets that corroborate a claim, each once', () => {
    const outlets = ['Radio Quay', 'Harbour Post', 'Radio Quay'];
    const verdict: Verdict = {
      mark: 'corroborated',
      differences: [],
      qualifiers: [],
      evidence: outlets.map((publisher) => ({
        url: 'https://quay.example/',
        title: 'Quay',
        publishedAt: null,
        language: 'en',
        publisher,
        text: 'It sails.',
        relation: 'supports',
      })),
    };
    const [shown] = shownClaims([{ ...claim('a', 'corroborated', 'It sails.'), verdict }]);
    expect(shown?.outlets).toEqual(['Radio Quay', 'Harbour Post']);
  });
});
