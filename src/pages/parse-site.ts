import { siteOf } from '../sites';

/** The site a reader means by a host name or by an address pasted whole, or null where it is neither. */
export function parseSite(input: string): string | null {
  const text = input.trim();
  const site = siteOf(text.includes('://') ? text : `https://${text}`);
  const labels = site?.split('.') ?? [];
  return labels.length > 1 && labels.every((label) => label !== '') ? site : null;
}
