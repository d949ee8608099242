import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../../src/article/types';
import { findClaims, languageSupported } from '../../../src/claims/find';
import type { Claim } from '../../../src/claims/types';

function article(language: string, blocks: (string | [BlockKind, string])[], title = ''): Article {
  return {
    url: 'https://outlet.example/a',
    title,
    publisher: 'Outlet',
    author: null,
    publishedAt: '2026-05-20T10:00:00Z',
    language,
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph', text: block } : { kind: block[0], text: block[1] },
    ),
  };
}

function claims(language: string, text: string, title = ''): Claim[] {
  return findClaims(article(language, [text], title));
}

describe('which sentences are claims', () => {
  it.each([
    ['fr', 'Le pont de Beaulac a rouvert mardi.'],
    ['fr', 'Le tribunal a rejeté la demande du syndicat.'],
    ['fr', 'Il n’y a pas de blessé dans le village.'],
    ['fr', 'Il y a des blessés dans le village.'],
    ['fr', 'Elle reste à la tête du parti.'],
    ['fr', 'Les secours ont réussi à retrouver le corps.'],
    ['en', 'Nobody will be charged over the fire.'],
    ['fr', '« Nous reviendrons ! », a promis Zoé Vasco.'],
    ['fr', 'La maire demande : « Qui paiera ? » et attend une réponse.'],
    ['en', 'The bridge at Harwick reopened on Tuesday.'],
    ['en', 'She refused to resign over the affair.'],
    ['en', 'There is no power in 300 homes!'],
    ['en', '“You will hear from us before long,” said the chief engineer.'],
    [
      'en',
      'Photo shops along the coast have closed one after the other since people began to take their pictures by phone.',
    ],
    [
      'fr',
      'Mardi soir, « retrouvez vos familles », a lancé le maire de Beaulac aux 300 réfugiés du gymnase.',
    ],
    ['en', 'THE MAYOR OF HARWICK REFUSED TO RESIGN.'],
    ['fr', '12 BLESSÉS DANS LE VILLAGE DE BEAULAC'],
    ['en', 'On Tuesday the council of Harwick voted to join the fund that pays for the bridge.'],
  ])('%s: %s', (language, text) => {
    expect(claims(language, text).map((claim) => claim.text)).toEqual([text]);
  });

  it.each([
    ['fr', 'Qui a fermé le pont de Beaulac mardi ?'],
    ['fr', 'Quel gâchis !'],
    ['fr', 'Lire aussi notre dossier complet.'],
    ['fr', 'Abonnez-vous à notre lettre du matin.'],
    ['fr', 'Partager sur les réseaux'],
    ['en', "HARWICK FERRY & SONS' COMPANIES INC."],
    ['fr', 'RADIO BEAULAC ET COMPAGNIE'],
    ['fr', 'Chaque jour de la semaine, retrouvez le journal de 19 heures de Zoé Vasco sur Radio Beaulac.'],
    ['en', 'Every Friday, join Zoe Vasco of Harwick Radio as she looks back on the week at the bridge.'],
    ['fr', 'Il est des soirs qui ne ressemblent à aucun autre.'],
    ['en', 'Who closed the bridge at Harwick?'],
    ['en', 'What a mess!'],
    ['en', 'The whole town sang until the morning!'],
    ['en', 'Photo shops along the coast by our readers.'],
    ['en', 'Subscribe to our morning letter.'],
    ['en', 'Read more'],
    ['en', 'Time will tell whether it holds.'],
    ['fr', '12 %'],
    ['fr', '😀 😀 😀'],
  ])('not %s: %s', (language, text) => {
    expect(claims(language, text)).toEqual([]);
  });

  it.each<[string, BlockKind, string]>([
    ['fr', 'heading', 'La maire refuse de démissionner'],
    ['fr', 'heading', '300 familles évacuées dans la nuit'],
    ['en', 'heading', 'Staff were told to leave'],
    ['en', 'heading', 'When the siren sounded, all left the hall'],
    ['fr', 'title', 'Le pont de Beaulac fermé aux camions'],
    ['fr', 'title', 'Douze blessés à Beaulac : ce que l’on sait'],
    ['en', 'title', 'Harwick bridge was closed: what we know'],
    ['fr', 'title', 'Zoé Vasco : « Pourquoi nous fermons le pont de Beaulac »'],
  ])('a %s %s that states something: %s', (language, kind, text) => {
    expect(findClaims(article(language, [[kind, text]])).map((claim) => claim.text)).toEqual([text]);
  });

  it.each<[string, BlockKind, string]>([
    ['fr', 'heading', 'Une lettre du préfet aux riverains'],
    ['fr', 'heading', 'Comment le pont a cédé'],
    ['en', 'heading', 'How the bridge was closed'],
    ['en', 'heading', 'A long wait for the ferry'],
    ['fr', 'title', 'Incendie de Beaulac : ce que l’on sait'],
    ['en', 'title', 'Harwick bridge: what happens now'],
    ['en', 'title', 'Inside the hall that was never finished'],
  ])('not a %s %s that names a subject or a question: %s', (language, kind, text) => {
    expect(findClaims(article(language, [[kind, text]]))).toEqual([]);
  });

  it('judges headlines and list items alike, with offsets into their block', () => {
    const blocks: [BlockKind, string][] = [
      ['title', 'Deux morts dans un incendie à Beaulac'],
      ['item', 'Trois maisons ont brûlé. Pourquoi ? La cause reste inconnue des enquêteurs.'],
    ];
    const found = findClaims(article('fr', blocks));
    expect(found.map((claim) => [claim.block, claim.text])).toEqual([
      [0, 'Deux morts dans un incendie à Beaulac'],
      [1, 'Trois maisons ont brûlé.'],
      [1, 'La cause reste inconnue des enquêteurs.'],
    ]);
    for (const { block, start, end, text } of found) expect(blocks[block]?.[1].slice(start, end)).toBe(text);
  });

  it('finds none in a language without a pack', () => {
    expect(languageSupported('pt')).toBe(false);
    expect(languageSupported('fr')).toBe(true);
    expect(claims('pt', 'A ponte abriu na terça-feira em Lisboa.')).toEqual([]);
  });
});

