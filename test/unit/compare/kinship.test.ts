import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import { kinOf, kinshipOf } from '../../../src/compare/kinship';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

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
    const vaccine = [said('The vaccine maker employs 3,400 people.', { url: 'v' })];
    expect(kinshipOf(dairy, found(vaccine)).get('v')).toBeLessThan(0.1);
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
  const vaccine = said('The firm employs 3,400 people.', { url: 'v' });
  const [, claim] = dairy as [Statement, Statement];
  expect(decide(claim, [vaccine]).mark).toBe('contradicted');
  expect(decide(claim, [vaccine], undefined, kinshipOf(dairy, found([vaccine]))).mark).toBe('new');
});
