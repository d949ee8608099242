import { parseDate } from '../../../article/dates';
import { timeOf, webAddress } from './fields';
import type { SavedEntry } from './types';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const BIB = 'http://purl.org/net/biblio#';
const ZOTERO = 'http://www.zotero.org/namespaces/export#';

/** Item types of the press. */
const PRESS = ['newspaperArticle', 'magazineArticle', 'webpage', 'blogPost'];

/** What belongs to an item and is none. */
const PARTS = ['attachment', 'note'];

/** A library as Zotero exports it as RDF; null for any other document. */
export function fromZoteroRdf(document: Document): SavedEntry[] | null {
  const types = Array.from(document.getElementsByTagNameNS(ZOTERO, 'itemType'));
  const items = types.filter((type) => !PARTS.includes(wordsOf(type)));
  return items.length === 0 ? null : items.map((type) => entryOf(type, document));
}

function entryOf(type: Element, document: Document): SavedEntry {
  const item = type.parentElement;
  if (!item || !PRESS.includes(wordsOf(type))) return 'otherKind';
  const [uri] = item.getElementsByTagNameNS(DCTERMS, 'URI');
  const about = item.getAttributeNS(RDF, 'about');
  const url = webAddress(uri ? wordsOf(uri) : about);
  if (url === null) return 'noAddress';
  const abstract = child(item, DCTERMS, 'abstract');
  return {
    url,
    title: child(item, DC, 'title') ?? '',
    publisher: publicationOf(item, document),
    author: authorsOf(item),
    publishedAt: parseDate(child(item, DC, 'date')),
    language: child(item, ZOTERO, 'language'),
    savedAt: timeOf(child(item, DCTERMS, 'dateSubmitted')),
    content: abstract === null ? null : { text: abstract },
  };
}

/** The title of what it appeared in: a newspaper within the item, or one described elsewhere in the file. */
function publicationOf(item: Element, document: Document): string | null {
  const [part] = item.getElementsByTagNameNS(DCTERMS, 'isPartOf');
  const name = part?.getAttributeNS(RDF, 'resource');
  const whole = name
    ? Array.from(document.documentElement.children).find((one) => one.getAttributeNS(RDF, 'about') === name)
    : part;
  const [title] = whole?.getElementsByTagNameNS(DC, 'title') ?? [];
  return title ? wordsOf(title) : null;
}

function authorsOf(item: Element): string | null {
  const [authors] = item.getElementsByTagNameNS(BIB, 'authors');
  const people = Array.from(authors?.getElementsByTagNameNS(FOAF, 'Person') ?? []);
  const names = people.map((person) =>
    ['givenName', 'givenname', 'surname'].flatMap((part) => child(person, FOAF, part) ?? []).join(' '),
  );
  return names.filter((name) => name !== '').join(', ') || null;
}

function child(parent: Element, namespace: string, name: string): string | null {
  const found = Array.from(parent.children).find(
    (one) => one.namespaceURI === namespace && one.localName === name,
  );
  return found ? wordsOf(found) : null;
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
