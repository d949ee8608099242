import { expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

const compatible: [what: string, earlier: Statement, claim: Statement][] = [
  [
    'what is usual, and what was',
    dit('Habituellement, le festival de Nevers attire trente mille spectateurs.'),
    dit('Le festival de Nevers a attiré douze mille spectateurs.'),
  ],
  [
    'a noun that negates elsewhere',
    dit('Le suspect de Nevers a été placé en garde à vue vendredi.'),
    dit('Une deuxième personne a été placée en garde à vue vendredi à Nevers.'),
  ],
  [
    'what is so no longer, and was',
    dit('Le journal occupait alors les bureaux de la rue Orfila.'),
    dit("Le journal n'occupe plus les bureaux de la rue Orfila."),
  ],
  [
    'there, and not there alone',
    dit('La fermeture des cafés a provoqué la colère à Nevers et dans sa région.'),
    dit('La fermeture des cafés a provoqué la colère, et pas uniquement à Nevers et dans sa région.'),
  ],
  [
    'a restriction told at length',
    dit('Les habitants de Brenne pourront sortir de leur quartier, pas plus tard que 18 heures.'),
    dit('Les habitants de Brenne ne pourront sortir de leur quartier de Nevers que pour travailler.'),
  ],
  [
    'a clause that a denied verb governs',
    dit('Les grévistes de Nevers bloquent le port.'),
    dit('Le maire ne comprend pas que les grévistes de Nevers bloquent le port.'),
  ],
  [
    'a participle that only tells a thing apart',
    said('A shell company bought the Brenn refinery at an auction in May.'),
    said('A shell company bought the Brenn refinery at a disputed auction in May.'),
  ],
  [
    'what was to be prevented',
    said('The forced sale of the Brenn refinery took place in May.'),
    said('The group went to court in May to prevent the forced sale of the Brenn refinery.'),
  ],
  [
    'charges, and their denial',
    said('Ann Leigh faces charges of fraud at Norwell Bank.'),
    said('Ann Leigh has denied charges of fraud at Norwell Bank.'),
  ],
  [
    'a measure',
    said('The economy of Brenn grew in the spring.'),
    said('The economy of Brenn was not growing fast enough in the spring.'),
  ],
  [
    'those who have it, and those who have not',
    dit('Le test de Brenne concerne les personnes qui ont des symptômes.'),
    dit("Le prochain avis sur le test de Brenne concerne les personnes qui n'ont pas de symptômes."),
  ],
  [
    'both ways in one sentence',
    dit(
      "À Brenne, ceux qui ont de la fièvre feront un test, et faute de fièvre, sans fièvre même, ils l'éviteront.",
    ),
    dit('À Brenne, les malades sans fièvre feront un test.'),
  ],
  [
    'what holds on a condition',
    said('Ann Leigh, the head of Norwell Bank, was not convicted of fraud on Monday.'),
    said(
      'Ann Leigh, the head of Norwell Bank, could be jailed for ten years if convicted of fraud on Monday.',
    ),
  ],
  [
    'what each of two did',
    said('Tom Orr pleaded guilty to fraud at Norwell Bank.'),
    said('Ann Leigh pleaded not guilty to fraud at Norwell Bank.'),
  ],
  [
    'opposites of two firms',
    said('Norwell Bank’s profits rose in the spring.'),
    said('Kolda Steel’s profits fell in the spring.'),
  ],
  [
    'a word of what is set aside',
    said('Analysts saw strong growth in Brenn.'),
    said('Brenn is producing a moderate but not a satisfying amount of growth.'),
  ],
  [
    'up one month, and down another',
    said('Sales at Norwell Foods grew in all its shops.', { publishedAt: '2026-02-04T10:00:00Z' }),
    said('Sales at Norwell Foods shrank in all its shops.'),
  ],
  [
    'a promise of none, and their exclusion',
    said('Ann Leigh ruled out a sale of the Brenn shipyard in 2026.'),
    said('The Brenn shipyard will not be sold in 2026, promised Ann Leigh.'),
  ],
  [
    'an absence in which something is done',
    dit('Le notaire de Nevers a été condamné par défaut à cinq ans de prison.'),
    said('In his absence the notary of Nevers was sentenced to five years in prison.'),
  ],
  [
    'the first, told apart from her deed',
    said('“We won the cup,” said coach Ann Leigh, the first woman to be in charge of Brenn Rovers.'),
    said('No woman before Leigh had ever coached Brenn Rovers.'),
  ],
  [
    'an accident before the one in the news',
    dit('Deux élèves ont été blessés mardi dans un accident de car à Brenne.'),
    dit('Une camionnette avait déjà quitté la route à Brenne, sans faire de blessé.'),
  ],
  [
    'a trial, and a denial',
    said('Ann Leigh is on trial for fraud at Norwell Bank.'),
    said('Ann Leigh has denied fraud at Norwell Bank.'),
  ],
  [
    'what is wanted instead of what is done',
    said('Norwell Bank has made a bid for Kolda Steel.'),
    said('Investors want Norwell Bank to pay its shareholders rather than bid for Kolda Steel.'),
  ],
  [
    'every day, and some of them',
    dit('Le port de Nevers compte quelques centaines de cas de moins que la veille.'),
    dit('Le port de Nevers compte un millier de cas chaque jour.'),
  ],
  [
    'one deed agreed to, another declined',
    said('Norwell Bank declined to comment on the merger with Kolda Steel on Monday.'),
    said('Norwell Bank agreed to pay for the merger with Kolda Steel on Monday.'),
  ],
  [
    'what reporters were told of',
    said('The people who had no tickets were turned away from the Brenn ferry.'),
    said('Half of the passengers who had tickets were turned away from the Brenn ferry.'),
  ],
];

test.each(compatible)('no contradiction: %s', (_what, earlier, claim) => {
  expect(decide(claim, [earlier]).differences).toEqual([]);
  expect(decide(earlier, [claim]).differences).toEqual([]);
});

const contrary: [what: string, here: string, earlier: Statement, claim: Statement][] = [
  [
    'what is denied of a person',
    'pas été interrogée',
    dit('Cette personne a été interrogée vendredi sur le port de Nevers.'),
    dit("Cette personne n'a pas été interrogée vendredi sur le port de Nevers."),
  ],
  [
    'what is so no longer, and still is',
    "n'occupe",
    dit('Le journal occupe toujours les bureaux de la rue Orfila.'),
    dit("Le journal n'occupe plus les bureaux de la rue Orfila."),
  ],
  [
    'a denial, and what was done',
    'denied',
    said('Ann Leigh committed fraud at Norwell Bank.'),
    said('Ann Leigh denied fraud at Norwell Bank.'),
  ],
  [
    'one deed agreed to, and declined',
    'agreed',
    said('Norwell Bank declined to pay for the merger with Kolda Steel.'),
    said('Norwell Bank agreed to pay for the merger with Kolda Steel.'),
  ],
  [
    'up and down on one day',
    'shrank',
    said('Sales at Norwell Foods grew in all its shops.'),
    said('Sales at Norwell Foods shrank in all its shops.'),
  ],
  [
    'what people are told that did not happen',
    'no dam had burst',
    said('A dam had burst above Brenn on Monday.'),
    said('The mayor told residents that no dam had burst above Brenn on Monday.'),
  ],
];

test.each(contrary)('contradicted: %s', (_what, here, earlier, claim) => {
  const { mark, differences } = decide(claim, [earlier]);
  expect(mark).toBe('contradicted');
  expect(differences[0]?.here).toContain(here);
});
