import { outwards } from './tree';

/** What outlets call the element around the body of an article, as a class name or an id. */
const BODY_NAME =
  /(?:^|\s|[a-z]-)(?:article|story|entry|post|content)(?:-|__?)?(?:body|content|text)(?:\s|$)/i;

/** Paragraphs looked at, and how many of them in one go. */
const MOST_PARAGRAPHS = 5_000;
const PARAGRAPHS_PER_STEP = 250;

/**
 * The element that a page itself marks as the body of its article: of several, the one with the most text in
 * its paragraphs, and of those the innermost. Null where none is marked. Yields between its steps.
 * @param page all of it, or the part whose paragraphs count
 */
export function* markedBody(page: Document | Element): Generator<void, Element | null> {
  const lengths = new Map<Element, number | null>();
  const paragraphs = Array.from(page.getElementsByTagName('p')).slice(0, MOST_PARAGRAPHS);
  let outer: Element | null = null;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i % PARAGRAPHS_PER_STEP === 0) yield;
    // Only scripts can nest paragraphs; the text of the outer one is counted already.
    if (outer?.contains(paragraph)) continue;
    outer = paragraph;
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
