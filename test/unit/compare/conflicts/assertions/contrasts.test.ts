import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { contrastClashes } from '../../../../../src/compare/conflicts/assertions/contrasts';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function clashes(earlier: Statement, claim: Statement) {
  const text = (tokens: { norm: string }[]) => tokens.map(({ norm }) => norm).join(' ');
  return contrastClashes(align(wholeView(claim), wholeView(earlier))).map(({ here, there }) => [
    text(here),
    text(there),
  ]);
}

describe('what "not ... but" sets aside, and the other asserts', () => {
  test.each([
    [
      'where something came from',
      said('The hinge was supplied by the Italian firm Meccanica Aurelia.'),
      said('The hinge came not from Meccanica Aurelia but from a rival.'),
      'rival meccanica aurelia',
      'meccanica aurelia',
    ],
    [
      'where it was, in French',
      dit('La soirée avait eu lieu dans une discothèque de Quetigny.'),
      dit('La soirée avait eu lieu non pas à Quetigny mais dans un hangar loué pour l’occasion.'),
      'hangar loue occasion quetigny',
      'quetigny',
    ],
    [
      'behind its verb, across languages',
      dit('Les voleurs sont passés par le toit.'),
      said('The thieves did not come through the roof but through a tunnel.'),
      'tunnel roof',
      'toit',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(clashes(earlier, claim).map(([mine]) => mine?.split(' ').sort())).toEqual([
      here.split(' ').sort(),
    ]);
    expect(clashes(earlier, claim).map(([, other]) => other)).toEqual([there]);
  });

  test.each([
    [
      'a clause that goes on',
      said('The mayor spoke to the council of Brenn.'),
      said('The mayor did not speak to the council of Brenn but she wrote to it.'),
    ],
    [
      'not only',
      said('The hinge was supplied by Meccanica Aurelia.'),
      said('The hinge came not only from Meccanica Aurelia but from a rival.'),
    ],
    [
      'what is put in its place',
      said('The hinge came from a rival of the firm.'),
      said('The hinge came not from Meccanica Aurelia but from a rival of the firm.'),
    ],
  ])('not where: %s', (_what, earlier, claim) => {
    expect(clashes(earlier, claim)).toEqual([]);
  });
});
