import { browser } from '../browser';
import type { Settings, SiteState } from '../messages';
import { originPattern, siteOf, siteState } from '../sites';

/** Match patterns of the web pages that the reader has let Crossread into. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The state of the site of a page, see `SiteState`. */
export async function stateOfPage(url: string, settings: Settings): Promise<SiteState> {
  const granted =
    siteOf(url) !== null && (await browser.permissions.contains({ origins: [originPattern(url)] }));
  return siteState(url, settings, granted);
}
