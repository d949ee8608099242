import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const pages = ['popup', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file)),
);

describe('pages of the extension', () => {
  // The manifest lets the background reach the reader's server, and knows no narrower place to say so.
  test.each(pages)('%s reaches no server by itself', (page) => {
    const html = readFileSync(join(root, page), 'utf8');
    expect(
      html.indexOf(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`),
    ).toBeGreaterThan(0);
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'));
  });
});
