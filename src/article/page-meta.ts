import { LIMITS } from './limits';

/** What a meta element may be named by. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/** The meta elements of a page as it is now. */
export class PageMeta {
  /** By name, in lower case, what the first element of that name with text says: few are ever asked for. */
  private readonly contents = new Map<string, string>();

  constructor(document: Document) {
    for (const element of Array.from(document.getElementsByTagName('meta')).slice(0, LIMITS.metaElements)) {
      const content = element.getAttribute('content')?.slice(0, LIMITS.metadataLength);
      if (!content || !/\S/.test(content)) continue;
      for (const attribute of NAMING) {
        const name = element.getAttribute(attribute)?.toLowerCase();
        if (name !== undefined && !this.contents.has(name)) this.contents.set(name, content);
      }
    }
  }

  /** What the page says under the first of these names (lower case) that it says anything under; null for none. */
  content(...names: string[]): string | null {
    const name = names.find((one) => this.contents.has(one));
    return name === undefined ? null : tidy(this.contents.get(name));
  }
}

/** White space folded and trimmed, cut to the limit of metadata; '' for null. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').slice(0, LIMITS.metadataLength).replace(/\s+/g, ' ').trim();
}

/** The host name of an address without `www.`, or '' where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
