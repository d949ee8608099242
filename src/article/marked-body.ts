/** Elements that may be the body of an article. */
const CANDIDATES = 'div, section, article, main';

/** What outlets call the element around the body of an article, as a class name or an id. */
const BODY_NAME =
  /(?:^|\s|[a-z]-)(?:article|story|entry|post|content)(?:-|__?)?(?:body|content|text)(?:\s|$)/i;

/** Candidates looked at. */
const MOST_CANDIDATES = 10_000;

/**
 * The element that the page itself marks as the body of its article: of several, the one with the most text in
 * its paragraphs. Null where none is marked.
 */
export function markedBody(document: Document): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of Array.from(document.querySelectorAll(CANDIDATES)).slice(0, MOST_CANDIDATES)) {
    if (!isMarked(element)) continue;
    let length = 0;
    for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
    if (length > most) [best, most] = [element, length];
  }
  return best;
}

function isMarked(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  return BODY_NAME.test(names) || element.getAttribute('itemprop')?.includes('articleBody') === true;
}
