import { outwards } from './tree';

/** What outlets call the element around the body of an article, as a class name or an id. */
const BODY_NAME =
  /(?:^|\s|[a-z]-)(?:article|story|entry|post|content)(?:-|__?)?(?:body|content|text)(?:\s|$)/i;

/** Paragraphs looked at. */
const MOST_PARAGRAPHS = 5_000;

/**
 * The element that the page itself marks as the body of its article: of several, the one with the most text in
 * its paragraphs, and of those the innermost. Null where none is marked.
 */
export function markedBody(document: Document): Element | null {
  const lengths = new Map<Element, number | null>();
  for (const paragraph of Array.from(document.getElementsByTagName('p')).slice(0, MOST_PARAGRAPHS)) {
    const length = paragraph.textContent?.length ?? 0;
    for (const element of outwards(paragraph.parentElement)) {
      let sum = lengths.get(element);
      if (sum === undefined) sum = isMarked(element) ? 0 : null;
      lengths.set(element, sum === null ? null : sum + length);
    }
  }
  return longest(lengths);
}

function longest(lengths: ReadonlyMap<Element, number | null>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, length] of lengths) {
    if (length !== null && length > most) [best, most] = [element, length];
  }
  return best;
}

function isMarked(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'html') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  return BODY_NAME.test(names) || element.getAttribute('itemprop')?.includes('articleBody') === true;
}
