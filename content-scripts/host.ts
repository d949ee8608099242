/** Everything that Crossread puts into a page: one element, and a closed shadow root no page script can enter. */
export class Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  private readonly rule: CSSStyleRule | null;
  private beforeBody = false;
  private returns = 0;

  constructor(
    private readonly document: Document,
    css: string,
  ) {
    this.element = document.createElement('div');
    // In a page that is saved, the root is kept and its style sheets are not: there it must not be seen.
    this.element.hidden = true;
    this.root = this.element.attachShadow({ mode: 'closed' });
    const rule = addStyles(this.root, css).cssRules[0];
    this.rule = rule instanceof CSSStyleRule ? rule : null;
  }

  /**
   * Says where the element is to be painted (see `levelOf`).
   * @returns true where it was in the page, and elsewhere
   */
  place(zIndex: number, beforeBody: boolean): boolean {
    this.rule?.style.setProperty('z-index', String(zIndex), 'important');
    // A page that zooms its root would zoom what is measured in it once more.
    const zoom = this.document.documentElement.currentCSSZoom ?? 1;
    this.rule?.style.setProperty('zoom', String(1 / zoom), 'important');
    if (beforeBody === this.beforeBody) return false;
    this.beforeBody = beforeBody;
    return this.element.isConnected && this.insert();
  }

  /**
   * Comes into the page, or back after the page emptied itself; not for ever, where it does so on purpose.
   * @returns true where it was not there
   */
  stay(): boolean {
    return !this.element.isConnected && this.returns++ < MOST_RETURNS && this.insert();
  }

  private insert(): true {
    const { documentElement, body } = this.document;
    documentElement.insertBefore(this.element, this.beforeBody ? body : null);
    return true;
  }
}

const MOST_RETURNS = 20;

/** Constructed style sheets stand above any content security policy, but Firefox refuses them to content scripts. */
export function addStyles(root: ShadowRoot, css: string): CSSStyleSheet {
  if (__FIREFOX__) {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
    return element.sheet ?? new CSSStyleSheet();
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
