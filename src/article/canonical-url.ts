import type { PageMeta } from './page-meta';
import { isFrontPage, isSameSite, normaliseUrl } from './url';

/**
 * The address that tells this article from others: the one the page itself names, where it is believable (another
 * address of the same site, not its front page), else the page's own, each without tracking, AMP or mobile parts.
 * @param meta of the same page. @param pageUrl the address the page was loaded from.
 */
export function canonicalUrl(document: Document, meta: PageMeta, pageUrl: string): string {
  for (const href of statedAddresses(document, meta)) {
    const url = believable(href, pageUrl);
    if (url) return normaliseUrl(url);
  }
  return normaliseUrl(pageUrl);
}

/** The addresses that a page gives as its own, as written, that of its canonical link first. */
export function statedAddresses(document: Document, meta: PageMeta): string[] {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [canonical, meta.content('og:url')].filter((href) => href !== null && href !== undefined);
}

/** What a page of this address gives as that of an article, as an address; null where it cannot be that. */
export function believable(href: string, pageUrl: string): string | null {
  const url = absolute(href, pageUrl);
  return url && isBelievable(url, pageUrl) ? url : null;
}

function absolute(href: string, base: string): string | null {
  if (href === '' || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A saved page (file:) has no address of its own, so it is believed. */
function isBelievable(stated: string, pageUrl: string): boolean {
  if (isFrontPage(stated)) return false;
  return !/^https?:/i.test(pageUrl) || isSameSite(stated, pageUrl);
}
