import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

/** The figures of two statements that are put against one another, as the card shows them. */
function clashes(earlier: Statement, claim: Statement): string[] {
  return clashesOf(['quantity'], earlier, claim);
}

type Pair = [what: string, earlier: Statement, claim: Statement];

describe('figures told as different things', () => {
  test.each<Pair>([
    [
      'what a value came to, and by how much it changed',
      said('Output of the Morden mill rose to 15 percent of the total.'),
      said('Output of the Morden mill rose by 4 percent.'),
    ],
    [
      'the same in French',
      dit('Le taux de chômage de Vézac est passé à 12 %.'),
      dit('Le taux de chômage de Vézac a connu une hausse de 3 %.'),
    ],
    [
      'those on top of others',
      dit('L’éboulement de Gavarnie a fait cinq morts.'),
      dit('L’éboulement de Gavarnie a fait deux autres morts.'),
    ],
    [
      'years on top of others',
      dit('Le tribunal de Nîmes lui a infligé trois ans de prison.'),
      dit('Le tribunal de Nîmes lui a infligé deux ans de plus.'),
    ],
    [
      'what a rate is taken of',
      dit('Le virus a fait 32 142 morts au Pérou.'),
      dit('Le virus a fait 98 morts pour 100 000 habitants au Pérou.'),
    ],
    [
      'what was foreseen',
      said('Analysts predicted a pre-tax profit of £532m at Boreal Steel.'),
      said('Boreal Steel made a pre-tax profit of £546m.'),
    ],
    [
      'the most that the law allows',
      dit('La peine peut atteindre six mois de prison au maximum.'),
      dit('Le jeune homme de Vézac a été condamné à une peine de deux mois de prison.'),
    ],
    [
      'a rate of a month and one of a year',
      said('Prices in Morden rose by 6.1 percent in the year.'),
      said('Prices in Morden rose by 0.4 percent in the single month.'),
    ],
    [
      'the previous occasion',
      dit('Lors de la précédente panne, le tunnel de Vézac avait été fermé deux jours.'),
      dit('La panne a fait fermer le tunnel de Vézac neuf heures.'),
    ],
    [
      'an occasion long ago',
      dit('En mars 2022, un feu avait fait deux blessés à l’usine de Vernoise.'),
      dit('Un feu a fait quatorze blessés à l’usine de Vernoise.'),
    ],
    [
      'the figures of two countries in a list',
      dit('Viennent ensuite le Brésil avec 141 406 morts et l’Inde avec 93 379 morts.'),
      dit('Le Brésil suit avec 141 406 morts, l’Inde avec 141 000 morts, le Mexique avec 76 243 morts.'),
    ],
    [
      'the figures of two countries that open their sentences',
      dit('Les États-Unis sont le pays le plus touché, avant le Pérou, avec 204 486 décès.'),
      dit('Le Pérou est le troisième pays le plus touché, avec 32 142 décès.'),
    ],
    [
      'an occasion so many years ago',
      dit('Voilà bientôt quatre ans, un accident avait tué trois voyageurs à Vaucroze.'),
      dit('Un accident a tué deux voyageurs à Vaucroze.'),
    ],
    [
      'what a rival sold',
      dit('Son rival a vu ses ventes reculer de 5,1 %.'),
      dit('Valmérac a vu ses ventes reculer de 6,3 %.'),
    ],
    [
      'a place that opens the sentence, without a comma',
      said('Prices had risen by 6.1 percent.'),
      said('In Cork prices had risen by 8.3 percent.'),
    ],
    [
      'one group of people',
      dit('Chez les jeunes, le taux de chômage atteint 20,1 %.'),
      dit('Le taux de chômage atteint 6,3 %.'),
    ],
    [
      'shares of different things that changed',
      said('A drought has cut the soybean harvest by a third.'),
      said('Under the program, spending will be cut by 2 percent.'),
    ],
    [
      'a quarter, and half a year',
      dit('Valmérac a vu ses ventes reculer de 5,1 % sur le semestre.'),
      dit('Valmérac a vu ses ventes reculer de 6,3 % sur le trimestre.'),
    ],
    [
      'sums of another order',
      said('Boreal Steel will pay its owners £12 billion.'),
      said('Boreal Steel will pay its drivers £413 million.'),
    ],
    [
      'quarters of a year, not of a whole',
      said('Output of the Morden mill grew by 7 percent.'),
      said('Output of the Morden mill grew for six quarters.'),
    ],
    [
      'shares that only the word of change has in common',
      dit('L’action Valmérac a fini sur une chute de 14,2 %.'),
      dit('Le chiffre d’affaires de Valmérac recule de 6,3 %.'),
    ],
    [
      'sums in francs of another order',
      dit('Le bailleur de Vézac devra payer 50 000 francs.'),
      dit('Le locataire de Vézac devra payer 1 700 francs.'),
    ],
    [
      'what comes near a figure',
      dit('La rivière a atteint 4,90 mètres à Vaison.'),
      dit('La rivière frôlait les cinq mètres à Vaison.'),
    ],
    [
      'lengths that name contests',
      said('Tara Moss won the 200m in Morden.'),
      said('Tara Moss won the 100m in Morden.'),
    ],
    [
      'a person whom the other article does not know',
      said('The champion reached a personal best of 16.50m in Morden.', { title: 'Moss wins in Morden' }),
      said('Nathan Douglas reached a personal best of 16.76m in Morden.'),
    ],
  ])('%s', (_what, earlier, claim) => {
    expect(clashes(earlier, claim)).toEqual([]);
  });
});

