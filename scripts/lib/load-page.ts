import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readBytes } from './read-bytes';

/** A saved page, parsed. */
export interface LoadedPage {
  document: Document;
  /** Where the page came from: what it says of itself, or the address of its file. */
  url: string;
}

/**
 * Parses a saved page (`.html`, or gzip of it). Its scripts do not run and nothing it names is loaded.
 * @throws Error with one line that names the file, where it cannot be read or is no HTML.
 */
export async function loadPage(file: string): Promise<LoadedPage> {
  const html = decode(lightened(await readPage(file)));
  const fileUrl = pathToFileURL(resolve(file)).href;
  const options = { url: fileUrl, contentType: 'text/html', virtualConsole: new VirtualConsole() };
  const { document } = new JSDOM(html, options).window;
  return { document, url: ownAddress(document) ?? fileUrl };
}

/** No article comes near it; a small gzip file may hold gigabytes. */
const MOST_BYTES = 256 * 2 ** 20;

async function readPage(file: string): Promise<Buffer> {
  const bytes = await readBytes(file);
  const html = fromUtf16(isGzip(bytes) ? unpack(file, bytes) : bytes);
  if (!looksLikeHtml(html)) throw new Error(`${file}: not an HTML page`);
  return html;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(file: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(`${file}: ${tooLarge ? 'too large when unpacked' : 'damaged gzip file'}`);
  }
}

const HEAD = 65_536;

/** A tag somewhere near the start, and no NUL: enough to tell a page from a picture or a text file. */
function looksLikeHtml(bytes: Buffer): boolean {
  return isHtml(bytes.subarray(0, HEAD).toString('latin1'));
}

function isHtml(head: string): boolean {
  return !head.includes('\0') && /<(?:!doctype|html|head|body|title|meta|div|p|article)\b/i.test(head);
}

/**
 * A page in UTF-16 as UTF-8; other bytes as they are. A byte order mark tells it, or that it reads as a page only so:
 * what it declares can be read no sooner.
 */
function fromUtf16(bytes: Buffer): Buffer {
  const [first = 0, second = 0] = bytes;
  const marked = { 65534: 'utf-16le', 65279: 'utf-16be' }[(first << 8) | second];
  const encoding =
    marked ??
    ['utf-16le', 'utf-16be'].find((name) => isHtml(new TextDecoder(name).decode(bytes.subarray(0, HEAD))));
  return encoding ? Buffer.from(new TextDecoder(encoding).decode(bytes)) : bytes;
}

/**
 * Bytes that are valid UTF-8 are UTF-8, whatever the page declares: pages are often saved in another character set
 * than they were served in. Others are left to jsdom, which follows the declaration.
 */
function decode(bytes: Buffer): Buffer | string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Style sheets say nothing here and cost jsdom most of its time, deep nesting costs it the square of the depth and
 * in the end its stack. latin1 keeps every byte as it is.
 */
function lightened(bytes: Buffer): Buffer {
  const html = bytes.toString('latin1').replace(/(<style\b[^>]{0,1000}>)[^<]*(?=<\/style)/gi, '$1');
  return Buffer.from(withoutDeepNesting(html), 'latin1');
}

/** Where browsers stop nesting (Chromium's parser). */
const DEEPEST = 512;

/** Tags of elements that end only where they are closed. */
const NESTING_TAG =
  /<(\/?)(?:article|aside|b|blockquote|center|details|div|dl|em|fieldset|font|footer|form|header|i|main|nav|ol|section|span|strong|table|ul)\b[^>]*>/gi;

function withoutDeepNesting(html: string): string {
  let depth = 0;
  return html.replace(NESTING_TAG, (tag, slash: string) => {
    if (slash === '') return ++depth > DEEPEST ? '' : tag;
    depth = Math.max(0, depth - 1);
    return depth >= DEEPEST ? '' : tag;
  });
}

function ownAddress(document: Document): string | null {
  const said =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return said && /^https?:\/\//i.test(said) && URL.canParse(said) ? said : null;
}
