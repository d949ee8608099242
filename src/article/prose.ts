import { LIMITS } from './limits';
import { isInside, outwards, SHOW_TEXT } from './tree';

/** How much running text an element holds, UTF-16 code units. */
export interface Prose {
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
const LINK = new Set(['a']);
/** Parts of applications: editors, office documents, chats. */
const APPLICATION_ROLES = new Set(['application', 'textbox', 'dialog', 'log', 'grid']);

/**
 * The running text of the element that holds the most of it, at most `LEVELS` levels above its Text nodes. Looks at
 * no more than `LIMITS.recognisedTexts` Text nodes.
 */
export function findProse(body: Element): Prose {
  const held = new Map<Element, Prose>();
  let best: Prose = { length: 0, linked: 0 };
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let i = 0; i < LIMITS.recognisedTexts && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    const length = text.data.length < HEADLINE ? 0 : text.data.trim().length;
    if (!parent || length < HEADLINE || isElsewhere(parent)) continue;
    const linked = isInside(text, LINK);
    if (!linked && length < RUNNING_TEXT) continue;
    for (const prose of holders(parent, held)) {
      if (linked) prose.linked += length;
      else prose.length += length;
      if (prose.length > best.length) best = prose;
    }
  }
  return best;
}

function isElsewhere(parent: Element): boolean {
  for (const element of outwards(parent)) {
    if (ELSEWHERE.has(element.localName) || APPLICATION_ROLES.has(element.getAttribute('role') ?? ''))
      return true;
    if ((element.getAttribute('contenteditable') ?? 'false') !== 'false') return true;
  }
  return false;
}

function holders(parent: Element, held: Map<Element, Prose>): Prose[] {
  const found: Prose[] = [];
  for (const holder of outwards(parent)) {
    if (found.length === LEVELS) break;
    const prose = held.get(holder) ?? { length: 0, linked: 0 };
    held.set(holder, prose);
    found.push(prose);
  }
  return found;
}
