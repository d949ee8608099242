import { describe, expect, it } from 'vitest';
import { packOf, sentences } from '../../../src/language';

function cut(text: string, language: string): string[] {
  return sentences(text, packOf(language)).map(({ start, end }) => text.slice(start, end));
}

describe('French sentences', () => {
  it.each([
    ['M. Perrin et Mme Vasco ont signé.', 'Le Dr. Roche les a rejoints.'],
    ['Selon Me. Aubry, la ville fut fondée en 50 av. J.-C. par des marins.', 'Rien ne le prouve.'],
    ['La facture atteint 3.450,50 euros, cf. p. 12 du rapport.', 'Elle sera payée.'],
    ['Le livre de J. R. Morand est épuisé.', 'George W. Lane l’a traduit.'],
    ['« Nous partons demain. »', 'La salle a applaudi.'],
    ['« Quel dommage ! » a soupiré le gardien.', 'Puis il a fermé.'],
    ['« Vraiment ? », demande-t-elle avant de sortir.', 'Personne ne répond.'],
    ['Le pont (fermé en 2019.) rouvrira.', 'Les riverains attendent…', 'Le maire aussi.'],
    ['Le train part à 18.30 de la gare.', 'Il arrive à 20h.'],
    ['Le texte est en ligne sur https://exemple.fr/a.b?c=d. depuis hier.', 'Il compte 3 pages.'],
    ['Attention : la route est fermée ; le pont aussi.', '1. Les camions font demi-tour.'],
    ['Il a dit : « Je reste [...] jusqu’au bout. »', 'Elle a souri.'],
  ])('%s', (...expected) => {
    expect(cut(expected.join(' '), 'fr')).toEqual(expected);
  });

  it('finds the end of a sentence that no space follows', () => {
    expect(cut('La pluie a cessé.Les secours repartent !Le calme revient.', 'fr')).toEqual([
      'La pluie a cessé.',
      'Les secours repartent !',
      'Le calme revient.',
    ]);
  });

  it('splits a quotation of several sentences and keeps the last with its attribution', () => {
    expect(cut('« Il pleut. La cave est pleine », a dit Mme Roy.', 'fr')).toEqual([
      '« Il pleut.',
      'La cave est pleine », a dit Mme Roy.',
    ]);
  });
});

describe('English sentences', () => {
  it.each([
    ['Mr. Dale met Dr. Ruth Stone at 7.15 a.m. on Friday.', 'They talked.'],
    ['The U.S. Senate sat until 9 p.m. It then rose.'],
    ['J. K. Marlow sold 3.4 million copies.', 'Her agent, George W. Pike, kept No. 5.'],
    ['Acme Inc. said it would appeal.', 'The court will sit on Jan. 5.'],
    ['"We are leaving." The crowd cheered.'],
    ['“Is it over?” he asked.', 'It was not.'],
    ['He left the U.S.', 'The next day he wrote.'],
    ['"Stop!" she cried.', '(No one did.)', 'It rained...', 'Then it snowed.'],
    ['The share rose from 1.25 to 41,000.50 points.', 'Node.js and www.site.example are names.'],
  ])('%s', (...expected) => {
    const text = expected.join(' ');
    const parts = expected.flatMap((part) => part.split(/(?<=\bp\.m\.|leaving\.") (?=It|The)/));
    expect(cut(text, 'en')).toEqual(parts);
  });
});

describe('any text', () => {
  it('covers every character but white space, in order', () => {
    const text = '  Un. Deux !  Trois…  « Quatre. »  ';
    const spans = sentences(text, packOf('fr'));
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe('Un.Deux !Trois…« Quatre. »');
  });

  it('has no sentences when empty', () => {
    expect(sentences(' \n ', packOf('en'))).toEqual([]);
  });
});
