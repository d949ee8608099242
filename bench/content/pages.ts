import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sampleEvents } from '../../test/pages/load';

const SHARED = '../shared/data/extraction';

/** HTML by address: the pages of the development data where they are at hand, else our own samples. */
export function articlePages(): Map<string, string> {
  if (!existsSync(SHARED)) {
    const samples = sampleEvents().flatMap(({ pages }) => pages);
    return new Map(samples.map(({ address, path }) => [address, readFileSync(path, 'utf8')]));
  }
  const truths: Record<string, { url: string }> = JSON.parse(
    readFileSync(join(SHARED, 'ground-truth.json'), 'utf8'),
  );
  return new Map(
    Object.entries(truths).map(([id, { url }]) => [
      atExample(url),
      gunzipSync(readFileSync(join(SHARED, 'html', `${id}.html.gz`))).toString('utf8'),
    ]),
  );
}

/** Under a host name of its own: for many real ones browsers insist on HTTPS. */
function atExample(url: string): string {
  const address = new URL(url);
  address.hostname += '.example';
  return address.href;
}

/** The same pages without their running text and without saying that they are articles: menus, lists, scripts stay. */
export function withoutArticles(pages: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...pages].map(([url, html]) => [
      url,
      html
        .replace(/<script[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script>/gi, '')
        .replace(/<meta[^>]*(?:og:type|article:)[^>]*>/gi, '')
        .replace(/<p\b[^>]*>[\s\S]*?<\/p>/gi, '<p>…</p>'),
    ]),
  );
}
