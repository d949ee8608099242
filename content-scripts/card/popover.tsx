import { render } from 'preact';
import type { Verdict } from '../../src/compare/types';
import { CrossreadError, type ErrorCode } from '../../src/errors';
import type { ArticleHead, MarkedClaim } from '../../src/messages';
import { t } from '../../src/ui/messages';
import { addStyles, type Host } from '../host';
import type { Box } from '../marks/lines';
import { toneOf } from '../marks/tone';
import type { Anchored } from '../reading/anchors';
import { Card, WHY } from './card';
import CARD_CSS from './card.css?inline';
import { type Place, placeCard } from './placement';
import { scrollByKey } from './scrolling';

/** What the card needs of the page it is on. */
export interface CardContext {
  article: ArticleHead;
  position: { index: number; count: number };
  verdict: Verdict;
  /** False in a private window, where no note can be kept. */
  annotatable: boolean;
}

export interface CardEvents {
  /** Null: the claim is gone or has no verdict, so there is nothing to show. */
  context(anchored: Anchored): CardContext | null;
  linesOf(anchored: Anchored): Box[];
  /** Rejects with the reason why the reader's word could not be kept. */
  dismiss(claimId: string, dismissed: boolean): Promise<void>;
  /** Rejects with the reason why the claim cannot be annotated. */
  annotate(claimId: string): Promise<void>;
  /** The pointer came into the card's frame, or left it. */
  onPointer(inside: boolean): void;
  onClose(claimId: string): void;
}

/** How a card is opened. */
export interface Opening {
  /** Where the frame begins, in viewport pixels from the left. */
  x: number;
  /** Stays until it is closed; otherwise it goes with the pointer. */
  stay: boolean;
  /** Takes the keyboard's focus and gives it back. */
  focus: boolean;
}

/** The one card of a page. It lives in the top layer: nothing of the page covers, clips or moves it. */
export class CardPopover {
  /** The claim it shows, or null while closed. */
  shown: Anchored | null = null;
  private opening: Opening = { x: 0, stay: false, focus: false };
  private error: ErrorCode | null = null;
  private returnTo: HTMLElement | null = null;
  private readonly frame: HTMLElement;
  private readonly card: HTMLElement;

