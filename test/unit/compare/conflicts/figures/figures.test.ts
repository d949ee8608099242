import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import { kinshipOf } from '../../../../../src/compare/surroundings/kinship';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

type Pair = [what: string, earlier: Statement, claim: Statement];

describe('figures of the same thing in other words', () => {
  test.each<[...Pair, here: string, there: string]>([
    [
      'what is measured stands behind the figure',
      dit('Environ 2 700 tonnes de gravats bloquent la vallée de Luz.'),
      dit('Quelque 900 tonnes de gravats ont été évacuées ou attendent dans la vallée de Luz.'),
      '900 tonnes',
      '2 700 tonnes',
    ],
    [
      'an age that opens a sentence',
      dit('Assise devant son moulin, Odile Ferrand, 71 ans, attend le verdict.'),
      dit('À 54 ans, Odile Ferrand était la plus jeune des meuniers.'),
      '54 ans',
      '71 ans',
    ],
    [
      'what is measured is the subject',
      said('The tunnel under the Morden bank was 14 metres long.'),
      said('Police found a 30-metre tunnel under the Morden bank.'),
      '30-metre',
      '14 metres',
    ],
    [
      'what is measured stands in front of the figure',
      dit('Le tribunal de Nîmes a fixé une amende de 4 000 euros.'),
      dit('À Nîmes, l’amende sera de 9 000 euros.'),
      '9 000 euros',
      '4 000 euros',
    ],
    [
      'the dead, whoever they were',
      dit('Trois randonneurs ont été tués dimanche par un éboulement près de Gavarnie.'),
      dit('L’éboulement de dimanche près de Gavarnie a fait cinq morts.'),
      'cinq morts',
      'Trois randonneurs',
    ],
    [
      'the rank of the same competitor',
      said('Norway came third with the singer Ella Brandt.'),
      dit('Ella Brandt échoue au pied du podium, quatrième.'),
      'quatrième',
      'third',
    ],
    [
      'a value that is changed, and kept',
      said('The monthly pass of Aberlin will go up from £60 to £72.'),
      said('The monthly pass of Aberlin will stay at £60, the mayor said.'),
      '£60',
      '£60 to £72',
    ],
    [
      'a value that is kept, and changed',
      dit('Le tarif de la cantine de Vézac reste fixé à 3 euros.'),
      dit('À Vézac, le tarif de la cantine passera de 3 à 4 euros.'),
      '3 à 4 euros',
      '3 euros',
    ],
    [
      'how often one figure was reached',
      dit(
        'Le Québec compte 9,1 millions d’habitants, et pèse pour la première fois moins de 22 % du Canada.',
      ),
      dit('Le Québec pèse pour la deuxième fois moins de 22 % de la population du Canada.'),
      'deuxième',
      'première',
    ],
    [
      'the level of one thing, beside a first',
      dit('Le gendarme du nucléaire a classé l’incident de Golfech au niveau 1.'),
      dit('Le gendarme du nucléaire a classé au niveau 2 l’incident de Golfech, une première.'),
      '2',
      '1',
    ],
    [
      'the dead are the killed',
      dit('Quatre personnes ont été tuées dans la collision de Vesoul.'),
      dit('Cinq personnes ont perdu la vie dans la collision de Vesoul.'),
      'Cinq personnes',
      'Quatre personnes',
    ],
    [
      'what became of people is said behind who they are',
      said('One person, a retired diver, is missing after the storm off Brest.'),
      dit(
        'Trois personnes, un pêcheur et ses fils, sont portées disparues après la tempête au large de Brest.',
      ),
      'Trois personnes',
      'One person',
    ],
    [
      'a part told with its whole, and of a whole told before',
      said('Fourteen paintings were on display in Ghent, six of them by women.'),
      said('Nine of the 14 paintings on display in Ghent were by women.'),
      'Nine',
      'six',
    ],
    [
      'a length of time that leads up to a year',
      said('The striker signed a contract of four years in Leeds.'),
      said('The striker signed until 2028 in Leeds, a contract of two years.'),
      'two years',
      'four years',
    ],
    [
      'a change told from one value to the other',
      said('The benchmark rate of the Tallinn bank was raised from 6 to 11 percent.'),
      said('The Tallinn bank put up its benchmark rate from 6 to 9 percent.'),
      '9 percent',
      '11 percent',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    const verdict = decide(claim, [earlier]);
    expect(verdict.mark).toBe('contradicted');
    expect(verdict.differences[0]).toMatchObject({ here, there });
  });
});

test('a toll that has risen contradicts as an update, also where only the articles tie it to the event', () => {
  const title = 'Accident de car à Vesoul';
  const about = { title, focus: ['Vesoul', 'Morteau'] };
  const earlier = dit('L’accident a fait 25 blessés, selon les pompiers.', {
    ...about,
    publishedAt: '2026-05-03T08:00:00Z',
  });
  const claim = dit('Le nombre de blessés est passé à 42.', {
    ...about,
    publishedAt: '2026-05-04T08:00:00Z',
  });
  const verdict = decide(claim, [earlier]);
  expect(verdict.mark).toBe('contradicted');
  expect(verdict.qualifiers).toContain('update');
  expect(verdict.differences).toMatchObject([{ kind: 'number', here: '42', there: '25 blessés' }]);

  const elsewhere = dit('L’accident a fait 25 blessés, selon les pompiers.', {
    title: 'Accident de bus à Pau',
    focus: ['Pau'],
  });
  const kinship = kinshipOf([claim], [[elsewhere]]);
  expect(decide(claim, [elsewhere], undefined, { kinship }).mark).toBe('new');
});

describe('figures of other things', () => {
  test.each<Pair>([
    [
      'a count over a period and one of a day',
      dit('Depuis le début de l’année, dix-neuf personnes ont péri sur les routes de Corrèze.'),
      dit('L’accident a fait deux morts lundi sur une route de Corrèze.'),
    ],
    [
      'a rank of something, and a place in a row',
      said('Garvey drove into the lake at the 14th in Morden.'),
      said('For Garvey it was a fourth near miss in Morden.'),
    ],
    [
      'another thing of the kind',
      dit('L’avalanche de dimanche a fait trois morts en Savoie.'),
      dit('Une autre avalanche a fait deux morts dimanche en Savoie.'),
    ],
    [
      'a rate of another place',
      dit('Le taux de chômage en Belgique a augmenté de 0,2 point, à 7,9 %.'),
      dit('En Autriche, le taux de chômage a augmenté de 0,2 point, à 3,9 %.'),
    ],
    [
      'some of those',
      said('Four students were killed on Tuesday when a coach overturned near Bern.'),
      said('Two of the students killed on Tuesday near Bern were brothers.'),
    ],
    [
      'the sentence of another person',
      said('Paul Ferrand was sentenced on Monday to four years in prison in Lyon.'),
      said('Sonia Vidal was sentenced on Monday to six months in prison in Lyon.'),
    ],
    [
      'the whole and a party’s part of it',
      said('The Liberals won 28 of the 39 seats on Corby council.'),
      said('The Greens won three seats on Corby council.'),
    ],
    [
      'a state after the earlier article appeared',
      said('The fire near Elko was zero percent contained.', { publishedAt: '2026-05-03T09:00:00Z' }),
      said('The fire near Elko was 20 percent contained on Monday night.', {
        publishedAt: '2026-05-05T09:00:00Z',
      }),
    ],
  ])('%s', (_what, earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });

  test('a figure that the earlier article gives in another sentence', () => {
    const url = 'https://gazette.example/jobs';
    const earlier = [
      said('Boreal Steel will invest $118 million in the Hamilton works.', { url }),
      said('Boreal Steel will pay $40 million to the town of Hamilton.', { url }),
    ];
    const claim = said('Boreal Steel will pay $40 million in the Hamilton works dispute.');
    expect(decide(claim, earlier).mark).not.toBe('contradicted');
  });
});

test('half of something else in the earlier article is not the figure of the claim', () => {
  const url = 'https://gazette.example/pact';
  const claim = said('The Morden pact scraps tariffs on 49 percent of the goods traded.');
  const earlier = [
    said('The Morden pact scraps tariffs on 94 percent of the goods traded.', { url }),
    said('The quota for chicken is half of what Morden had asked for.', { url }),
  ];
  expect(decide(claim, earlier).mark).toBe('contradicted');
});
