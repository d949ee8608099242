/** What the page sees at one moment. */
export interface Sight {
  /** Elements that the page did not make. */
  strangers: object[];
  /** What happened since it last looked. */
  seen: string[];
}

/**
 * What a hostile page may do to find out what Crossread thinks of its sentences. It runs in the page, before anything
 * else, and uses nothing from around it. It lays traps at once; `window.look()` then tells all there is to see.
 */
export function spy(): void {
  const seen = new Set<string>();
  const original = new Set<Element>();

  const nameOf = (target: unknown): string => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    if (!(target instanceof Node)) return String(target);
    const owner = target instanceof Element ? target : target.parentElement;
    const siblings = owner ? [...(owner.parentElement?.children ?? [])] : [];
    return `${target.nodeName} ${owner ? siblings.indexOf(owner) : ''}`;
  };

  const watchMutations = () => {
    const htmlOf = (nodes: NodeList) =>
      [...nodes].map((node) => (node instanceof Element ? node.outerHTML : node.nodeValue)).join();
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        seen.add(
          `${type} ${nameOf(target)} ${attributeName} +${htmlOf(addedNodes)} -${htmlOf(removedNodes)}`,
        );
        for (const node of addedNodes) if (node instanceof Element) watchGeometry(node);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
      attributeOldValue: true,
      characterDataOldValue: true,
    });
  };

  const watchGeometry = (element: Element) => {
    new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (!original.has(target)) seen.add(`resized ${nameOf(target)} ${JSON.stringify(contentRect)}`);
      }
    }).observe(element);
    new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, intersectionRatio, intersectionRect } of entries) {
        if (original.has(target)) continue;
        const rect = JSON.stringify(intersectionRect);
        seen.add(`intersects ${nameOf(target)} ${isIntersecting} ${intersectionRatio} ${rect}`);
      }
    }).observe(element);
  };

  /** Functions that a content script might call, were it to share the page's world. */
  const trapCalls = () => {
    const owners: object[] = [
      ...[Node, Element, HTMLElement, Document, Range, EventTarget, ShadowRoot, Selection],
      ...[MutationObserver, CSSStyleSheet, HighlightRegistry],
    ].map((type) => type.prototype);
    const names = ['attachShadow', 'append', 'appendChild', 'insertBefore', 'createElement', 'dispatchEvent'];
    names.push(
      'getClientRects',
      'getBoundingClientRect',
      'showPopover',
      'observe',
      'replaceSync',
      'set',
      'focus',
    );
    for (const owner of owners) {
      for (const name of names) {
        if (!Object.hasOwn(owner, name)) continue;
        const real = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
        Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
          if (!looking) seen.add(`called ${name}`);
          return real.apply(this, args);
        });
      }
    }
    for (const name of ['fetch', 'postMessage', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
      const real = window[name] as (...args: unknown[]) => unknown;
      Reflect.set(window, name, (...args: unknown[]) => {
        seen.add(`called ${name}`);
        return real.apply(window, args);
      });
    }
  };

  const hearEvents = () => {
    const types = Object.keys(window.constructor.prototype)
      .concat(Object.getOwnPropertyNames(window), Object.getOwnPropertyNames(HTMLElement.prototype))
      .filter((name) => name.startsWith('on'))
      .map((name) => name.slice(2));
    types.push(
      'focusin',
      'focusout',
      'DOMContentLoaded',
      'visibilitychange',
      'selectionchange',
      'fullscreenchange',
    );
    for (const type of new Set(types)) {
      // Sent when the browser gets to it after something moved; what lies at each point is looked at anyway.
      if (/(?:over|out|enter|leave)$/.test(type) && type !== 'focusout') continue;
      window.addEventListener(
        type,
        (event) => {
          if (looking) return;
          const related = nameOf(Reflect.get(event, 'relatedTarget'));
          const path = event.composedPath().map(nameOf).join(' < ');
          seen.add(`event ${type} ${path} ${related} ${Reflect.get(event, 'newState')}`);
        },
        { capture: true, passive: true },
      );
    }
  };

  const hearTimeline = () => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = Reflect.get(entry, 'value') ?? Reflect.get(entry, 'size');
        const element = nameOf(Reflect.get(entry, 'element') ?? Reflect.get(entry, 'target'));
        seen.add(`timeline ${entry.entryType} ${entry.name} ${value} ${element}`);
      }
    }).observe({
      entryTypes: ['resource', 'layout-shift', 'largest-contentful-paint', 'mark', 'measure', 'element'],
    });
  };

  /** What lies at each point of a grid over the viewport. */
  const atPoints = () => {
    const found: string[] = [];
    for (let y = 5; y < innerHeight; y += 20) {
      for (let x = 5; x < innerWidth; x += 40) {
        const caret = document.caretPositionFromPoint(x, y);
        found.push(
          `${document.elementsFromPoint(x, y).map(nameOf)} ${nameOf(caret?.offsetNode)} ${caret?.offset}`,
        );
      }
    }
    return found;
  };

  const strangers = () =>
    [...document.querySelectorAll('*')]
      .filter((element) => !original.has(element))
      .map((element) => {
        const style = getComputedStyle(element);
        const states = [':focus', ':focus-within', ':popover-open', ':modal', ':active', ':has(*)'];
        return {
          html: element.outerHTML,
          full: (element as HTMLElement).getHTML({ serializableShadowRoots: true }),
          root: element.shadowRoot,
          text: (element as HTMLElement).innerText,
          rects: [...element.getClientRects()].map((rect) => JSON.stringify(rect)),
          sizes: [element.scrollWidth, element.scrollHeight, element.clientWidth, element.clientHeight],
          style: [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`),
          states: states.filter((state) => element.matches(state)),
          animations: element.getAnimations({ subtree: true }).length,
          visible: element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        };
      });

  const searches = (words: readonly string[]) => {
    const [x, y] = [scrollX, scrollY];
    const find = Reflect.get(window, 'find') as (text: string) => boolean;
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    const found = words.map((word) => {
      getSelection()?.removeAllRanges();
      return `${word} ${find.call(window, word)} ${nameOf(getSelection()?.anchorNode)}`;
    });
    getSelection()?.removeAllRanges();
    scrollTo(x, y);
    return { selected, found };
  };

  /** Whether the browser records such an entry every time, and not as fast as it happens to be. */
  const isExact = ({ entryType }: PerformanceEntry) => !/^(?:long|event|first-input)/.test(entryType);

  let looking = false;
  const look = (words: readonly string[]) => {
    looking = true;
    const report = {
      strangers: strangers(),
      points: atPoints(),
      text: document.documentElement.innerText,
      highlights: [...CSS.highlights.keys()],
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size],
      animations: document.getAnimations().length,
      scrolling: [
        scrollX,
        scrollY,
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ],
      places: [...document.querySelectorAll('p')].map((p) => JSON.stringify(p.getBoundingClientRect())),
      popovers: [...document.querySelectorAll(':popover-open')].map(nameOf),
      focus: nameOf(document.activeElement),
      entries: performance
        .getEntries()
        .filter(isExact)
        .map(({ entryType, name }) => `${entryType} ${name}`),
      globals: Object.getOwnPropertyNames(window),
      searches: searches(words),
      seen: [...seen].sort(),
    };
    looking = false;
    seen.clear();
    return report;
  };

  trapCalls();
  hearEvents();
  hearTimeline();
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) original.add(element);
    watchMutations();
  });
  Reflect.set(window, 'look', look);
}
