import { type PageMeta, tidy } from './page-meta';

/** What outlets put between a title and their name. */
const SEPARATOR = /\s+[|–—\-·•:»]\s+|\s*[|»]\s*/g;

/**
 * The title of an article without the name of its outlet.
 * @param meta of the same page. @param headline the headline its structured data give, or null. @param publisher name of the outlet.
 */
export function titleOf(
  document: Document,
  meta: PageMeta,
  headline: string | null,
  publisher: string,
): string {
  if (headline) return withoutOutlet(headline, publisher);
  const heading = tidy(document.querySelector('h1')?.textContent);
  const stated = meta.content('og:title', 'twitter:title', 'dc.title') ?? tidy(document.title);
  // What the title has besides the heading is the name of a section or of an outlet; a logo is shorter than that.
  if (stated.includes(heading) && heading.length > stated.length / 2) return heading;
  return withoutOutlet(stated, publisher) || heading;
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
