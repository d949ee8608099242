import { timeOf, webAddress } from './fields';
import type { SavedEntry } from './types';

/** The list that Pocket exported as a page: links under the headings "Unread" and "Read Archive"; null for others. */
export function fromPocketHtml(document: Document): SavedEntry[] | null {
  const entries: SavedEntry[] = [];
  let read = false;
  for (const element of document.querySelectorAll('h1, a[time_added]')) {
    if (element.localName === 'h1') {
      read = /archive/i.test(element.textContent ?? '');
      continue;
    }
    const url = webAddress(element.getAttribute('href'));
    if (url === null) entries.push('noAddress');
    else if (!read) entries.push('unread');
    else entries.push({ ...itemOf(element), url });
  }
  return entries.length === 0 ? null : entries;
}

function itemOf(link: Element) {
  return {
    title: link.textContent?.trim() ?? '',
    publisher: null,
    author: null,
    publishedAt: null,
    language: null,
    savedAt: timeOf(link.getAttribute('time_added')),
    content: null,
  };
}
