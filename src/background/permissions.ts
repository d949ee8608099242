import { browser } from '../browser';
import { originPattern, type Settings, type SiteState, siteState } from '../sites';
import { isLetInto } from '../ui/permissions';

/** Match patterns of the web pages that the reader has let Crossread into. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives back the permission for a server that is needed no more; a wider one stays. */
export async function dropServer(address: string): Promise<void> {
  const origin = originPattern(address);
  if ((await grantedOrigins()).includes(origin)) await browser.permissions.remove({ origins: [origin] });
}

/** The state of the site of a page, see `SiteState`. */
export async function stateOfPage(url: string, settings: Settings): Promise<SiteState> {
  return siteState(url, settings, await isLetInto(url));
}
