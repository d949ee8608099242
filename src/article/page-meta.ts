import { LIMITS } from './limits';

/**
 * The content of the first meta element that bears one of the names (`property`, `name`, `itemprop` or
 * `http-equiv`), tried in the order given; null where none has text.
 */
export function metaContent(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const quoted = JSON.stringify(name);
    const selector = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => `meta[${attribute}=${quoted} i]`)
      .join(',');
    for (const element of document.querySelectorAll(selector)) {
      const content = tidy(element.getAttribute('content'));
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
