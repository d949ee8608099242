import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

describe('two causes of one thing', () => {
  const contradicted: [what: string, here: string, there: string, earlier: Statement, claim: Statement][] = [
    [
      'announced on both sides',
      'strike',
      'fog',
      said('Because of fog the ferry to Calais was cancelled.'),
      said('The ferry to Calais was cancelled due to a strike.'),
    ],
    [
      'a subject, and the agent of a passive',
      'erreurs de gestion',
      'envolée des prix du cacao',
      dit("La biscuiterie a été fragilisée par l'envolée des prix du cacao."),
      dit('Ce sont des erreurs de gestion qui ont fragilisé la biscuiterie.'),
    ],
    [
      'what made it happen, and what came before',
      'lettre anonyme',
      'inspection',
      dit("L'affaire des quais a éclaté au printemps 2019 à la suite d'une inspection."),
      dit("C'est une lettre anonyme qui a fait éclater l'affaire des quais, au printemps 2019."),
    ],
    [
      'across languages',
      'orage',
      'cigarette',
      said('The fire in the barn was caused by a cigarette.'),
      dit("L'incendie de la grange a été provoqué par un orage."),
    ],
  ];

  test.each(contradicted)('%s', (_what, here, there, earlier, claim) => {
    const { mark, differences } = decide(claim, [earlier]);
    expect(mark).toBe('contradicted');
    expect(differences).toContainEqual(expect.objectContaining({ kind: 'cause', here, there }));
  });

  const compatible: [what: string, earlier: Statement, claim: Statement][] = [
    [
      'one cause in other words',
      said('The ferry to Calais was cancelled because of a strike by its crew.'),
      said('The ferry to Calais was cancelled due to a walkout.'),
    ],
    [
      'a cause on one side only',
      dit('Le ferry pour Calais a été annulé.'),
      dit('Le ferry pour Calais a été annulé en raison du brouillard.'),
    ],
    [
      'causes of two things',
      dit("En raison de la neige, l'école de Guillestre est fermée."),
      dit("Le marché de Tours a été annulé à cause d'une panne."),
    ],
  ];

  test.each(compatible)('not where there is %s', (_what, earlier, claim) => {
    expect(decide(claim, [earlier]).differences).toEqual([]);
  });
});

test.each([
  [
    'both',
    'one of',
    said('One of the bridges in Bath was closed.'),
    said('Both bridges in Bath were closed.'),
  ],
  [
    'tous',
    'un seul',
    dit('Un seul des marcheurs avait une corde.'),
    dit('Tous les marcheurs avaient une corde.'),
  ],
])('all of them against a part: "%s", "%s"', (_all, _part, earlier, claim) => {
  const { mark, differences } = decide(claim, [earlier]);
  expect(mark).toBe('contradicted');
  expect(differences).toContainEqual(expect.objectContaining({ kind: 'quantifier' }));
});
