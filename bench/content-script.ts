/**
 * Opens pages in a Chromium with the built extension and prints what that costs them. Three parts, all or those named
 * as arguments: `articles` and `others`, how long the content script keeps the main thread of articles and of pages
 * that are none; `difference`, what opening the articles costs with and without the extension.
 * The machine's own speed is in the figures: compare them with figures of the same machine.
 */
import { loadavg } from 'node:os';
import { build } from 'vite';
import { printDifference } from './content/difference';
import { articlePages, withoutArticles } from './content/pages';
import { printScriptTime } from './content/script-time';

const pages = articlePages();
const parts: Record<string, () => Promise<void>> = {
  articles: () => printScriptTime(pages, 'read'),
  others: () => printScriptTime(withoutArticles(pages), 'notArticle'),
  difference: () => printDifference(pages),
};

const asked = process.argv.slice(2);
await build({ logLevel: 'error' });
console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
for (const [name, print] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await print();
}
