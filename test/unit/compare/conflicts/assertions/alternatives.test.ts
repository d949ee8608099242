import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../../src/compare/inspect';
import { areAlternatives as areAlternativeLemmas } from '../../../../../src/compare/lexicon/alternatives/alternatives';
import { packOf } from '../../../../../src/language';
import { dit } from '../../statements';

function areAlternatives(one: string, language: string, other: string, otherLanguage: string): boolean {
  const lemma = (word: string, of: string) => packOf(of).lemma(word, word);
  return areAlternativeLemmas(lemma(one, language), language, lemma(other, otherLanguage), otherLanguage);
}

describe('areAlternatives', () => {
  it.each([
    ['lorry', 'en', 'coach', 'en'],
    ['ananas', 'fr', 'banana', 'en'],
    ['firefighter', 'en', 'paramedic', 'en'],
    ['chat', 'fr', 'dog', 'en'],
  ])('takes %s (%s) and %s (%s) for words of which one holds', (one, language, other, otherLanguage) => {
    expect(areAlternatives(one, language, other, otherLanguage)).toBe(true);
    expect(areAlternatives(other, otherLanguage, one, language)).toBe(true);
  });

  it.each([
    ['lorry', 'en', 'truck', 'en'],
    ['voiture', 'fr', 'car', 'en'],
    ['chat', 'en', 'dog', 'en'],
    ['lorry', 'en', 'banana', 'en'],
  ])('leaves %s (%s) and %s (%s) be', (one, language, other, otherLanguage) => {
    expect(areAlternatives(one, language, other, otherLanguage)).toBe(false);
  });

  it('knows a word in each of its classes: a crown is money and worn', () => {
    expect(areAlternatives('couronne', 'fr', 'ring', 'en')).toBe(true);
    expect(areAlternatives('couronne', 'fr', 'dollar', 'en')).toBe(true);
  });
});

describe('words of which one holds, in two statements', () => {
  const earlier = dit('Quatre des 30 blessés étaient toujours à l’hôpital mercredi.');
  const kinds = (claim: string) => inspect(earlier, dit(claim)).conflicts.map(({ kind }) => kind);

  it('exclude one another', () => {
    expect(kinds('Quatre des 30 blessés étaient toujours à la préfecture mercredi.')).toContain('antonym');
  });

  it('exclude nothing where one is who says it', () => {
    expect(kinds('Quatre des 30 blessés restent alités, selon la préfecture.')).toEqual([]);
  });
});
