import { JSDOM } from 'jsdom';

export const URL_OF_PAGE = 'https://courrier-du-port.example/mer/digue-nord';

/** Sentences long enough to be an article, each told apart by its number. */
export const SENTENCES = [
  'La digue nord du port de Saint-Elme a cédé sur 40 mètres dans la nuit de lundi, selon la capitainerie.',
  'Aucun bateau n’a coulé, mais 12 pêcheurs ont dû quitter leur mouillage, a précisé le maire, Yann Kerleo.',
  'Les travaux, estimés à 3,2 millions d’euros, devraient commencer en juin et durer au moins cinq mois.',
  'La région, qui finance la moitié du chantier, avait pourtant jugé l’ouvrage solide en 2019, après une visite.',
  'Une enquête est ouverte pour comprendre pourquoi l’alerte, donnée à 3 heures, est arrivée si tard en ville.',
  'En attendant, les ferries pour les îles partent du quai sud, avec une demi-heure de retard en moyenne.',
] as const;

/** A page around a body, with a title of its own and an outlet. */
export function page(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="fr"><head><title>La digue nord a cédé - Courrier du port</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="Courrier du port">${head}</head>
    <body>${body}</body></html>`;
  return new JSDOM(html, { url: URL_OF_PAGE }).window.document;
}

/** Sentences as paragraphs. */
export function paragraphs(sentences: readonly string[] = SENTENCES): string {
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
}
