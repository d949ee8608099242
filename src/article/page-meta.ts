import { LIMITS } from './limits';

/** What a meta element may be named by. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/**
 * The content of the first meta element that bears one of the names (in any case), tried in the order given; null
 * where none has text.
 */
export function metaContent(document: Document, ...names: string[]): string | null {
  const elements = Array.from(document.getElementsByTagName('meta')).slice(0, LIMITS.metaElements);
  for (const name of names) {
    for (const element of elements) {
      const named = NAMING.some((attribute) => element.getAttribute(attribute)?.toLowerCase() === name);
      const content = named ? tidy(element.getAttribute('content')) : '';
      if (content) return content;
    }
  }
  return null;
}

/** White space folded and trimmed, cut to the limit of metadata; '' for null. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').slice(0, LIMITS.metadataLength).replace(/\s+/g, ' ').trim();
}

/** The host name of an address without `www.`, or '' where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
