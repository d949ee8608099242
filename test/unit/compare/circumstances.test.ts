import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

type Both = [earlier: Statement, claim: Statement];

/** Why something came about, of what, by whose will and with whom. */
describe('causes and circumstances', () => {
  test.each<Both>([
    [
      said('The bridge at Tolmarsh gave way because of heavy rain, engineers believe.'),
      said('Poor welding led to the collapse of the Tolmarsh bridge, according to engineers.'),
    ],
    [
      said('Heavy snow brought down the roof of the Farrow sports hall.'),
      said('The Farrow sports hall lost its roof because of rotten beams, the surveyor found.'),
    ],
    [
      dit('Le retard du tramway de Brézieux s’explique par la faillite du fournisseur des rails.'),
      dit('La mairie attribue le retard du tramway de Brézieux à la découverte de vestiges romains.'),
    ],
    [
      said('Police say the blaze at the synagogue in Orley was started deliberately.'),
      said('The fire at the Orley synagogue was an accident, detectives have concluded.'),
    ],
    [
      said('The actress Dana Holt was paid for her part in the Merrow festival.'),
      said('Dana Holt appeared at the Merrow festival free of charge.'),
    ],
    [
      said('The tenants of Wexley House were evicted by their landlord last week.'),
      said('The tenants of Wexley House moved out of their own accord last week.'),
    ],
    [
      dit('La ministre a présenté ses excuses aux familles lors d’une rencontre en tête-à-tête.'),
      dit('C’est par courrier que la ministre a présenté ses excuses aux familles.'),
    ],
    [
      dit('Le ministère a choisi l’entreprise Sorbier pour bâtir la prison de Laval-Sud.'),
      dit('C’est Batiline qui a été retenue par le ministère pour construire la prison de Laval-Sud.'),
    ],
    [
      said('The zoo at Fennick has decided to send its pandas back to China.'),
      said('Whether Fennick zoo sends its pandas back to China is still undecided.'),
    ],
    [
      dit('Le gouvernement a décidé d’augmenter la taxe sur les billets d’avion dès janvier.'),
      dit('Le gouvernement envisage seulement d’augmenter la taxe sur les billets d’avion.'),
    ],
  ])('that cannot both be', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('contradicted');
    expect(decide(earlier, [claim]).mark).toBe('contradicted');
  });

  test.each<Both>([
    [
      said('The dam burst as a result of weeks of torrential rain.'),
      said('Weeks of torrential rain caused the dam to burst.'),
    ],
    [
      dit('La sécheresse est à l’origine de la pénurie de moutarde.'),
      dit('C’est à cause de la sécheresse que la moutarde manque.'),
    ],
    [
      said('Detectives believe the warehouse fire was arson.'),
      said('Police think the fire at the warehouse was started on purpose.'),
    ],
  ])('that are the same', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('corroborated');
  });

  test.each<Both>([
    [
      said('The crane toppled because its base had been sabotaged.'),
      said('The crane’s driver was off work because of a cold.'),
    ],
    [
      dit('Le feu de l’entrepôt de Varnes est dû à un court-circuit.'),
      dit('Un mégot avait déjà provoqué un incendie dans une usine de Varnes.'),
    ],
    [
      said('The president travelled to the Kessel summit by train.'),
      said('The foreign minister will fly to Kessel from Oslo, her office said.'),
    ],
    [
      dit('L’entraîneur Marc Delaunay quitte Rivesport à la suite de problèmes de santé.'),
      dit('Le capitaine de Rivesport quitte le club à cause d’un désaccord sur son salaire.'),
    ],
    [
      dit('Ce sont les contribuables qui financeront la rénovation du stade de Valmeil.'),
      dit('Le club de Valmeil paiera le salaire de son nouveau gardien, prêté par Lens.'),
    ],
  ])('of other things or people', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
    expect(decide(earlier, [claim]).mark).not.toBe('contradicted');
  });
});
