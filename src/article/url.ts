/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|at_.*|mc_.*|hsa_.*|pk_.*|mtm_.*|ns_.*|_ga|_gl|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|xtor|xtref|xtmc|xtcr|ocid|cmpid?|cmp|icid|ito|ncid|srcref|smid|soc_src|soc_trk|ref|ref_src|referrer|source|share|sharetype|shared|guccounter|guce_.*|spm|trk|wt_mc|wt\..*|echobox|campaign_id|outputtype|amp|amp_js_v|amp_gsa|usqp|__twitter_impression)$/i;

/** Labels before a host name that name a rendering of the same site; `amp.dev` is a site of its own. */
const RENDERING_LABEL = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

/** Public suffixes of two labels, as far as outlets use them: `example.co.uk` is one site, `co.uk` is not. */
const TWO_LABEL_SUFFIX = /^(?:co|com|org|net|ac|gov|gouv|edu|asso)\.[a-z]{2}$/;

/**
 * One form for the addresses under which one article is found: https, lower-case host without `www.`, `m.` or
 * `amp.`, no AMP parts in the path, no tracking parameters, sorted parameters, no fragment, no slash at the end.
 * What is no http(s) address is returned without its fragment; what is no address, unchanged.
 */
export function normaliseUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(unwrapAmpCache(address));
  url.hash = '';
  if (!/^https?:$/.test(url.protocol)) return url.href;
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(RENDERING_LABEL, '') || url.hostname;
  url.pathname = plainPath(url.pathname);
  // forEach: content scripts of Firefox cannot iterate over search parameters (Mozilla bug 1023984).
  const names = new Set<string>();
  url.searchParams.forEach((_, name) => {
    names.add(name);
  });
  for (const name of names) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href.replace(/\/(?=$|\?)/, '');
}

/** Whether an address is that of a whole site rather than of one of its pages. */
export function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+|home|accueil|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname) && search === '';
}

/** Whether two addresses belong to one site: the same registrable domain, as far as it can be told by form. */
export function isSameSite(a: string, b: string): boolean {
  const [left, right] = [domainOf(a), domainOf(b)];
  return left !== '' && left === right;
}

function domainOf(address: string): string {
  const url = unwrapAmpCache(address);
  if (!URL.canParse(url)) return '';
  const host = new URL(url).hostname;
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(TWO_LABEL_SUFFIX.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

function plainPath(path: string): string {
  return path
    .replace(/^\/amp\/(?=.)/i, '/')
    .replace(/\/amp\/?$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
}

/** Google's AMP viewer and the AMP cache. Not whoever calls a host "google.": a page there would pass for any other. */
const AMP_CACHE =
  /^https?:\/\/(?:(?:www\.)?google\.(?:com|cat|(?:com?\.)?[a-z]{2})\/amp|[a-z0-9-]+\.cdn\.ampproject\.org\/[cv])\/(s\/)?(.+)$/i;

/**
 * Both carry the publisher's address in their path: `/amp/s/outlet.example/page` and
 * `outlet-example.cdn.ampproject.org/c/s/outlet.example/page`.
 */
function unwrapAmpCache(address: string): string {
  if (!/amp/i.test(address)) return address;
  const match = AMP_CACHE.exec(address);
  if (!match) return address;
  const inner = `${match[1] ? 'https' : 'http'}://${match[2]}`;
  return URL.canParse(inner) ? inner : address;
}
