/** Where Crossread reads by itself. */
export type ReadingMode = 'everywhere' | 'chosenSites' | 'onClick';

export interface Settings {
  mode: ReadingMode;
  /** Nothing is read anywhere while true. */
  paused: boolean;
  /** Host names switched on, where the mode is `chosenSites`. */
  chosenSites: string[];
  /** Host names switched off, whatever the mode. */
  offSites: string[];
}

/** Whether a site is read, and why not. */
export interface SiteState {
  /** Host name, or null where Crossread cannot read: pages of the browser, its store, files. */
  host: string | null;
  state: 'on' | 'off' | 'paused' | 'onClick' | 'needsPermission' | 'forbidden';
  mode: ReadingMode;
}

/** Sites whose pages browsers close to every extension. */
const closedSites = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];

/**
 * What may name a site: a host name as browsers give it, or an IPv6 address in its brackets. A browser refuses patterns
 * with anything else, and with one bad pattern the good ones beside it.
 */
export const SITE = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/;

/** Host name of a web page's site, without `www.`; it stands for its subdomains too. Null for anything else. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) {
    return null;
  }
  const { protocol, hostname } = new URL(url);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && SITE.test(hostname) && !closedSites.includes(hostname)
    ? hostname.replace(/^www\./, '')
    : null;
}

/** The match patterns of a site, those that the reader is asked for. */
export function patternsOf(site: string): string[] {
  // An address has no subdomains, and Chromium takes its colons for a port then.
  const hosts = site.startsWith('[') ? site : `*.${site}`;
  return [`http://${hosts}/*`, `https://${hosts}/*`];
}

/** The one pattern that a browser must have granted for a page to be read. Takes a web address. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Whether a page is read by itself, and why not.
 * @param granted whether the reader has let Crossread into the page's host
 */
export function siteState(
  url: string,
  { mode, paused, chosenSites, offSites }: Settings,
  granted: boolean,
): SiteState {
  const host = siteOf(url);
  const state = (): SiteState['state'] => {
    if (paused) return 'paused';
    if (host === null) return 'forbidden';
    if (covers(offSites, host)) return 'off';
    if (mode === 'onClick') return 'onClick';
    if (mode === 'chosenSites' && !covers(chosenSites, host)) return 'off';
    return granted ? 'on' : 'needsPermission';
  };
  return { host, state: state(), mode };
}

/**
 * What switching a site on or off changes. A site is switched on where only chosen ones are read; whoever reads
 * only on click begins to choose sites by that.
 */
export function switchSite(
  { mode, chosenSites, offSites }: Settings,
  site: string,
  on: boolean,
): Partial<Settings> {
  if (!on) {
    return {
      chosenSites: chosenSites.filter((chosen) => chosen !== site),
      offSites: [...new Set([...offSites, site])],
    };
  }
  const stillOff = offSites.filter((off) => !covers([off], site));
  if (mode === 'everywhere') {
    return { offSites: stillOff };
  }
  return { mode: 'chosenSites', offSites: stillOff, chosenSites: [...new Set([...chosenSites, site])] };
}

/** Where the content script runs by itself. */
export interface ReadPages {
  matches: string[];
  excludeMatches: string[];
}

/**
 * The pages to be read without a click, or null for none.
 * @param granted match patterns of all that the reader has let Crossread into
 */
export function pagesToRead(
  { mode, paused, chosenSites, offSites }: Settings,
  granted: string[],
): ReadPages | null {
  if (paused || mode === 'onClick') {
    return null;
  }
  const matches =
    mode === 'everywhere'
      ? granted
      : chosenSites.flatMap(patternsOf).filter((pattern) => isGranted(pattern, granted));
  return matches.length === 0 ? null : { matches, excludeMatches: offSites.flatMap(patternsOf) };
}

function covers(sites: string[], host: string): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

const everything = ['<all_urls>', '*://*/*'];

function isGranted(pattern: string, granted: string[]): boolean {
  const scheme = pattern.slice(0, pattern.indexOf(':'));
  const anyScheme = pattern.replace(/^https?:/, '*:');
  const enough = [...everything, `${scheme}://*/*`, pattern, anyScheme];
  return granted.some((origin) => enough.includes(origin));
}
