import { siteOf } from '../sites';

/** The site a reader means by a host name or by an address pasted whole, or null where it is neither. */
export function parseSite(input: string): string | null {
  // As other tools write a site with all of its subdomains, for which it stands here anyway.
  const text = input.trim().replace(/^\*\./, '');
  const site = siteOf(text.includes('://') ? text : `https://${text}`);
  // One word is hardly meant for a site, though a computer at home may be called so.
  return site?.includes('.') ? site : null;
}
