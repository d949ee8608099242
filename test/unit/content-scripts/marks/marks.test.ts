// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Host } from '../../../../content-scripts/host';
import { Marks } from '../../../../content-scripts/marks/marks';
import { anchorClaims } from '../../../../content-scripts/reading/anchors';
import { claim, textsOf } from '../claims';

const TEXT = 'The ferry stopped for two days.';

/** What jsdom lacks, as its pages have no layout. */
beforeEach(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class extends CSSStyleSheet {
      override replaceSync(): void {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('matchMedia', () => new EventTarget());
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});
afterEach(() => vi.unstubAllGlobals());

const frame = () => new Promise(requestAnimationFrame);

it('leave the page for good when they are stopped, whatever asks to be drawn after that', async () => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  const stopping = new AbortController();
  const host = new Host(document, '');
  const marks = new Marks(document, host, window, stopping.signal, () => {});
  marks.show(anchorClaims([claim(0, TEXT)], textsOf(document)));
  await frame();
  expect(host.element.isConnected).toBe(true);
  stopping.abort();
  marks.accent('0:0', '');
  await frame();
  await frame();
  expect(host.element.isConnected).toBe(false);
});
