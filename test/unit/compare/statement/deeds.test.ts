import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/compare/decide';
import { deedOf } from '../../../../src/compare/statement/deeds';
import type { Token } from '../../../../src/compare/statement/tokens';
import { wholeView } from '../../../../src/compare/statement/view';
import type { Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

describe('who does what to whom', () => {
  const read: [what: string, statement: Statement, verb: string, actors: string, objects: string][] = [
    ['active', said('The council sued the builder over the bridge.'), 'sue', 'council', 'builder'],
    ['passive', said('The builder was sued by the council in May.'), 'sue', 'council', 'builder'],
    ['governed', said('Ardent agreed to buy Lakeside for two billion.'), 'buy', 'ardent', 'lakeside'],
    ['active', dit('Le maire a accusé le préfet à Lyon.'), 'accuser', 'mair', 'prefet'],
    ['passive', dit('Le préfet a été accusé par M. Roy à Lyon.'), 'accuser', 'roy', 'prefet'],
    ['participle alone', dit('Préfet accusé par le maire de Lyon'), 'accuser', 'mair', 'prefet'],
    ['noun', dit("L'arrestation du maire par la police a surpris."), 'arrestation', 'polic', 'mair'],
    ['passive without an agent', said('The builder was sued in Leeds.'), 'sue', '', 'builder'],
  ];

  test.each(read)('%s', (_what, statement, verb, actors, objects) => {
    const view = wholeView(statement);
    const token = view.tokens.find(({ lemma }) => lemma === verb);
    if (!token) throw new Error(`no ${verb}`);
    const deed = deedOf(view, token);
    const lemmas = (tokens: Token[]) => tokens.map(({ lemma }) => lemma).join(' ');
    expect([lemmas(deed.actors), lemmas(deed.objects)]).toEqual([actors, objects]);
  });

  const contradicted: [what: string, here: string, there: string, earlier: Statement, claim: Statement][] = [
    [
      'names around one verb',
      'Torvik City beat',
      'Almere Rovers beat',
      said('Almere Rovers beat Torvik City on Saturday in the cup.'),
      said('Torvik City beat Almere Rovers in the cup on Saturday.'),
    ],
    [
      'a passive that means the opposite of the active',
      'percuté par le bus',
      'camion a percuté',
      dit("Le camion a percuté le bus à la sortie d'Allos."),
      dit("Le camion a été percuté par le bus à la sortie d'Allos."),
    ],
    [
      'the other of two persons',
      'Delage, lui, qui avait refusé',
      'Perrin avait refusé',
      dit('M. Perrin avait refusé la fusion avec la liste de M. Delage.'),
      dit("C'est Delage, lui, qui avait refusé la fusion que lui offrait Luc Perrin."),
    ],
  ];

  test.each(contradicted)('contradicted: %s', (_what, here, there, earlier, claim) => {
    const { mark, differences } = decide(claim, [earlier]);
    expect(mark).toBe('contradicted');
    expect(differences).toContainEqual(expect.objectContaining({ kind: 'role', here, there }));
  });

  const compatible: [what: string, earlier: Statement, claim: Statement][] = [
    [
      'the passive of the same deed',
      said('Almere Rovers beat Torvik City on Saturday in the cup.'),
      said('Torvik City were beaten by Almere Rovers in the cup on Saturday.'),
    ],
    [
      'a verb whose sides may change places',
      dit('Le président chilien a rencontré Angela Ruiz à Lima mardi.'),
      dit('Angela Ruiz a rencontré le président chilien mardi à Lima.'),
    ],
    [
      'opposites told from either end',
      said('Almere Rovers beat Torvik City on Saturday in the cup.'),
      said('Torvik City lost to Almere Rovers in the cup on Saturday.'),
    ],
    [
      'the occupation of somebody else',
      dit("Le tribunal de Nantes a condamné l'ancien notaire à deux ans de prison avec sursis."),
      dit("Le tribunal de Nantes a condamné Anne Morvan, l'ancienne comptable, à de la prison avec sursis."),
    ],
    [
      'names in another order',
      said('Ruth Kemp and Owen Tate signed the agreement in Bath.'),
      said('Owen Tate and Ruth Kemp signed the agreement in Bath.'),
    ],
  ];

  test.each(compatible)('no contradiction: %s', (_what, earlier, claim) => {
    expect(decide(claim, [earlier]).differences).toEqual([]);
  });
});
