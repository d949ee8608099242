import { articleObject, jsonLdObjects } from './json-ld';
import { LIMITS } from './limits';
import { metaContent } from './page-meta';
import { isFrontPage } from './url';

/** Visible characters of running text that make an article of a page that says it is one. */
const STATED_LENGTH = 250;
/** The same for a page that does not say so. */
const UNSTATED_LENGTH = 1_000;
/** A text node this long is running text rather than a label or a menu. */
const RUNNING_TEXT = 60;
/** Levels above a text node at which text of one article meets: text, paragraph, wrapper, body. */
const LEVELS = 4;

/** Where text is not an article's own. */
const ELSEWHERE =
  'a, script, style, noscript, template, nav, aside, footer, form, button, textarea, select, dialog, [contenteditable]';

/**
 * Whether a page is worth reading as an article. Cheap: looks at metadata and long text nodes only.
 * @param url the address the page was loaded from.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!document.body || isFrontPage(url) || isEditor(document)) return false;
  const stated = isStated(document);
  if (stated === false) return false;
  return runningText(document.body) >= (stated ? STATED_LENGTH : UNSTATED_LENGTH);
}

/** What the page says of itself: an article (true), something else (false), or nothing (null). */
function isStated(document: Document): boolean | null {
  if (articleObject(jsonLdObjects(document))) return true;
  const type = metaContent(document, 'og:type')?.toLowerCase() ?? '';
  if (type === 'article' || metaContent(document, 'article:published_time')) return true;
  return /^(?:video|music|profile|product|book)\b/.test(type) ? false : null;
}

function isEditor(document: Document): boolean {
  const { body } = document;
  return body.hasAttribute('contenteditable') || body.getAttribute('role') === 'application';
}

/** The most running text that one element of the page holds within `LEVELS` levels, in characters. */
function runningText(body: Element): number {
  const mass = new Map<Element, number>();
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let most = 0;
  for (let i = 0; i < LIMITS.recognisedTexts && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    if (text.data.length < RUNNING_TEXT || !text.parentElement || text.parentElement.closest(ELSEWHERE))
      continue;
    const length = text.data.trim().length;
    if (length < RUNNING_TEXT) continue;
    let holder: Element | null = text.parentElement;
    for (let level = 0; holder && level < LEVELS; level++) {
      const sum = (mass.get(holder) ?? 0) + length;
      mass.set(holder, sum);
      most = Math.max(most, sum);
      holder = holder.parentElement;
    }
  }
  return most;
}
