import Papa from 'papaparse';
import { parseDate } from '../../../article/dates';
import { textAt, timeOf, wasRead, webAddress } from './fields';
import type { SavedEntry } from './types';

/** The columns, in lower case, that tools write under different names. */
const COLUMNS = {
  saved: ['time_added', 'saved date', 'timestamp', 'created_at'],
  published: ['published date', 'published_at', 'publication date'],
  text: ['text', 'content', 'html'],
  state: ['status', 'location', 'folder', 'state'],
} as const;

/** A list with a row for each article, as Pocket, Readwise Reader and others export it; null for any other text. */
export function fromCsv(text: string): SavedEntry[] | null {
  const { data, meta } = Papa.parse<Record<string, unknown>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) =>
      name
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
  });
  if (!meta.fields?.includes('url')) return null;
  return data.map(entryOf);
}

function entryOf(row: Record<string, unknown>): SavedEntry {
  const one = (names: readonly string[]) =>
    names.map((name) => textAt(row, name)).find((text) => text !== null);
  const url = webAddress(textAt(row, 'url'));
  if (url === null) return 'noAddress';
  if (!isRead(one(COLUMNS.state) ?? null, textAt(row, 'reading progress'))) return 'unread';
  const content = one(COLUMNS.text) ?? null;
  return {
    url,
    title: textAt(row, 'title') ?? '',
    publisher: null,
    author: textAt(row, 'author'),
    publishedAt: parseDate(one(COLUMNS.published)),
    language: textAt(row, 'language'),
    savedAt: timeOf(one(COLUMNS.saved)),
    content: contentOf(content),
  };
}

/** A list that does not tell what was read is taken to be one of what was. */
function isRead(state: string | null, progress: string | null): boolean {
  if (state === null && progress === null) return true;
  return /^(?:archived?|read)$/i.test(state ?? '') || wasRead(progress);
}

function contentOf(content: string | null) {
  if (content === null) return null;
  return /<(?:p|div|article|br)\b/i.test(content) ? { html: content } : { text: content };
}
