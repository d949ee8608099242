import { t } from '../../src/ui/messages';
import type { Host } from '../host';

/** How long a word to the reader is shown, in ms. */
const SHOWN = 4_000;

/**
 * A word to the reader at the foot of the window. Like a card it is in the top layer and has no text nodes, which a
 * page could search; the pointer passes through it.
 */
export class Toast {
  private readonly element: HTMLElement;
  private readonly words: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    private readonly host: Host,
    signal: AbortSignal,
  ) {
    this.element = document.createElement('div');
    this.element.className = 'toast';
    this.element.popover = 'manual';
    // Not a status: it comes into the page with its words, which of all regions only alerts are read for.
    this.element.setAttribute('role', 'alert');
    this.element.lang = t('messagesLanguage');
    this.words = document.createElement('span');
    this.words.className = 'shown';
    this.element.append(this.words);
    host.root.append(this.element);
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.element.remove();
    });
  }

  say(text: string): void {
    clearTimeout(this.timer);
    this.words.dataset.text = text;
    // Where nothing is marked yet, the host is not in the page; what is not cannot be shown, and would throw.
    this.host.stay();
    if (!this.element.isConnected) return;
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    this.timer = setTimeout(() => this.element.hidePopover(), SHOWN);
  }
}
