import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

type Both = [earlier: Statement, claim: Statement];

/** Who did what to whom, by whatever word and from whichever end it is told. */
describe('a deed between two parties', () => {
  test.each<Both>([
    [
      said('Ruth Calder defeated Paul Imber in the primary in Westmark.'),
      said('Ruth Calder lost the primary in Westmark to Paul Imber.'),
    ],
    [
      said('A collector sold the portrait to the Delmar Museum in 2019.'),
      said('The Delmar Museum sold its portrait to a collector in 2019.'),
    ],
    [
      said('Mariner Foods hired Ella Frost from its rival Pantry Group.'),
      said('Pantry Group has poached Ella Frost from Mariner Foods.'),
    ],
    [
      said('Norwing confirmed that it will buy 30 jets from Boreal.'),
      said('Norwing is to sell 30 jets to Boreal, the airline confirmed.'),
    ],
    [
      dit('La coopérative de Brenne a porté plainte contre la société Valdor.'),
      dit('La plainte déposée par la société Valdor contre la coopérative de Brenne sera examinée.'),
    ],
    [
      dit('La Banque de Lugne a prêté 12 millions d’euros à la ville de Morsang.'),
      dit('La ville de Morsang a consenti un prêt de 12 millions d’euros à la Banque de Lugne.'),
    ],
    [
      dit('L’armée de Tarsie a attaqué un poste frontière de la Morvanie jeudi.'),
      dit('Un poste frontière de Tarsie a été jeudi la cible d’une attaque de l’armée de Morvanie.'),
    ],
    [
      said('Turkey has agreed to hand the suspected hacker over to Germany.'),
      dit('L’Allemagne va livrer à la Turquie le pirate informatique présumé.'),
    ],
  ])('turned round', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('contradicted');
    expect(decide(earlier, [claim]).mark).toBe('contradicted');
  });

  test.each<Both>([
    [
      said('Norland borrowed $2bn from the International Credit Fund last year.'),
      said('The International Credit Fund lent Norland $2bn last year.'),
    ],
    [
      said('Gianna Torri of Italy won the marathon ahead of Ruth Chebet of Kenya.'),
      said('Ruth Chebet of Kenya finished second in the marathon behind Gianna Torri of Italy.'),
    ],
    [
      dit('Le joueur du Stade brivien Karl Mokoena a été recruté par Toulvert.'),
      dit('Karl Mokoena quitte le Stade brivien et s’engage avec Toulvert.'),
    ],
  ])('told from its other end', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('corroborated');
    expect(decide(earlier, [claim]).mark).toBe('corroborated');
  });

  test.each<Both>([
    [
      said('The brewer Aldgate sued the supermarket chain Freshco over the label of its stout.'),
      said('Freshco is suing a former manager of Aldgate for breach of contract.'),
    ],
    [
      dit('La Banque de Lugne a prêté 12 millions d’euros à la ville de Morsang.'),
      dit('La ville de Morsang a prêté son gymnase aux sinistrés de la crue.'),
    ],
  ])('of others', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
    expect(decide(earlier, [claim]).mark).not.toBe('contradicted');
  });
});
