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
 * Asks the reader to let Crossread at a server for some work. Where that fails, the permission is given back, unless it
 * was there before. Call it straight from a click.
 * @returns what the work does, null where the reader declined
 */
export async function withServer<Value>(address: string, work: () => Promise<Value>): Promise<Value | null> {
  const origins = [originPattern(address)];
  // Both at once: Firefox takes the question only within the click.
  const [before, granted] = await Promise.all([
    browser.permissions.contains({ origins }),
    requestOrigins(origins),
  ]);
  if (!granted) return null;
  try {
    return await work();
  } catch (error) {
    if (!before) await dropServer(address);
    throw error;
  }
}

/** Gives back the permission for a server that is needed no more; a wider one stays. */
export async function dropServer(address: string): Promise<void> {
  const { origins: held = [] } = await browser.permissions.getAll();
  const origin = originPattern(address);
  if (held.includes(origin)) {
    await browser.permissions.remove({ origins: [origin] });
  }
}

function originsOf(sites: Sites): string[] {
  return sites === 'all' ? ['http://*/*', 'https://*/*'] : sites.flatMap(patternsOf);
}
