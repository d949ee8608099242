import type { JsonLdObject } from './json-ld';
import { LIMITS } from './limits';
import { tidy } from './page-meta';
import { outwards } from './tree';

/** Properties that are read; the others may hold the whole text of a page. */
const PROPERTIES = new Set('headline name author publisher datePublished inLanguage'.split(' '));

/**
 * Every item of the page's microdata, in document order, in the shape of JSON-LD: an item that is the value of
 * another one's property is listed, too (HTML standard, microdata). `itemref` is not followed.
 */
export function microdataObjects(document: Document): JsonLdObject[] {
  const items = new Map<Element, Record<string, unknown>>();
  for (const item of Array.from(document.querySelectorAll('[itemscope]')).slice(0, LIMITS.microdata)) {
    items.set(item, { '@type': (item.getAttribute('itemtype') ?? '').split(/\s+/) });
  }
  if (items.size === 0) return [];
  for (const element of Array.from(document.querySelectorAll('[itemprop]')).slice(0, LIMITS.microdata)) {
    const holder = holderOf(element, items);
    for (const name of holder ? namesOf(element) : []) {
      if (holder && !(name in holder)) holder[name] = items.get(element) ?? propertyOf(element);
    }
  }
  return [...items.values()];
}

/** The item that an element gives a property of: the innermost one around it. */
function holderOf(
  element: Element,
  items: ReadonlyMap<Element, Record<string, unknown>>,
): Record<string, unknown> | null {
  for (const around of outwards(element.parentElement)) {
    const item = items.get(around);
    if (item) return item;
  }
  return null;
}

function namesOf(element: Element): string[] {
  const names = element.getAttribute('itemprop')?.slice(0, LIMITS.metadataLength).split(/\s+/) ?? [];
  return names.filter((name) => PROPERTIES.has(name));
}

function propertyOf(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  return tidy(stated ?? element.textContent);
}
