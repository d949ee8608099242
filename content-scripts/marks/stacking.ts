/** Where the layer of marks goes among what the page paints. */
export interface Level {
  zIndex: number;
  /**
   * True: before the page's body in the tree, so below everything positioned; false: after it, where what covers the
   * text need not cover the layer.
   */
  beforeBody: boolean;
}

/**
 * The level just above a text and below what covers it, such as a sticky header. Of the text's ancestors the
 * outermost one that is positioned or makes a stacking context decides: it is what the root stacking context orders.
 * Text without such an ancestor is painted before everything positioned, hence a layer first in the tree.
 * @param element holds the text
 */
export function levelOf(element: Element): Level {
  const path: Element[] = [];
  const root = element.ownerDocument.documentElement;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) path.push(at);
  // From outside: the first is found after few of the many questions that each element takes.
  for (const at of path.reverse()) {
    const style = getComputedStyle(at);
    if (style.position === 'static' && !makesContext(style)) continue;
    return { zIndex: zIndexOf(style), beforeBody: false };
  }
  return { zIndex: 0, beforeBody: true };
}

/** The place of a box of this style among others; 0 where it says none. */
export function zIndexOf({ zIndex }: CSSStyleDeclaration): number {
  return Number.parseInt(zIndex, 10) || 0;
}

/** Whether a box of this style is a level of its own, within which all that it holds is painted. */
export function makesContext(style: CSSStyleDeclaration): boolean {
  return (
    (style.position !== 'static' && style.zIndex !== 'auto') ||
    style.position === 'fixed' ||
    style.position === 'sticky' ||
    style.isolation === 'isolate' ||
    Number(style.opacity) < 1 ||
    [style.transform, style.filter, style.perspective, style.scale, style.rotate, style.translate].some(
      (value) => value && value !== 'none',
    ) ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|opacity|filter/.test(style.willChange) ||
    style.mixBlendMode !== 'normal'
  );
}

const TRANSPARENT = /^transparent$|[,/] 0\)$/;

/** Whether a box of this style has a ground of its own, which hides what lies under it. */
export function paintsGround({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || !TRANSPARENT.test(backgroundColor);
}
