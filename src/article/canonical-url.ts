import type { PageMeta } from './page-meta';
import { isFrontPage, isSameSite, normaliseUrl } from './url';

/**
 * The address that tells this article from others: the one the page itself names, where it is believable (another
 * address of the same site, not its front page), else the page's own, each without tracking, AMP or mobile parts.
 * @param meta of the same page. @param pageUrl the address the page was loaded from.
 */
export function canonicalUrl(document: Document, meta: PageMeta, pageUrl: string): string {
  const stated = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.content('og:url'),
  ];
  for (const href of stated) {
    const url = absolute(href, pageUrl);
    if (url && isBelievable(url, pageUrl)) return normaliseUrl(url);
  }
  return normaliseUrl(pageUrl);
}

function absolute(href: string | null | undefined, base: string): string | null {
  if (!href || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A saved page (file:) has no address of its own, so it is believed. */
function isBelievable(stated: string, pageUrl: string): boolean {
  if (isFrontPage(stated)) return false;
  return !/^https?:/i.test(pageUrl) || isSameSite(stated, pageUrl);
}
