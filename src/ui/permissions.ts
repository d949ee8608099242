import { browser } from '../browser';
import { originPattern, patternsOf, siteOf } from '../sites';

/** Sites as `siteOf` names them, each with its subdomains, or all there are. */
export type Sites = readonly string[] | 'all';

/** Whether the reader has let Crossread into the host of a page; false for what is no page of the web. */
export async function isLetInto(url: string): Promise<boolean> {
  return siteOf(url) !== null && browser.permissions.contains({ origins: [originPattern(url)] });
}

/**
 * Asks the reader to let Crossread into some sites, where it may not go yet. Call it straight from a click: the
 * browser refuses the question at any other time.
 * @returns whether Crossread may read them now
 */
export function requestSites(sites: Sites): Promise<boolean> {
  return requestOrigins(originsOf(sites));
}

/** The same, for match patterns. */
async function requestOrigins(origins: string[]): Promise<boolean> {
  if (origins.length === 0) {
    return true;
  }
  // Chromium asks again even for a part of what it has granted, but its clicks outlast a look. Firefox does neither.
  const granted = !__FIREFOX__ && (await browser.permissions.contains({ origins }));
  return granted || browser.permissions.request({ origins });
}

/**
 * Asks the reader to let Crossread into these sites, where it may not go yet, and gives every other permission back, a
 * wider one too. Call it straight from a click.
 * @param servers addresses of what Crossread has to reach besides, such as the store that it syncs with
 * @returns whether Crossread may go there now; where the reader declined, nothing is given back
 */
export async function requestOnly(sites: readonly string[], servers: readonly string[]): Promise<boolean> {
  const origins = [...originsOf(sites), ...servers.map(originPattern)];
  if (!(await requestOrigins(origins))) {
    return false;
  }
  const { origins: held = [] } = await browser.permissions.getAll();
  const others = held.filter((origin) => !origins.includes(origin));
  if (others.length > 0) {
    await browser.permissions.remove({ origins: others });
  }
  // With a permission Chromium takes all that it covers, and gives a part of it back without a question.
  return __FIREFOX__ || requestOrigins(origins);
}

/**
 * Asks the reader to let Crossread at a server. Call it straight from a click.
 * @returns whether it may go there since `before` or `now`; null where the reader declined
 */
export async function requestServer(address: string): Promise<'before' | 'now' | null> {
  const origins = [originPattern(address)];
  // Both at once: Firefox takes the question only within the click.
  const [before, granted] = await Promise.all([
    browser.permissions.contains({ origins }),
    requestOrigins(origins),
  ]);
  if (!granted) return null;
  return before ? 'before' : 'now';
}

function originsOf(sites: Sites): string[] {
  return sites === 'all' ? ['http://*/*', 'https://*/*'] : sites.flatMap(patternsOf);
}