describe('reserve', () => {
  it.each([
    ['fr', 'Le suspect aurait quitté le pays lundi.', true],
    ['fr', 'Selon la police, le suspect a quitté le pays.', true],
    ['fr', 'Le tueur présumé a quitté le pays.', true],
    ['fr', 'S’il avait plu, le suspect aurait quitté le pays si tôt.', false],
    ['fr', 'Le maire a annoncé que le pont serait fermé mardi.', false],
    ['fr', 'Le suspect a quitté le pays lundi.', false],
    ['fr', 'Le cargo transporterait du bois volé en Gambie.', true],
    ['fr', 'Le patron, âgé de 60 ans, aurait, dit-on au port, quitté Nantes.', true],
    ['fr', 'Le cargo entrait au port de Nantes lundi.', false],
    ['fr', 'Le patron aurait pu quitter Nantes avant lundi.', false],
    ['fr', 'Le patron aurait dû être entendu lundi à Nantes.', false],
    ['fr', 'Sans la pluie, la grange de Nantes aurait brûlé.', false],
    ['fr', 'Ce serait un honneur pour la ville de Nantes.', false],
    ['fr', 'Le prix du poisson de Nantes varie selon la saison.', false],
    ['fr', '« Le patron aurait quitté Nantes », lit-on sur une affiche.', false],
    ['en', 'The suspect reportedly left the country.', true],
    ['en', 'The suspect is believed to have left the country.', true],
    ['en', 'The suspect left the country on Monday.', false],
    ['en', 'The suspect may have left the country on Monday.', true],
    ['en', 'The suspect appears to have already left the country.', true],
    ['en', 'The suspect may have a passport from Chile.', false],
    ['en', 'The suspect might have left the country on Monday.', false],
    ['en', 'The suspected thief left the country on Monday.', true],
    ['en', 'Officers suspected a leak and left the building.', false],
    ['en', 'Fares to Chile vary according to the season.', false],
  ])('%s: %s', (language, text, hedged) => {
    expect(claims(language, text)[0]?.hedged).toBe(hedged);
  });
});

describe('focus', () => {
  it('keeps the names before a sentence, nearest first, the title last and at most five', () => {
    const text = 'Zoé Vasco a signé. Hier, Paul Perrin a refusé. Elle ira voir Luc Aubry à Beaulac.';
    const found = claims('fr', text, 'Jean Morand isolé');
    expect(found.at(-1)?.focus).toEqual(['Paul Perrin', 'Zoé Vasco', 'Jean Morand']);
    const many =
      'Hier, Luc A. Roy, Jean B. Roy, Paul C. Roy, Yves D. Roy, Marc E. Roy et Noé F. Roy ont signé. Le texte est public.';
    expect(claims('fr', many).at(-1)?.focus).toHaveLength(5);
  });
});
