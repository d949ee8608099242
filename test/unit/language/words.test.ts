import { describe, expect, it } from 'vitest';
import { analyse, languagePack } from '../../../src/language';

function texts(text: string, language: string): string[] {
  return analyse(text, language, null).words.map((word) => word.text);
}

describe('words', () => {
  it('parts elided words and clitic pronouns in French', () => {
    expect(texts("L’ex-maire qu'il a-t-il vu jusqu'à hier", 'fr')).toEqual([
      'L’',
      'ex',
      'maire',
      "qu'",
      'il',
      'a',
      'il',
      'vu',
      "jusqu'",
      'à',
      'hier',
    ]);
  });

  it('keeps words that only look elided or tied', () => {
    expect(texts("aujourd'hui, quelqu'un a rendez-vous avec la porte-parole", 'fr')).toEqual([
      "aujourd'hui",
      ',',
      "quelqu'un",
      'a',
      'rendez-vous',
      'avec',
      'la',
      'porte-parole',
    ]);
  });

  it('parts contractions and ages in English', () => {
    expect(texts("The 61-year-old didn't take Anna's car; we cannot.", 'en')).toEqual([
      'The',
      '61',
      '-',
      'year',
      'old',
      'did',
      "n't",
      'take',
      'Anna',
      "'s",
      'car',
      ';',
      'we',
      'can',
      'not',
      '.',
    ]);
  });

  it.each([
    ['1 200 et 41\u202f000 et 3,4', 'fr', ['1 200', '41\u202f000', '3,4']],
    ['in 2014 200 men, 41,000 and 1.5', 'en', ['2014', '200', '41,000', '1.5']],
    ['il a 12, 13 et 14 ans', 'fr', ['12', '13', '14']],
  ])('reads the numbers of "%s"', (text, language, expected) => {
    const numbers = analyse(text, language, null).words.filter((word) => word.kind === 'number');
    expect(numbers.map((word) => word.text)).toEqual(expected);
  });

  it('points at the text, and folds what it compares', () => {
    const text = 'L’Événement coûte 5 €.';
    const { words } = analyse(text, 'fr', null);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(words[1]?.norm).toBe('evenement');
    expect(words.map((word) => word.stop)).toEqual([true, false, false, false, false, false]);
  });

  it('has no analysis for a language without a pack', () => {
    expect(languagePack('pt')).toBeNull();
    expect(() => analyse('Olá', 'pt', null)).toThrow(RangeError);
  });

  it('tells nouns from the words of grammar that they look like', () => {
    const meant = (text: string, language: string) =>
      analyse(text, language, null).words.flatMap((word) => (word.stop ? [] : [word.norm]));
    expect(meant('Le car a été retardé, car il neigeait.', 'fr')).toEqual([
      'car',
      'retarde',
      ',',
      'neigeait',
      '.',
    ]);
    expect(meant("Cet été, l'or a monté ; or il avait baissé.", 'fr')).toEqual([
      'ete',
      ',',
      'or',
      'monte',
      ';',
      'baisse',
      '.',
    ]);
    expect(meant('Her will says she will pay.', 'en')).toEqual(['will', 'says', 'pay', '.']);
  });
});
