import { fromCsv } from './from-csv';
import { fromJson } from './from-json';
import { fromPocketHtml } from './from-pocket-html';
import { fromZoteroRdf } from './from-zotero-rdf';
import type { SavedEntry } from './types';

/** Turns text into a document, as DOMParser does. */
export type ParseDocument = (text: string, type: 'text/html' | 'application/xml') => Document;

/** The entries of another tool's list of articles, which its content tells; null where it is none. */
export function readList(text: string, parse: ParseDocument): SavedEntry[] | null {
  const start = text.slice(0, 500).trimStart().toLowerCase();
  if (start.startsWith('[')) return fromJson(text);
  if (start.startsWith('<?xml') || start.startsWith('<rdf:rdf')) {
    return fromZoteroRdf(parse(text, 'application/xml'));
  }
  if (start.startsWith('<')) return fromPocketHtml(parse(text, 'text/html'));
  return fromCsv(text);
}
