import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { shareClashes } from '../../../../../src/compare/conflicts/figures/shares';
import { unanimityClashes } from '../../../../../src/compare/conflicts/figures/unanimity';
import type { Clash } from '../../../../../src/compare/conflicts/slot';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function shown(
  find: (alignment: ReturnType<typeof align>) => Clash[],
  earlier: Statement,
  claim: Statement,
): string[][] {
  const text = ({ claim: { text: whole } }: Statement, tokens: { start: number; end: number }[]) =>
    tokens.map(({ start, end }) => whole.slice(start, end)).join(', ');
  return find(align(wholeView(claim), wholeView(earlier), true)).map(({ here, there }) => [
    text(claim, here),
    text(earlier, there),
  ]);
}

describe('a vote of all, and one that was divided', () => {
  test.each([
    [
      'a result',
      dit('Le conseil a voté son départ par neuf voix contre quatre.'),
      dit('Le conseil s’est prononcé à l’unanimité.'),
      'l’unanimité',
      'neuf voix, quatre',
    ],
    [
      'a result in which one is written as an article',
      dit('La commission d’appel a débouté Anouk Thévenard par deux voix contre une.'),
      dit('La commission d’appel a débouté Anouk Thévenard à l’unanimité.'),
      'l’unanimité',
      'deux voix',
    ],
    [
      'of one mind',
      said('Two of the three judges voted for the appeal.'),
      said('The judges of the appeal were of one mind in their vote.'),
      'of one mind',
      'Two',
    ],
    [
      'a part of those who voted',
      said('Five of the six members of the committee voted for the cut.'),
      said('The vote of the committee was unanimous.'),
      'unanimous',
      'Five',
    ],
    [
      'somebody who voted against, across languages',
      dit('Le maire de Sète a voté contre.'),
      said('The council of Sète voted unanimously for the sale.'),
      'unanimously',
      'voté contre',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(shown(unanimityClashes, earlier, claim)).toEqual([[here, there]]);
    expect(shown(unanimityClashes, claim, earlier)).toEqual([[there, here]]);
  });

  test.each([
    [
      'a result without a vote against',
      said('The council voted 41 to 0 for the sale.'),
      said('The council voted unanimously for the sale.'),
    ],
    [
      'a part of what was not voted on',
      said('Five of the six pumps failed.'),
      said('The vote of the committee was unanimous.'),
    ],
    [
      'not unanimous',
      dit('Le conseil a voté son départ par neuf voix contre quatre.'),
      dit('Le conseil ne s’est pas prononcé à l’unanimité.'),
    ],
  ])('not where: %s', (_what, earlier, claim) => {
    expect(shown(unanimityClashes, earlier, claim)).toEqual([]);
  });
});

describe('a share, and a part told with its whole', () => {
  test.each([
    [
      'a part of those',
      said('The ministry said that 272 of the 1,400 controllers had stopped work by midday.'),
      dit('À la mi-journée, plus de la moitié des aiguilleurs avaient cessé le travail.'),
      'moitié',
      '272',
    ],
    [
      'a part named behind its whole',
      dit('La direction a confirmé la suppression de 620 postes, dont 240 en France.'),
      dit('Plus de la moitié des postes supprimés sont en France.'),
      'moitié',
      '240',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(shown(shareClashes, earlier, claim)).toEqual([[here, there]]);
  });

  test.each([
    [
      'the share that it is',
      said('The ministry said that 272 of the 1,400 controllers had stopped work by midday.'),
      said('One controller in five had stopped work by midday.'),
    ],
    [
      'of another thing',
      said('About 400 of the 1,200 cars that it sold ran on batteries.'),
      said('Owners should stop charging at 70 per cent.'),
    ],
    [
      'a count without its whole',
      said('The ministry said that 272 controllers had stopped work by midday.'),
      said('More than half of the controllers had stopped work by midday.'),
    ],
  ])('not where: %s', (_what, earlier, claim) => {
    expect(shown(shareClashes, earlier, claim)).toEqual([]);
    expect(shown(shareClashes, claim, earlier)).toEqual([]);
  });
});
