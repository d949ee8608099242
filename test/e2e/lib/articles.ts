interface ArticlePage {
  url: string;
  publisher: string;
  /** ISO 8601. */
  date: string;
  language?: 'fr' | 'en' | 'ar';
  title: string;
  paragraphs: readonly string[];
  /** HTML for the end of the head. */
  head?: string;
}

/** The HTML of a plain article. */
export function articlePage({
  url,
  publisher,
  date,
  language = 'fr',
  title,
  paragraphs,
  head,
}: ArticlePage): string {
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: date,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    mainEntityOfPage: url,
  };
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(metadata)}</script>
<style>body { margin: 0; font: 18px/1.6 serif } main { max-width: 640px; margin: 40px auto }</style>${head ?? ''}
</head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main><footer><p>Mentions légales</p></footer></body></html>`;
}

/** A bridge reopens, told by a first outlet. */
export const earlier = {
  url: 'https://courrier-du-val.example/valmorin/pont-rouvert',
  publisher: 'Le Courrier du Val',
  date: '2026-03-02T18:00:00+01:00',
  title: 'Le pont de Valmorin est de nouveau ouvert',
  paragraphs: [
    'Le pont de Valmorin a rouvert lundi matin, après neuf mois de travaux.',
    'La rénovation du pont de Valmorin a coûté 42 millions d’euros, selon la mairie.',
    'La maire, Hélène Castagnier, a coupé le ruban devant trois cents habitants.',
    'Les bus de la ligne 7 passeront de nouveau par le pont dès mardi.',
  ],
};

/** The same, told by a second outlet: one sentence says the same, one conflicts, one is new. */
export const later = {
  url: 'https://radio-plaine.example/actu/pont-de-valmorin',
  publisher: 'Radio Plaine',
  date: '2026-03-03T08:00:00+01:00',
  title: 'Valmorin retrouve son pont',
  paragraphs: [
    'Après neuf mois de travaux, le pont de Valmorin a rouvert lundi matin.',
    'La rénovation du pont de Valmorin a coûté 58 millions d’euros, selon la mairie.',
    'Un radar sera installé en juin à l’entrée nord de la ville de Tarsac, a annoncé le préfet Louis Delcambre.',
  ],
};

/** What tells the claims of `later` apart. */
export const reopened = /a rouvert lundi/;
export const cost = /millions d’euros/;
export const radar = /radar sera installé/;

/** Both articles as pages by address. */
export const bridgePages = new Map([earlier, later].map((article) => [article.url, articlePage(article)]));
