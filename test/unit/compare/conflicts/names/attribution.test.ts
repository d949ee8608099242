import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

describe('one quote with two speakers', () => {
  const contradicted: [what: string, here: string, there: string, earlier: Statement, claim: Statement][] = [
    [
      'two names with their offices',
      'Karim Vial',
      'Odile Serre',
      dit('« La piscine rouvrira », a promis la directrice des sports, Odile Serre.'),
      dit('« La piscine rouvrira », a promis le maire, Karim Vial.'),
    ],
    [
      'two offices without a name',
      'préfet',
      'maire',
      dit("« La vallée ne sera pas abandonnée aux promoteurs », a lancé le maire d'Allos."),
      dit('« La vallée ne sera pas abandonnée aux promoteurs », a déclaré le préfet.'),
    ],
    [
      'one office of two countries',
      'Norway',
      'Denmark',
      said('Denmark’s fisheries minister spoke of “plain robbery” at sea.'),
      said('It was Norway’s fisheries minister who had spoken of “plain robbery” at sea.'),
    ],
    [
      'a translation',
      'Colm Brady',
      'Irène Mazet',
      dit('« Nous avons gagné la guerre contre le feu », a dit Irène Mazet.'),
      said('“We have won the war against the fire,” said Colm Brady.'),
    ],
  ];

  test.each(contradicted)('%s', (_what, here, there, earlier, claim) => {
    const { mark, differences } = decide(claim, [earlier]);
    expect(mark).toBe('contradicted');
    expect(differences).toContainEqual(expect.objectContaining({ kind: 'attribution', here, there }));
  });

  const compatible: [what: string, earlier: Statement, claim: Statement][] = [
    [
      'a name, and an office alone',
      dit('« La piscine rouvrira avant Noël », a promis le maire.'),
      dit('« La piscine rouvrira avant Noël », a promis Karim Vial.'),
    ],
    [
      'a name spelt in two ways',
      said('“We will never leave this valley,” said Oleksandr Melnik.'),
      said('“We will never leave this valley,” Oleksander Melnyk said.'),
    ],
    [
      'the title of a work',
      dit('Jussi Kallio chantera dans « Le Vieux Phare » en mars.'),
      dit('« Le Vieux Phare » sera donné sans Ottavia Serre, a dit la salle.'),
    ],
    [
      'another quote of few words',
      said('“Plain robbery,” said Ann Leigh of the new tariffs.'),
      said('“A fair price,” said Tom Orr of the new tariffs.'),
    ],
  ];

  test.each(compatible)('not where there is %s', (_what, earlier, claim) => {
    expect(decide(claim, [earlier]).differences).toEqual([]);
  });

  test('the network that a quote was posted on is no speaker', () => {
    const earlier = dit('Odile Serre a annoncé une « réouverture longue et très attendue » de la piscine.');
    const claim = dit(
      'La directrice des sports a partagé sur son réseau Blue Lagoon que la « réouverture longue et très attendue » de la piscine aurait lieu.',
    );
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });
});

test('whoever an office was held under has not said what its holder says', () => {
  const claim = dit(
    "« La banque ne devrait pas se prononcer tant que les élus n'auront pas choisi », a estimé l'ex-vice-président de Marc Ferrand.",
  );
  const earlier = dit(
    "Luc Armand a appelé la banque à ne « pas se prononcer » tant « que les élus n'auront pas choisi ».",
  );
  expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
});
