import { outwards } from './tree';

/** Elements that hold no running text of an article: media, controls, and what is not shown. */
const NO_TEXT = new Set(
  (
    'script style noscript template link meta iframe object embed svg math canvas audio video picture img map ' +
    'input select textarea button datalist progress meter dialog'
  ).split(' '),
);

/** Elements whose purpose is to stand beside the text. */
const BESIDE_TEXT = new Set(['nav', 'aside', 'footer', 'figure', 'figcaption', 'menu']);

const ROLES_BESIDE_TEXT = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar tablist dialog alertdialog alert status ' +
    'button img form'
  ).split(' '),
);

/** Words in class names, ids and names of components that outlets give to what stands beside the text. */
const BESIDE_WORDS = [
  'ads?|advert\\w*|banner|outbrain|promos?|promotion|sponsor\\w*|taboola',
  'breadcrumbs?|footer|masthead|menu|meta|nav|navbar|navigation|pager|pagination|sidebar|skip-?\\w*|toolbar',
  'lire-aussi|voir-aussi|most-?(?:read|popular)|read-?(?:more|next|also)|recirc\\w*|recommend\\w*|related\\w*|teasers?|trending',
  'comments?|commentaires?|disqus|partage|partager|share|sharebar|sharedaddy|sharing|social\\w*(?!-(?:media-)?embed)',
  'consent|cookies?|gdpr|login|modal|newsletters?|popup|signup|subscri(?:be|ber|ption)s?|tooltip',
  'author-?(?:bio|box|card|info)|bio|captions?|carousel|credits?|disclaimer|infobox|slideshow|tags|taglist',
  'screen-?reader\\w*|visually-?hidden',
];
/** For names in lower case: matching without regard to case takes a browser longer to prepare. */
const BESIDE_NAMES = new RegExp(`(?:^|[-_ ])(?:${BESIDE_WORDS.join('|')})(?:$|[-_ ])`);

/** An element that holds one of these is a frame around the article, whatever its class names say. */
const FRAME = 'h1, article, main';

/** Longest class attribute looked at: some pages keep their state in it. */
const NAMES_LENGTH = 300;

/** Tells what of a page cannot be part of its article. */
export class PageParts {
  private readonly known = new Map<Element, boolean>();

  /**
   * @param body the element that the page marks as the body of its article, or null: nothing around it is left out.
   * @param trustNames whether class names and ids may say what stands beside the text.
   * @param own the article of several that is wanted, or null: the others are left out.
   */
  constructor(
    private readonly body: Element | null,
    private readonly trustNames: boolean,
    private readonly own: Element | null,
  ) {}

  /** True for an element that is to be left out with all it contains. */
  isLeftOut(element: Element): boolean {
    const known = this.known.get(element) ?? this.judge(element);
    this.known.set(element, known);
    return known;
  }

  private judge(element: Element): boolean {
    if (isHidden(element) || this.isOther(element)) return true;
    if (!isBesideText(element) && !(this.trustNames && isNamedBesideText(element))) return false;
    return !element.contains(this.body);
  }

  private isOther(element: Element): boolean {
    const { own } = this;
    return (
      own !== null && element.localName === 'article' && !element.contains(own) && !own.contains(element)
    );
  }
}

/** True for an element that is not shown or never text, with all it contains. */
export function isHidden(element: Element): boolean {
  if (NO_TEXT.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500));
}

/** True for an element that by its tag or role stands beside the text of an article, with all it contains. */
function isBesideText(element: Element): boolean {
  if (BESIDE_TEXT.has(element.localName)) return true;
  if (element.hasAttributes()) {
    // While a dialog is open, pages hide their whole content from screen readers; its frame gives it away.
    if (element.getAttribute('aria-hidden') === 'true') return element.querySelector(FRAME) === null;
    const role = element.getAttribute('role');
    if (role !== null && ROLES_BESIDE_TEXT.has(role)) return true;
  }
  if (element.localName === 'form') return element.querySelectorAll('p').length < 3;
  return element.localName === 'article' && isSecondary(element);
}

/** Articles inside an article with more text of its own are comments or teasers (HTML standard, article element). */
function isSecondary(article: Element): boolean {
  for (const element of outwards(article.parentElement)) {
    if (element.localName === 'article') return ownTextLength(element) > (article.textContent ?? '').length;
  }
  return false;
}

/** Text of the paragraphs that are children or grandchildren of an element, UTF-16 units. */
function ownTextLength(element: Element): number {
  let length = 0;
  for (const child of element.children) {
    if (child.localName === 'article') continue;
    for (const own of [child, ...child.children]) {
      if (own.localName === 'p') length += own.textContent?.length ?? 0;
    }
  }
  return length;
}

/** True for an element that its class names, id or name of component put beside the text of an article. */
function isNamedBesideText(element: Element): boolean {
  if (!element.hasAttributes() || ['body', 'article', 'main'].includes(element.localName)) return false;
  const names = namesOf(element);
  return names !== '' && BESIDE_NAMES.test(names) && element.querySelector(FRAME) === null;
}

/** Class names, ids and names of components as one string of lower-case words with hyphens: camel case is taken apart. */
function namesOf(element: Element): string {
  const parts = [
    element.getAttribute('class'),
    element.id,
    element.getAttribute('data-testid'),
    element.getAttribute('data-component'),
  ];
  return parts
    .filter((part) => part)
    .join(' ')
    .slice(0, NAMES_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .trim()
    .toLowerCase();
}
