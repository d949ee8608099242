import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

/** The dates of two statements that are put against one another, as the card shows them. */
function clashes(earlier: Statement, claim: Statement): string[] {
  return clashesOf(['date'], earlier, claim);
}

type Pair = [what: string, earlier: Statement, claim: Statement];

describe('dates of different things', () => {
  test.each<Pair>([
    [
      'of two deeds that one sentence tells',
      dit('Le couvre-feu de Vézac sera levé lundi, deux mois après avoir été imposé.'),
      dit('Le couvre-feu de Vézac avait été imposé le 2 mars.'),
    ],
    [
      'of two deeds, each told by one sentence',
      said('Kenter and Thann were suspended in December in Athens.'),
      said('Kenter and Thann were welcomed in August in Athens.'),
    ],
    [
      'of one deed that is done to each of two things',
      dit('Un radar sera installé en juin à l’entrée nord de la ville de Tarsac.'),
      dit('Une plaque sera posée en avril à l’entrée de la mairie de Tarsac.'),
    ],
    [
      'each with the figure of its day',
      dit('La dette nette de Valmérac atteignait 910 millions d’euros à fin juin.'),
      dit('La dette nette de Valmérac atteignait 860 millions d’euros à fin septembre.'),
    ],
    [
      'before a month, and at the end of the one before it',
      said('Morden council closes its library at the end of September.'),
      said('Morden council closes its library before October.'),
    ],
    [
      'a year long gone, and last night',
      said('Sandhu won Kettle Creek last night.'),
      said('In 2015 Sandhu won Kettle Creek.'),
    ],
    [
      'a Saturday to come and the same one gone by',
      dit('La battue de Vézac est prévue samedi.', { publishedAt: '2026-04-02T08:00:00Z' }),
      dit('La battue de Vézac était prévue samedi.', { publishedAt: '2026-04-05T08:00:00Z' }),
    ],
    [
      'since a time, however it is called, and on a day',
      dit('Le loup rôde à Vézac depuis le début de mars.'),
      dit('Le loup rôdait lundi à Vézac.'),
    ],
  ])('%s', (_what, earlier, claim) => {
    expect(clashes(earlier, claim)).toEqual([]);
  });
});

describe('dates of one thing', () => {
  test.each<[...Pair, clash: string]>([
    [
      'of one deed of two',
      dit('Le couvre-feu de Vézac, imposé en mars, sera levé lundi.'),
      dit('Le couvre-feu de Vézac sera levé mercredi.'),
      'mercredi | lundi',
    ],
    [
      'of a deed, and of what only takes place',
      dit('Le conseil de Vézac se réunira vendredi.'),
      dit('Le conseil de Vézac est prévu samedi.'),
      'samedi | vendredi',
    ],
    [
      'of a consent, and of what gives it',
      said('The harbour board gave its consent to the Morden pier on 27 April.'),
      said('The consent of the harbour board to the Morden pier is dated 2 May.'),
      '2 May | 27 April',
    ],
    [
      'before a month, and after it',
      said('Morden council closes its library at the end of November.'),
      said('Morden council closes its library before October.'),
      'October | November',
    ],
  ])('%s', (_what, earlier, claim, clash) => {
    expect(clashes(earlier, claim)).toContain(clash);
  });
});

test.each<[...Pair, string]>([
  [
    'the day that it is put off to, and the one it was to be',
    dit('Les négociations de Vézac s’ouvriront le 14 octobre.', { publishedAt: '2026-10-05T08:00:00Z' }),
    dit('Prévue le 14 octobre, la première séance des négociations de Vézac a été repoussée au 28 octobre.', {
      publishedAt: '2026-10-12T08:00:00Z',
    }),
    '28 octobre | 14 octobre',
  ],
  [
    'whatever deed the other dates',
    said('The keeper will have his medical at Vale on 12 May.'),
    said('The keeper’s medical at Vale has been postponed to 14 May.'),
    '14 May | 12 May',
  ],
])('put off: %s', (_what, earlier, claim, shown) => {
  expect(clashes(earlier, claim)).toEqual([shown]);
});

test('what is put off to the day that the other gives is told alike', () => {
  const earlier = said('The talks at Vale will open on 14 May.');
  const claim = said('The talks at Vale, planned for 12 May, were postponed to 14 May.');
  expect(clashes(earlier, claim)).toEqual([]);
});
