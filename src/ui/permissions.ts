import { patternsOf } from '../background/sites';
import { browser } from '../browser';

/** Sites as `siteOf` names them, each with its subdomains, or all there are. */
export type Sites = readonly string[] | 'all';

/**
 * Asks the reader to let Crossread into some sites. Call it straight from a click: the browser refuses the
 * question at any other time. It asks nothing where it already has the permission.
 * @returns whether Crossread may read them now
 */
export async function requestSites(sites: Sites): Promise<boolean> {
  const origins = originsOf(sites);
  return origins.length === 0 || browser.permissions.request({ origins });
}

/**
 * Gives back every permission for sites other than these. A permission for all sites stays where it is the one
 * that covers them: without it the reader would have to be asked again.
 */
export async function dropOtherSites(sites: readonly string[]): Promise<void> {
  const { origins: held = [] } = await browser.permissions.getAll();
  const needed = originsOf(sites);
  const others = held.filter((origin) => !needed.includes(origin));
  if (others.length > 0 && needed.every((origin) => held.includes(origin))) {
    await browser.permissions.remove({ origins: others });
  }
}

function originsOf(sites: Sites): string[] {
  return sites === 'all' ? ['http://*/*', 'https://*/*'] : sites.flatMap(patternsOf);
}
