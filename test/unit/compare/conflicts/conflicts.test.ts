import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/compare/decide';
import type { DifferenceKind, Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

type Conflict = [kind: DifferenceKind, there: string, here: string, earlier: Statement, claim: Statement];

const conflicts: Conflict[] = [
  [
    'quantifier',
    'Certains ponts',
    'Tous les ponts',
    dit('Certains ponts de la ville de Besançon resteront fermés aux camions.'),
    dit('Tous les ponts de la ville de Besançon resteront fermés aux camions.'),
  ],
  [
    'antonym',
    'favourable opinion',
    'unfavourable',
    said('The harbour inquiry at Whitby ended with a favourable opinion.'),
    said('The harbour inquiry at Whitby ended with an unfavourable opinion.'),
  ],
  [
    'antonym',
    'slowest',
    'fastest',
    said('It was the slowest rise in house prices in Leeds since 2019.'),
    said('It was the fastest rise in house prices in Leeds since 2019.'),
  ],
  [
    'antonym',
    'fonctionnait',
    'en panne',
    dit('La sirène de la digue de Brest fonctionnait lundi.'),
    dit('La sirène de la digue de Brest était lundi en panne.'),
  ],
  [
    'antonym',
    'contaminated',
    'drinkable',
    said('The water from the wells of Aberlin is contaminated, the inspectors said.'),
    said('The water from the wells of Aberlin is drinkable, the inspectors said.'),
  ],
  [
    'antonym',
    'cancelled',
    'go ahead',
    said('The regatta in Cowes has been cancelled, the sailing club said.'),
    said('The regatta in Cowes will go ahead, the sailing club said.'),
  ],
  [
    'polarity',
    'confirm',
    'not “confirm”',
    said('The ministry can confirm the report of a leak at the Aberlin plant.'),
    said('The ministry cannot “confirm” the report of a leak at the Aberlin plant.'),
  ],
  [
    'number',
    '12 ouvriers',
    '19 ouvriers',
    dit("L'explosion a tué 12 ouvriers à la raffinerie de Berre dimanche."),
    dit("L'explosion a tué 19 ouvriers dimanche à la raffinerie de Berre."),
  ],
  [
    'number',
    '12 workers',
    'Nineteen workers',
    said('The explosion killed 12 workers at the Grangemouth refinery on Sunday.'),
    said("Nineteen workers were killed in Sunday's explosion at the Grangemouth refinery."),
  ],
  [
    'number',
    '12 ouvriers',
    'Nineteen workers',
    dit("L'explosion de la raffinerie de Grangemouth a tué 12 ouvriers dimanche."),
    said("Nineteen workers died in Sunday's explosion at the Grangemouth refinery."),
  ],
  [
    'duration',
    'trois ans',
    'cinq ans',
    dit('Le chantier du tramway de Tours durera trois ans.'),
    dit('Le chantier du tramway de Tours durera cinq ans.'),
  ],
  [
    'date',
    '12 June',
    '19 June',
    said('The museum in Leeds will reopen on 12 June.'),
    said('The museum in Leeds will reopen on 19 June.'),
  ],
  [
    'place',
    'Dover',
    'Cardiff',
    said('The suspect was arrested in Dover with a forged passport.'),
    said('The suspect was arrested in Cardiff with a forged passport.'),
  ],
  [
    'name',
    'Ruth Kemp',
    'Alan Pryce',
    said('The mayor of Bath, Ruth Kemp, opened the new bridge on Friday.'),
    said('The mayor of Bath, Alan Pryce, opened the new bridge on Friday.'),
  ],
  [
    'role',
    'préfète',
    'procureure',
    dit('Claire Obin, la préfète, a ordonné la fermeture du camping.'),
    dit('Claire Obin, la procureure, a ordonné la fermeture du camping.'),
  ],
  [
    'attribution',
    'Paul Ardant',
    'Marie Lutz',
    dit('« Nous ne céderons rien sur les salaires », a dit Paul Ardant.'),
    dit('« Nous ne céderons rien sur les salaires », a déclaré Marie Lutz.'),
  ],
  [
    'polarity',
    'confirmé',
    "n'a pas confirmé",
    dit('Le ministre a confirmé la fermeture de la base de Luxeuil.'),
    dit("Le ministre n'a pas confirmé la fermeture de la base de Luxeuil."),
  ],
  [
    'polarity',
    'not sign',
    'signed',
    said('The minister did not sign the fishing agreement with Norway.'),
    said('The minister signed the fishing agreement with Norway.'),
  ],
  [
    'antonym',
    'augmenté',
    'baissé',
    dit('Le prix du blé a augmenté en avril à la Bourse de Paris.'),
    dit('Le prix du blé a baissé en avril à la Bourse de Paris.'),
  ],
  [
    'antonym',
    'acquitted',
    'convicted',
    said('The jury acquitted the banker Owen Tate of fraud.'),
    said('The jury convicted the banker Owen Tate of fraud.'),
  ],
  [
    'antonym',
    'gymnase',
    'église',
    dit('Les secours ont été installés dans le gymnase de la commune.'),
    dit("Les secours ont été installés dans l'église de la commune."),
  ],
];

describe('claims that cannot be true together with what was read', () => {
  test.each(conflicts)('%s: "%s" against "%s"', (kind, there, here, earlier, claim) => {
    const verdict = decide(claim, [earlier]);
    expect(verdict.mark).toBe('contradicted');
    expect(verdict.evidence[0]).toMatchObject({ text: earlier.claim.text, relation: 'conflicts' });
    expect(verdict.differences).toContainEqual(expect.objectContaining({ kind, here, there, evidence: 0 }));
    for (const { here: mine, there: theirs, hereSpan, thereSpan, evidence } of verdict.differences) {
      expect(claim.claim.text.slice(hereSpan.start, hereSpan.end)).toBe(mine);
      expect(verdict.evidence[evidence]?.text.slice(thereSpan.start, thereSpan.end)).toBe(theirs);
    }
  });

  test('what a sentence expressly sets aside', () => {
    const earlier = said('The fire in the barn was caused by a cigarette.');
    const claim = said('The fire in the barn was caused by faulty wiring and not by a cigarette.');
    const verdict = decide(claim, [earlier]);
    expect(verdict.mark).toBe('contradicted');
    expect(verdict.differences[0]?.here).toContain('cigarette');
    expect(verdict.differences[0]?.there).toContain('cigarette');
  });
});
