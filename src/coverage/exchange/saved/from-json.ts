import { parseDate } from '../../../article/dates';
import { field } from '../../../field';
import { textAt, timeOf, wasRead, webAddress } from './fields';
import type { SavedEntry } from './types';

/** Kinds of CSL (https://docs.citationstyles.org, appendix III) that the press publishes. */
const PRESS = ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog', 'post'];

/** A list as Wallabag, Omnivore or a program that writes CSL-JSON (Zotero) exports it; null for any other JSON. */
export function fromJson(text: string): SavedEntry[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const entries = value.map(entryOf);
  return entries.every((entry) => entry === null) ? null : entries.map((entry) => entry ?? 'otherKind');
}

/** Each tool is known by fields that no other has. */
function entryOf(item: unknown): SavedEntry | null {
  if (field(item, 'is_archived') !== undefined) return fromWallabag(item);
  if (field(item, 'slug') !== undefined && field(item, 'savedAt') !== undefined) return fromOmnivore(item);
  if (textAt(item, 'type') !== null && (textAt(item, 'title') ?? textAt(item, 'URL')) !== null) {
    return fromCsl(item);
  }
  return null;
}

function fromWallabag(item: unknown): SavedEntry {
  const url = webAddress(textAt(item, 'url'));
  if (url === null) return 'noAddress';
  // 1 and 0, or true and false, from one version to the next.
  if (!field(item, 'is_archived')) return 'unread';
  const html = textAt(item, 'content');
  const authors = field(item, 'published_by');
  return {
    url,
    title: textAt(item, 'title') ?? '',
    publisher: null,
    author: Array.isArray(authors)
      ? authors.filter((one) => typeof one === 'string').join(', ') || null
      : null,
    publishedAt: parseDate(textAt(item, 'published_at')),
    language: textAt(item, 'language'),
    savedAt: timeOf(field(item, 'created_at')),
    content: html === null ? null : { html },
  };
}

/** The text lies beside the list, in a file named by the slug. */
function fromOmnivore(item: unknown): SavedEntry {
  const url = webAddress(textAt(item, 'url'));
  const slug = textAt(item, 'slug');
  if (url === null) return 'noAddress';
  if (textAt(item, 'state') !== 'Archived' && !wasRead(Number(field(item, 'readingProgress')) / 100)) {
    return 'unread';
  }
  return {
    url,
    title: textAt(item, 'title') ?? '',
    publisher: null,
    author: textAt(item, 'author'),
    publishedAt: parseDate(textAt(item, 'publishedAt')),
    language: null,
    savedAt: timeOf(field(item, 'savedAt')),
    content: slug === null ? null : { file: `${slug}.html` },
  };
}

function fromCsl(item: unknown): SavedEntry {
  if (!PRESS.includes(textAt(item, 'type') ?? '')) return 'otherKind';
  const url = webAddress(textAt(item, 'URL'));
  if (url === null) return 'noAddress';
  const abstract = textAt(item, 'abstract');
  return {
    url,
    title: textAt(item, 'title') ?? '',
    publisher: textAt(item, 'container-title') ?? textAt(item, 'publisher'),
    author: authorsOf(field(item, 'author')),
    publishedAt: cslDate(field(item, 'issued')),
    language: textAt(item, 'language'),
    savedAt: timeOf(cslDate(field(item, 'accessed'))),
    content: abstract === null ? null : { text: abstract },
  };
}

function authorsOf(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const names = value.map((one) => {
    const parts = [textAt(one, 'given'), textAt(one, 'family')].filter((part) => part !== null);
    return textAt(one, 'literal') ?? parts.join(' ');
  });
  return names.filter((name) => name !== '').join(', ') || null;
}

/** `{"date-parts": [[2031, 5, 2]]}`, with numbers or texts; null where it names no day. */
function cslDate(value: unknown): string | null {
  const parts = field(value, 'date-parts');
  const [first] = Array.isArray(parts) ? parts : [];
  if (!Array.isArray(first) || first.length < 3) return parseDate(textAt(value, 'raw'));
  const [year, month, day] = first.map((part) => String(part).padStart(2, '0'));
  return parseDate(`${year}-${month}-${day}`);
}