test('the holders of one function in two places are not put against one another', () => {
  const names = (earlier: Statement, claim: Statement) => clashesOf(['name'], earlier, claim);
  const claim = said('Race director Matthew Lane praised the line-up.');
  expect(names(said('Race director David Moss praised the line-up.'), claim)).toHaveLength(1);
  expect(names(said('London race director David Moss praised the line-up.'), claim)).toEqual([]);
});

describe('figures told as the same', () => {
  test.each<[...Pair, clash: string]>([
    [
      'by how much something changed',
      said('Output of the Morden mill rose by 15 percent.'),
      said('Output of the Morden mill was up 4 percent.'),
      '4 percent | 15 percent',
    ],
    [
      'what was foreseen by both',
      said('Analysts predicted a pre-tax profit of £532m at Boreal Steel.'),
      said('Analysts had predicted a pre-tax profit of £546m at Boreal Steel.'),
      '£546m | £532m',
    ],
    [
      'the previous occasion on both sides',
      dit('Lors de la précédente panne, le tunnel de Vézac avait été fermé deux jours.'),
      dit('La panne précédente avait fait fermer le tunnel de Vézac neuf heures.'),
      'neuf heures | deux jours',
    ],
    [
      'a count that began long ago and goes on',
      dit('Depuis mars 2025, le loup a tué 71 brebis à Vézac.'),
      dit('Depuis le début de l’année, le loup a tué 27 brebis à Vézac.'),
      '27 brebis | 71 brebis',
    ],
    [
      'the figures of one country',
      dit('Viennent ensuite le Brésil avec 141 406 morts et l’Inde avec 93 379 morts.'),
      dit('L’Inde déplore 94 503 morts.'),
      '94 503 morts | 93 379 morts',
    ],
    [
      'two groups that may be one in other words',
      dit('Chez les seniors, le taux de chômage atteint 20,1 %.'),
      dit('Chez les plus âgés, le taux de chômage atteint 6,3 %.'),
      '6,3 % | 20,1 %',
    ],
    [
      'a length that is measured',
      said('Police found the 30-metre tunnel under the Morden bank.'),
      said('Police found the 11-metre tunnel under the Morden bank.'),
      '11-metre | 30-metre',
    ],
    [
      'a person whom the other article knows',
      said('The champion reached a personal best of 16.50m in Morden.', { title: 'Douglas wins in Morden' }),
      said('Nathan Douglas reached a personal best of 16.76m in Morden.'),
      '16.76m | 16.50m',
    ],
    [
      'a slip in the scale of a sum',
      said('Boreal Steel will pay its drivers £410 million.'),
      said('Boreal Steel will pay its drivers £4.1 million.'),
      '£4.1 million | £410 million',
    ],
  ])('%s', (_what, earlier, claim, clash) => {
    expect(clashes(earlier, claim)).toContain(clash);
  });
});
