/** How long after a change the page is looked at, in ms: the first time, and at most while it never rests. */
const FIRST_DELAY = 250;
const LONGEST_DELAY = 30_000;

/** What the article itself shows and hides is drawn after so long, in ms: an animation may change it in each frame. */
const LOOKS_DELAY = 250;

/** A page without change for so long, in ms, counts as having rested. */
const REST = 60_000;

/** Changes of a page without an article that are looked at: an application that draws its article late needs few. */
const LOOKS = 6;

export interface WatchEvents {
  /** True for what Crossread itself puts into the page, which changes nothing for it. */
  isOwn(node: Node): boolean;
  /** At once: the whole document is another one. `document.open` has taken every listener away with the old one. */
  onReplaced(): void;
  /** At once: what is drawn may be out of place. */
  onMutation(): void;
  /** After a while: the article may be another one, or its text may have changed. */
  onChange(): void;
}

/**
 * Watches for all that may change an article: its own nodes, their being replaced, the page's title and canonical
 * address, navigation without loading. One observer, on the article, and on its ancestors' children and looks only; a
 * page that never rests is looked at ever more rarely. While the page is hidden only its first change is noted: it is looked
 * at when it is seen again.
 */
export class Watch {
  private readonly observer: MutationObserver;
  private readonly whole: Element;
  private root: Element | null = null;
  private delay = FIRST_DELAY;
  private looks = LOOKS;
  private looked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private identity: string;
  /** Something changed while the page was hidden. */
  private missed = false;

  constructor(
    private readonly document: Document,
    private readonly events: WatchEvents,
    signal: AbortSignal,
  ) {
    this.identity = identityOf(document);
    this.whole = document.documentElement;
    this.observer = new MutationObserver((records) => this.noteMutations(records));
    const moved = () => this.noteNavigation();
    const view = document.defaultView;
    view?.addEventListener('popstate', moved, { signal });
    view?.navigation?.addEventListener('currententrychange', moved, { signal });
    document.addEventListener('visibilitychange', () => this.followVisibility(), { signal });
    signal.addEventListener('abort', () => this.stop());
    this.observe();
  }

  /** Watches this article from now on; null: the page has none so far. */
  follow(root: Element | null): void {
    if (root) this.looks = LOOKS;
    if (root && root === this.root) return;
    this.root = root;
    this.observe();
  }

  private observe(): void {
    const { observer, root, document } = this;
    observer.disconnect();
    observer.observe(document, { childList: true, subtree: !root && this.looks > 0 });
    if (document.head) observer.observe(document.head, { ...NODES, attributeFilter: ['href'] });
    if (root) {
      observer.observe(root, { ...NODES, ...ATTRIBUTES });
      for (let at = root.parentNode; at; at = at.parentNode)
        observer.observe(at, { childList: true, ...ATTRIBUTES });
    }
  }

  private followVisibility(): void {
    if (this.document.hidden) {
      if (this.timer !== undefined) this.missed = true;
      clearTimeout(this.timer);
      this.timer = undefined;
    } else if (this.missed) {
      this.missed = false;
      this.observe();
      this.events.onMutation();
      this.noteNavigation();
      this.schedule();
    }
  }

  private noteMutations(records: MutationRecord[]): void {
    const { head, hidden, documentElement } = this.document;
    if (documentElement && documentElement !== this.whole) {
      this.events.onReplaced();
      return;
    }
    if (hidden) {
      this.missed = true;
      this.observer.disconnect();
      return;
    }
    const changes = records.filter((record) => !this.addsOwn(record));
    const inBody = changes.filter(({ target }) => !head?.contains(target));
    const isLook = ({ type, target }: MutationRecord) => type === 'attributes' && this.root?.contains(target);
    if (!inBody.every(isLook)) this.events.onMutation();
    else if (inBody.length > 0) this.drawSoon();
    if (inBody.length < changes.length) this.noteNavigation();
    if (this.timer === undefined && inBody.some(changesText)) this.schedule();
  }

  private drawSoon(): void {
    this.drawing ??= setTimeout(() => {
      this.drawing = undefined;
      this.events.onMutation();
    }, LOOKS_DELAY);
  }

  private addsOwn({ addedNodes: [added], removedNodes }: MutationRecord): boolean {
    return added !== undefined && removedNodes.length === 0 && this.events.isOwn(added);
  }

  private noteNavigation(): void {
    const identity = identityOf(this.document);
    if (identity === this.identity) return;
    this.identity = identity;
    this.delay = FIRST_DELAY;
    if (this.looks === 0) {
      this.looks = LOOKS;
      this.observe();
    }
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.document.hidden) {
      this.missed = true;
      return;
    }
    if (performance.now() - this.looked > REST) this.delay = FIRST_DELAY;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.looked = performance.now();
      this.delay = Math.min(this.delay * 2, LONGEST_DELAY);
      if (!this.root && --this.looks <= 0) this.observe();
      this.events.onChange();
    }, this.delay);
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    clearTimeout(this.drawing);
  }
}

const NODES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** By these pages show, hide and colour what they hold. */
const ATTRIBUTES: MutationObserverInit = {
  attributeFilter: ['class', 'style', 'hidden', 'data-theme'],
  attributeOldValue: true,
};

/** What tells one article of an application from the next, as far as the page's frame shows it. */
function identityOf(document: Document): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [document.location?.href.split('#')[0], canonical, document.title].join('\n');
}

/** False for what brings or takes no words: frames of advertisements, spinners, style sheets. */
function changesText(record: MutationRecord): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'attributes') return wasHidden(record) && hasWords(target);
  return type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => hasWords(node));
}

/** True for what an attribute hides no longer: reading has left it out (`isHidden`). */
function wasHidden({ attributeName: name, oldValue, target }: MutationRecord): boolean {
  const hides = (value: string | null) =>
    value !== null && (name === 'hidden' || (name === 'style' && HIDING.test(value)));
  return hides(oldValue) && !hides((target as Element).getAttribute(name ?? ''));
}

const HIDING = /(?:display|visibility)\s*:\s*(?:none|hidden)/;

function hasWords(node: Node): boolean {
  if (node instanceof Element && node.matches('script, style, link, iframe, svg, img')) return false;
  return /\p{L}/u.test(node.textContent ?? '');
}
