import { browser } from '../browser';
import { originPattern, patternsOf } from '../sites';

/** Sites as `siteOf` names them, each with its subdomains, or all there are. */
export type Sites = readonly string[] | 'all';

/**
 * Asks the reader to let Crossread into some sites, where it may not go yet. Call it straight from a click: the
 * browser refuses the question at any other time.
 * @returns whether Crossread may read them now
 */
export function requestSites(sites: Sites): Promise<boolean> {
  return requestOrigins(originsOf(sites));
}

/** The same, for match patterns. */
export async function requestOrigins(origins: string[]): Promise<boolean> {
  if (origins.length === 0) {
    return true;
  }
  // Chromium asks again even for a part of what it has granted, but its clicks outlast a look. Firefox does neither.
  const granted = !__FIREFOX__ && (await browser.permissions.contains({ origins }));
  return granted || browser.permissions.request({ origins });
}

/**
 * Gives back every permission for sites other than these. A permission for all sites stays where it is the one
 * that covers them: without it the reader would have to be asked again.
 * @param servers addresses of what Crossread has to reach besides, such as the store that it syncs with
 */
export async function dropOtherSites(sites: readonly string[], servers: readonly string[]): Promise<void> {
  const { origins: held = [] } = await browser.permissions.getAll();
  const needed = [...originsOf(sites), ...servers.map(originPattern)];
  const others = held.filter((origin) => !needed.includes(origin));
  if (others.length > 0 && needed.every((origin) => held.includes(origin))) {
    await browser.permissions.remove({ origins: others });
  }
}

function originsOf(sites: Sites): string[] {
  return sites === 'all' ? ['http://*/*', 'https://*/*'] : sites.flatMap(patternsOf);
}
