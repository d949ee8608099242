/** Prints the size of each built script and fails where a content script has outgrown its limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Every page pays for the first, articles for the second, pages with annotations for the third (docs/decisions.md). */
const limits: Record<string, number> = {
  [join('content-scripts', 'main.js')]: 72_000,
  [join('content-scripts', 'extract.js')]: 62_000,
  [join('content-scripts', 'annotate.js')]: 40_000,
};

const root = 'dist/chromium';

const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
for (const file of scripts.sort()) {
  const content = readFileSync(join(root, file));
  const sizes = [content.length, gzipSync(content).length].map((size) => `${(size / 1000).toFixed(1)} kB`);
  console.log(`${file.padEnd(48)} ${sizes[0]?.padStart(10)} ${sizes[1]?.padStart(10)} gzip`);
  const limit = limits[file];
  if (limit !== undefined && content.length > limit) {
    console.error(`${file} is larger than ${limit / 1000} kB`);
    process.exitCode = 1;
  }
}
