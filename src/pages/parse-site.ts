import { siteOf } from '../sites';

/** The site a reader means by a host name or by an address pasted whole, or null where it is neither. */
export function parseSite(input: string): string | null {
  // As other tools write a site with all of its subdomains, for which it stands here anyway.
  const text = input.trim().replace(/^\*\./, '');
  const site = siteOf(text.includes('://') ? text : `https://${text}`);
  const labels = site?.split('.') ?? [];
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) ? site : null;
}

/** A part of a host name as browsers give it: Chromium writes any other character as its percent code. */
const LABEL = /^[\w-]+$/;
