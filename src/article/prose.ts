import { inherited, outwards } from './tree';

/** How much running text an element holds, UTF-16 code units. */
export interface Prose {
  element: Element;
  /** Outside of links. */
  length: number;
  /** In links: headlines of other articles. */
  linked: number;
}

/** A Text node this long is running text rather than a label or an entry of a menu. */
const RUNNING_TEXT = 60;
/** A link this long is a headline. */
const HEADLINE = 30;
/** Levels above a Text node at which the text of one article meets: text, paragraph, wrapper, body. */
const LEVELS = 4;

/** Where text is not an article's own. */
const ELSEWHERE = new Set(
  'script style noscript template nav aside footer form button textarea select dialog'.split(' '),
);
/** Parts of applications: editors, office documents, chats. */
const APPLICATION_ROLES = new Set(['application', 'textbox', 'dialog', 'log', 'grid']);

/**
 * The running text of the element that holds the most of it, at most `LEVELS` levels above its Text nodes; null
 * where there is none.
 * @param enough looks no further once an element holds so much
 */
export function findProse(texts: Iterable<Text>, enough = Number.POSITIVE_INFINITY): Prose | null {
  const held = new Map<Element, Prose>();
  let best: Prose | null = null;
  const inLink = inherited(({ localName }) => localName === 'a');
  const elsewhere = inherited(isElsewhere);
  for (const text of texts) {
    // Most Text nodes are short, and the longest are scripts: none of their characters is looked at.
    const parent = text.parentElement;
    if (text.length < HEADLINE || elsewhere(parent)) continue;
    const length = text.data.trim().length;
    if (length < HEADLINE) continue;
    const linked = inLink(parent);
    if (!linked && length < RUNNING_TEXT) continue;
    for (const prose of holders(parent, held)) {
      if (linked) prose.linked += length;
      else prose.length += length;
      if (prose.length > (best?.length ?? 0)) best = prose;
    }
    if (best && best.length >= enough) break;
  }
  return best;
}

function isElsewhere(element: Element): boolean {
  if (ELSEWHERE.has(element.localName) || APPLICATION_ROLES.has(element.getAttribute('role') ?? ''))
    return true;
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}

function holders(parent: Element | null, held: Map<Element, Prose>): Prose[] {
  const found: Prose[] = [];
  for (const element of outwards(parent)) {
    if (found.length === LEVELS) break;
    const prose = held.get(element) ?? { element, length: 0, linked: 0 };
    held.set(element, prose);
    found.push(prose);
  }
  return found;
}
