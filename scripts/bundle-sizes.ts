/** Prints the size of each built script and fails where the content script has outgrown its limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Every page pays for it (docs/decisions.md). */
const CONTENT_SCRIPT_LIMIT = 120_000;

const root = 'dist/chromium';
const contentScript = join('content-scripts', 'main.js');

const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
for (const file of scripts.sort()) {
  const content = readFileSync(join(root, file));
  const sizes = [content.length, gzipSync(content).length].map((size) => `${(size / 1000).toFixed(1)} kB`);
  console.log(`${file.padEnd(48)} ${sizes[0]?.padStart(10)} ${sizes[1]?.padStart(10)} gzip`);
  if (file === contentScript && content.length > CONTENT_SCRIPT_LIMIT) {
    console.error(`${file} is larger than ${CONTENT_SCRIPT_LIMIT / 1000} kB`);
    process.exitCode = 1;
  }
}
