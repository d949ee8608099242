import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/compare/decide';
import { kinOf, kinshipOf } from '../../../../src/compare/surroundings/kinship';
import type { Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

const url = 'https://herald.example/dairy';
const article = (...texts: string[]) => texts.map((text) => said(text, { url }));

const dairy = article(
  'The Bellevaux dairy in Savoy recalled its cheese on Tuesday after listeria was found.',
  'The dairy employs 230 people.',
  'Two children from Annecy were taken to hospital after they had eaten the cheese.',
);

/** What an index finds of an earlier article: for each claim whatever of it shares a word. */
const found = (earlier: readonly Statement[]) => dairy.map(() => [...earlier]);

describe('whether an earlier article is about the same event', () => {
  test('articles that share their names and things are of one event', () => {
    const other = [
      said('Listeria has been found in cheese from the Bellevaux dairy, which recalled it.', { url: 'a' }),
      said('Two children who ate it are in hospital in Annecy.', { url: 'a' }),
    ];
    expect(kinshipOf(dairy, found(other)).get('a')).toBeGreaterThan(0.9);
  });

  test('so are articles in two languages', () => {
    const french = [
      dit('La fromagerie Bellevaux, en Savoie, rappelle ses fromages contaminés à la listeria.', {
        url: 'f',
      }),
      dit('Deux enfants ont été hospitalisés à Annecy après avoir mangé du fromage.', { url: 'f' }),
    ];
    expect(kinshipOf(dairy, found(french)).get('f')).toBeGreaterThan(0.7);
  });

  test('articles that share a word here and there are not', () => {
    const vaccine = [
      said('The vaccine maker employs 3,400 people.', { url: 'v' }),
      said('It halted its trials in Osaka when a volunteer fainted.', { url: 'v' }),
    ];
    expect(kinshipOf(dairy, found(vaccine)).get('v')).toBeLessThan(0.25);
  });

  test('nor are the results of two firms, however alike their words', () => {
    const shoes = [
      said('Shoe chain Ardlow said profits rose 12% to £31m in the year to March.', { url: 's' }),
      said('Sales in the last quarter were ahead of analysts’ forecasts.', { url: 's' }),
      said('Suede boots and sandals did best, and eleven branches opened in Leeds and Hull.', { url: 's' }),
      said('Moira Tennick, who runs it, said a weak dollar had cut the cost of leather.', { url: 's' }),
    ];
    const ferries = [
      said('Ferry operator Skerrie reported a fall in annual profits to £75m.', { url: 'r' }),
      said('High oil prices hit sales in the last quarter, which missed analysts’ forecasts.', { url: 'r' }),
      said('Two of its ships lay idle in Stranraer while their propellers were mended.', { url: 'r' }),
      said('Its skipper, Gordon Pell, said a weak dollar kept American passengers away.', { url: 'r' }),
    ];
    expect(
      kinshipOf(
        shoes,
        shoes.map(() => ferries),
      ).get('r'),
    ).toBeLessThan(0.25);
  });

  test('statements put side by side by somebody are taken to be', () => {
    expect(kinOf(said('It rained.'), undefined)).toBe(1);
  });

  test('nothing found, nothing known', () => {
    expect(kinshipOf(dairy, [[], [], []]).size).toBe(0);
    expect(kinshipOf([], []).size).toBe(0);
  });
});

test('a figure of another event contradicts nothing', () => {
  const size = said('The firm employs 340 people.', { url: 'v' });
  const trials = said('It halted its vaccine trials in Osaka when a volunteer fainted.', { url: 'v' });
  const [, claim] = dairy as [Statement, Statement];
  expect(decide(claim, [size]).mark).toBe('contradicted');
  const kinship = kinshipOf(dairy, found([size, trials]));
  expect(decide(claim, [size], undefined, { kinship }).mark).toBe('new');
});
