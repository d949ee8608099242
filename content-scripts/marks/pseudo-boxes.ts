import { type Box, moved } from './lines';
import { makesContext, paintsGround, zIndexOf } from './stacking';

/** A positioned box that a style sheet puts into an element, which no document knows of. */
export interface PseudoBox {
  which: '::before' | '::after';
  zIndex: number;
  /** In viewport pixels. */
  box: Box;
}

/** The positioned ::before and ::after of an element that paint a ground, and may so cover text. */
export function pseudoBoxes(element: Element): PseudoBox[] {
  return (['::before', '::after'] as const).flatMap((which) => {
    const style = getComputedStyle(element, which);
    const isThere = style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';
    const isSeen = style.visibility === 'visible' && Number(style.opacity) > 0;
    if (!isThere || !isSeen || !/^(?:absolute|fixed)$/.test(style.position) || !paintsGround(style))
      return [];
    return [{ which, zIndex: zIndexOf(style), box: boxOf(element, style) }];
  });
}

/** Of such a box only the style tells the place, in pixels as they are used. */
function boxOf(element: Element, style: CSSStyleDeclaration): Box {
  const px = (side: string) =>
    Number.parseFloat(style.getPropertyValue(side)) +
    Number.parseFloat(style.getPropertyValue(`margin-${side}`));
  const around =
    style.position === 'fixed' ? innerOf(element.ownerDocument.documentElement) : containerOf(element);
  const { e: x, f: y } = new DOMMatrix(style.transform);
  return {
    left: around.left + px('left') + x,
    top: around.top + px('top') + y,
    right: around.right - px('right') + x,
    bottom: around.bottom - px('bottom') + y,
  };
}

/** What the sides of an absolute box within an element are counted from, in viewport pixels. */
function containerOf(element: Element): Box {
  const root = element.ownerDocument.documentElement;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.position === 'static' && !makesContext(style)) continue;
    const { left, top } = at.getBoundingClientRect();
    return moved(innerOf(at), left + at.clientLeft - at.scrollLeft, top + at.clientTop - at.scrollTop);
  }
  return moved(innerOf(root), -root.scrollLeft, -root.scrollTop);
}

/** The size of an element within its borders, as a box; the viewport's for the root element. */
function innerOf({ clientWidth, clientHeight }: Element): Box {
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}
