import { metaContent, tidy } from './page-meta';

/** What outlets put between a title and their name. */
const SEPARATOR = /\s+[|–—\-·•:»]\s+|\s*[|»]\s*/g;

/**
 * The title of an article without the name of its outlet.
 * @param headline the headline its structured data give, or null. @param publisher name of the outlet.
 */
export function titleOf(document: Document, headline: string | null, publisher: string): string {
  const stated =
    headline ?? metaContent(document, 'og:title', 'twitter:title', 'dc.title') ?? tidy(document.title);
  const title = withoutOutlet(stated, publisher);
  return title || tidy(document.querySelector('h1')?.textContent);
}

/** Cuts the outlet's name, with the separator before it, off the end of a title. */
function withoutOutlet(title: string, publisher: string): string {
  const outlet = letters(publisher);
  for (const match of title.matchAll(SEPARATOR)) {
    const rest = letters(title.slice(match.index + match[0].length));
    if (
      match.index > 0 &&
      rest !== '' &&
      outlet !== '' &&
      (outlet.includes(rest) || rest.startsWith(outlet))
    ) {
      return title.slice(0, match.index).trim();
    }
  }
  return title.trim();
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?:com|org|net|info|fr|[a-z]{2}\b)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
