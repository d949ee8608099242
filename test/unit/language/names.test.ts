import { describe, expect, it } from 'vitest';
import { analyse, type Name } from '../../../src/language';

function names(text: string, language: string): Name[] {
  return analyse(text, language, '2026-05-20T10:00:00Z').names;
}

const keys = (text: string, language: string) => names(text, language).map((name) => name.key);
const texts = (text: string, language: string) => names(text, language).map((name) => name.text);

describe('names', () => {
  it.each([
    ['fr', 'Hier, M. Perrin a reçu Mme Zoé Vasco.', ['Perrin', 'Zoé Vasco']],
    ['fr', 'Le général Charles de Brémont visite la Gare du Nord.', ['Charles de Brémont', 'Gare du Nord']],
    ['fr', 'Le Belge Jan Maes a gagné.', ['Belge', 'Jan Maes']],
    ['fr', 'Pétillon a démenti.', ['Pétillon']],
    ['en', 'Prime Minister Ann Dale met J. K. Marlow.', ['Ann Dale', 'J. K. Marlow']],
    ['en', 'Engineer Paul Stone works for the Bank of Harwick.', ['Paul Stone', 'Bank of Harwick']],
    ['en', 'It runs between Harwick and Selby.', ['Harwick', 'Selby']],
    ['en', 'French President Yves Morel arrived.', ['French', 'Yves Morel']],
  ])('%s: %s', (language, text, expected) => {
    expect(texts(text, language)).toEqual(expected);
  });

  it.each([
    ['fr', 'Trois maisons ont brûlé. Personne ne dormait.'],
    ['fr', 'Arrivé en retard, il a perdu.'],
    ['en', 'Police said the road was shut. Officials agreed.'],
    ['en', 'On Monday in January it snowed.'],
  ])('finds none in "%s: %s"', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  it('takes no weekday or month for one, also where nobody knows of which year', () => {
    const { names: found, moments } = analyse('The ferry left Harwick on a Monday in March.', 'en', null);
    expect(found.map(({ text }) => text)).toEqual(['Harwick']);
    expect(moments).toEqual([]);
  });

  it('tells persons, places and organisations by what stands around them', () => {
    expect(names('M. Perrin est venu.', 'fr')[0]?.kind).toBe('person');
    expect(names('Elle vit à Beaulac.', 'fr')[0]?.kind).toBe('place');
    expect(names('He works for Harwick University.', 'en')[0]?.kind).toBe('organisation');
  });
});

describe('keys', () => {
  it.each([
    [
      ['fr', 'M. Zelensky'],
      ['en', 'Mr Zelenskyy'],
    ],
    [
      ['fr', 'M. Poutine'],
      ['en', 'Mr Putin'],
    ],
    [
      ['fr', 'M. Loukachenko'],
      ['en', 'Mr Lukashenko'],
    ],
    [
      ['fr', 'M. Marc Lane'],
      ['en', 'Mr Mark Lane'],
    ],
    [
      ['fr', 'en Allemagne'],
      ['en', 'in Germany'],
    ],
    [
      ['fr', 'le peuple russe'],
      ['en', 'the Russian people'],
    ],
    [
      ['fr', 'à Londres'],
      ['en', 'in London'],
    ],
    [
      ['fr', 'selon l’ONU'],
      ['en', 'the United Nations'],
    ],
    [
      ['fr', 'chez l’OTAN'],
      ['en', 'with NATO'],
    ],
    [
      ['fr', 'la Maison Blanche'],
      ['en', 'the White House'],
    ],
    [
      ['fr', 'aux États-Unis'],
      ['en', 'in the U.S.'],
    ],
  ])('%j and %j share one', ([frenchCode = '', french = ''], [englishCode = '', english = '']) => {
    expect(keys(french, frenchCode)).toHaveLength(1);
    expect(keys(french, frenchCode)).toEqual(keys(english, englishCode));
  });

  it('keeps different names apart', () => {
    expect(keys('M. Marchand et M. Marchal', 'fr')).toHaveLength(2);
    expect(new Set(keys('M. Marchand et M. Marchal', 'fr')).size).toBe(2);
  });
});
