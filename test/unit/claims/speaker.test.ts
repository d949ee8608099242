import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/claims/find';

function speakers(language: string, text: string): (string | null)[] {
  const claims = findClaims({
    url: 'https://outlet.example/a',
    title: '',
    publisher: 'Outlet',
    author: null,
    publishedAt: null,
    language,
    blocks: [{ kind: 'paragraph', text }],
  });
  return claims.map((claim) => claim.speaker);
}

describe('who says it', () => {
  it.each([
    ['fr', 'Selon Zoé Vasco, le pont est sûr depuis lundi.', 'Zoé Vasco'],
    ['fr', 'D’après la préfecture, le pont est sûr.', 'la préfecture'],
    ['fr', '« Le pont est sûr », a déclaré Mme Vasco devant la presse.', 'Vasco'],
    ['fr', 'Le pont est sûr depuis lundi, assure la préfecture.', 'la préfecture'],
    ['fr', 'Zoé Vasco a annoncé mercredi que le pont était sûr.', 'Zoé Vasco'],
    [
      'fr',
      'Le porte-parole de la mairie, Paul Perrin, a dit à la presse que le pont était sûr.',
      'Paul Perrin',
    ],
    ['fr', 'Le maire, Paul Perrin, promet la fermeture du pont.', null],
    ['fr', 'Le pont, qui assurait le passage, est fermé.', null],
    ['en', 'The bridge is safe, police said.', 'police'],
    ['en', 'According to Ann Dale, the bridge is safe.', 'Ann Dale'],
    ['en', 'Ann Dale, who built the bridge, said it was safe.', 'Ann Dale'],
    ['en', 'Her lawyer, Paul Stone, told reporters the bridge was safe.', 'Paul Stone'],
    ['en', '"The bridge is safe," said chief engineer Paul Stone.', 'Paul Stone'],
    ['fr', 'Paul Perrin, élu du port, a indiqué que Zoé Vasco avait été prévenue.', 'Paul Perrin'],
    ['en', 'The bridge is safe, said the head of the Harwick Bridge Company, Paul Stone.', 'Paul Stone'],
    ['en', 'The sign reading “Ann Dale said that it was safe” was taken down.', null],
    ['en', 'Ann Dale left the meeting saying that the bridge was safe.', null],
    ['en', 'A flood warning is in force at Harwick.', null],
    ['en', 'The letter telling drivers to stay away was never sent.', null],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakers(language, text)).toEqual([speaker]);
  });

  it('gives every sentence of a quotation the speaker named where it ends', () => {
    const text = '« Le pont a tenu. La digue « Neuve » aussi. Personne ne partira », a déclaré Zoé Vasco.';
    expect(speakers('fr', text)).toEqual(['Zoé Vasco', 'Zoé Vasco', 'Zoé Vasco']);
  });

  it('leads a pronoun back to who spoke last, else to the nearest person', () => {
    expect(speakers('fr', 'Zoé Vasco a visité le pont. « Il est sûr et solide », a-t-elle dit.')).toEqual([
      null,
      'Zoé Vasco',
    ]);
    expect(
      speakers('fr', 'Selon Zoé Vasco, Paul Perrin a menti. « Il le sait bien », a-t-elle ajouté.'),
    ).toEqual(['Zoé Vasco', 'Zoé Vasco']);
  });
});