  constructor(
    private readonly document: Document,
    private readonly view: Window,
    private readonly host: Host,
    private readonly events: CardEvents,
    signal: AbortSignal,
  ) {
    this.frame = document.createElement('div');
    this.frame.popover = 'manual';
    this.card = document.createElement('div');
    this.card.tabIndex = -1;
    this.card.lang = t('messagesLanguage');
    this.card.setAttribute('role', 'dialog');
    this.card.setAttribute('aria-describedby', WHY);
    this.frame.append(this.card);
    addStyles(host.root, CARD_CSS);
    host.root.append(this.frame);
    this.listen();
    document.addEventListener('keydown', (event) => this.onPageKey(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.close());
  }

  /** Shows a claim's card, in the place of another that a passing pointer opened. */
  open(anchored: Anchored, opening: Opening): void {
    const before = this.shown;
    const again = before?.claim.id === anchored.claim.id;
    if (before && !opening.stay && (again || this.opening.stay)) return;
    if (before && !again) {
      this.events.onClose(before.claim.id);
      this.hide();
    }
    this.shown = anchored;
    this.opening = again ? { ...opening, x: this.opening.x } : opening;
    this.error = null;
    this.update();
    if (this.shown && opening.focus) this.takeFocus();
  }

  /** Brings the card up to date with its claim and the page's scrolling; closes it when the claim is out of sight. */
  update(anchored: Anchored | null = this.shown): void {
    this.shown = anchored ?? this.shown;
    const { shown } = this;
    if (!shown) return;
    const { innerHeight, innerWidth } = this.view;
    const lines = this.events.linesOf(shown);
    const context = this.events.context(shown);
    if (!context || !lines.some((line) => line.bottom > 0 && line.top < innerHeight)) {
      this.close();
      return;
    }
    this.put(placeCard(lines, this.opening.x, { width: innerWidth, height: innerHeight }), shown);
    this.render(shown, context);
    if (!this.frame.matches(':popover-open')) this.frame.showPopover();
  }

  /** Closes a card that a passing pointer opened. */
  leave(): void {
    if (!this.opening.stay) this.close();
  }

  close(): void {
    const { shown } = this;
    if (!shown) return;
    this.shown = null;
    this.giveFocusBack();
    this.hide();
    render(null, this.card);
    this.events.onClose(shown.claim.id);
  }

  /**
   * Out of sight before another claim's words come in, and laid out so: words that move are layout shifts, whose size
   * the browser tells the page.
   */
  private hide(): void {
    if (!this.frame.matches(':popover-open')) return;
    this.frame.hidePopover();
    this.frame.getBoundingClientRect();
  }

  private render(anchored: Anchored, { article, position, verdict, annotatable }: CardContext): void {
    const { claim } = anchored;
    render(
      <Card
        claim={claim}
        verdict={verdict}
        article={article}
        position={position}
        error={this.error}
        onDismiss={(dismissed) => void this.attempt(() => this.events.dismiss(claim.id, dismissed))}
        onAnnotate={annotatable ? () => void this.attempt(() => this.events.annotate(claim.id)) : null}
        onClose={() => this.close()}
      />,
      this.card,
    );
  }

  /** Does what the reader asked for in the card, which stays and says what went wrong. */
  private async attempt(action: () => Promise<void>): Promise<void> {
    this.opening = { ...this.opening, stay: true };
    try {
      await action();
      this.error = null;
      if (this.host.root.activeElement === null && this.opening.focus)
        this.card.focus({ preventScroll: true });
    } catch (error) {
      this.error = error instanceof CrossreadError ? error.code : 'internal';
      this.update();
    }
  }

  private put({ left, top, width, height, atEnd }: Place, { claim, pieces }: Anchored): void {
    const holder = pieces[0]?.node.parentElement;
    this.frame.className = `frame ${atEnd ? 'end' : ''} ${holder ? toneOf(holder) : 'light'}`;
    this.card.setAttribute('aria-label', spokenName(claim));
    this.card.className = `card ${claim.dismissed ? 'none' : (claim.verdict?.mark ?? 'none')}`;
    // Moved by a transform, which is no layout shift either.
    const transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    Object.assign(this.frame.style, { transform, width: `${width}px`, height: `${height}px` });
  }

  private takeFocus(): void {
    const { activeElement, body } = this.document;
    const elsewhere = activeElement !== this.host.element && activeElement !== body;
    if (elsewhere && activeElement instanceof HTMLElement) this.returnTo = activeElement;
    this.card.focus({ preventScroll: true });
  }

  private giveFocusBack(): void {
    if (this.document.activeElement === this.host.element) {
      if (this.returnTo?.isConnected) this.returnTo.focus({ preventScroll: true });
      else (this.host.root.activeElement as HTMLElement | null)?.blur();
    }
    this.returnTo = null;
  }

  /**
   * Keys pressed in the card are the card's: the page's shortcuts do not see them. Whatever a page can watch, such as
   * whether the card stays, must not depend on how much the card says: the whole frame counts as the card.
   */
  private listen(): void {
    const { frame } = this;
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'contextmenu', 'wheel']) {
      frame.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    frame.addEventListener('keydown', (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') this.close();
      if (event.key === 'Tab') this.cycleFocus(event);
      scrollByKey(this.card.querySelector('.body'), event);
    });
    frame.addEventListener('pointermove', () => this.events.onPointer(true));
    frame.addEventListener('pointerleave', () => this.events.onPointer(false));
    frame.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !frame.contains(event.relatedTarget as Node)) this.close();
    });
  }

  /** Keeps the focus in the card until it is closed: the page could count the steps it takes to leave it. */
  private cycleFocus(event: KeyboardEvent): void {
    const stops = [...this.card.querySelectorAll<HTMLElement>('a[href], button')];
    const at = stops.indexOf(this.host.root.activeElement as HTMLElement);
    const from = at < 0 && event.shiftKey ? 0 : at;
    stops.at((from + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
    event.preventDefault();
  }

  private onPageKey(event: KeyboardEvent): void {
    const outside = event.target !== this.host.element;
    if (event.isTrusted && event.key === 'Escape' && outside && !event.isComposing) this.close();
  }
}

/** What a screen reader says when it comes into the card: the mark, and the sentence that those who see find beside it. */
function spokenName({ verdict, dismissed, text }: MarkedClaim): string {
  return verdict && !dismissed ? `${t(`mark_${verdict.mark}`)}. ${text}` : text;
}
