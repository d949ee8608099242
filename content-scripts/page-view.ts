import type { ArticleHead, Reading } from '../src/messages';
import { t } from '../src/ui/messages';
import { type CardContext, CardPopover } from './card/popover';
import { Host } from './host';
import HOST_CSS from './host.css?inline';
import { Marks } from './marks/marks';
import MARKS_CSS from './marks/marks.css?inline';
import { Pointer } from './pointer';
import type { Anchored } from './reading/anchors';
import type { Stage } from './shared-page';
import { markedInOrder, scrollToClaim, stepsFrom, withId } from './steps';

/** What the reader does to a page's marks. */
export interface ViewEvents {
  /** Rejects with the reason why the reader's word could not be kept. */
  dismiss(claimId: string, dismissed: boolean): Promise<void>;
  /** Opens a note on a claim. Rejects with the reason why that cannot be. */
  annotate(claimId: string): Promise<void>;
  /** After each drawing. */
  onDrawn(): void;
}

/** All that the reader sees of Crossread in a page: marks, card, announcements. */
export class PageView implements Stage {
  readonly host: Host;
  private readonly marks: Marks;
  private readonly pointer: Pointer;
  private readonly said: HTMLElement;
  /** Made when the first card is opened: most articles are read without one. */
  private card: CardPopover | null = null;
  private claims: readonly Anchored[] = [];
  private marked: Anchored[] = [];
  private article: ArticleHead | null = null;
  private isPrivate = false;
  /** The claim last opened. */
  private last: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly view: Window,
    private readonly events: ViewEvents,
    private readonly signal: AbortSignal,
  ) {
    this.host = new Host(document, HOST_CSS + MARKS_CSS);
    this.marks = new Marks(document, this.host, view, signal, () => {
      this.card?.update();
      events.onDrawn();
    });
    this.pointer = new Pointer(
      document,
      this.host.element,
      this.marks,
      {
        open: (anchored, x, stay) => this.open(anchored, { x, stay, focus: false }),
        leave: () => this.card?.leave(),
        dismiss: () => this.card?.close(),
      },
      signal,
    );
    this.said = document.createElement('p');
    this.said.className = 'said shown';
    this.said.lang = t('messagesLanguage');
    this.said.setAttribute('aria-live', 'polite');
    this.host.root.append(this.said);
  }

  /** Draws the claims of an article; none, with null, where there is nothing to show. */
  show(article: ArticleHead | null, claims: readonly Anchored[], reading: Reading | null): void {
    this.article = article;
    this.isPrivate = reading !== null && !reading.stored && reading.warning === null;
    this.claims = claims;
    this.marked = markedInOrder(claims);
    this.marks.show(claims);
    const shown = this.card?.shown?.claim.id;
    const again = claims.find(withId(shown));
    if (again) this.card?.update(again);
    else this.card?.close();
  }

  /** Draws again: the text may have moved. */
  redraw(): void {
    this.marks.redraw(true);
  }

  /** Scrolls to a claim and opens its card. False where it cannot be seen. */
  goTo(claimId: string): boolean {
    const anchored = this.claims.find(withId(claimId));
    return anchored !== undefined && this.visit(anchored);
  }

  /** True where a claim with a card stands at a point of the viewport. */
  hasClaimAt(x: number, y: number): boolean {
    return this.marks.at(x, y) !== null;
  }

  /** Goes to the next or the previous marked claim that can be seen, from where the reader is. */
  step(direction: 1 | -1): void {
    for (const anchored of stepsFrom(this.marked, this.place(direction), direction)) {
      if (this.visit(anchored)) return;
    }
  }

  /** The claim to step from: the one last opened while it is in sight; else what is in sight comes next. */
  private place(direction: 1 | -1): string | null {
    const { marked, marks, last } = this;
    const tops = marked.map((anchored) => marks.linesOf(anchored)[0]?.top ?? -1);
    const top = tops[marked.findIndex(withId(last))] ?? -1;
    if (top >= 0 && top < this.view.innerHeight) return last;
    const next = tops.findIndex((one) => one >= 0);
    return marked[direction === 1 ? next - 1 : next]?.claim.id ?? null;
  }

  /** False where it cannot be seen, as in an article that is folded. */
  private visit(anchored: Anchored): boolean {
    if (!scrollToClaim(anchored)) return false;
    const left = this.marks.linesOf(anchored)[0]?.left ?? 0;
    if (!this.open(anchored, { x: left, stay: true, focus: true })) return false;
    const context = this.contextOf(anchored);
    // A claim whose mark was called wrong has no place among the marked ones.
    if (context?.position.index) {
      const { index, count } = context.position;
      this.said.dataset.text = t('page_step', `${index}`, `${count}`);
    }
    return true;
  }

  /** @returns whether the claim's card is open now */
  private open(anchored: Anchored, opening: { x: number; stay: boolean; focus: boolean }): boolean {
    const { id } = anchored.claim;
    this.card ??= this.makeCard();
    this.card.open(anchored, opening);
    if (this.card.shown?.claim.id !== id) return false;
    this.last = id;
    this.marks.accent(id, opening.focus ? 'active focused' : 'active');
    return true;
  }

  private makeCard(): CardPopover {
    const { pointer, marks, events } = this;
    return new CardPopover(
      this.document,
      this.view,
      this.host,
      {
        context: (anchored) => this.contextOf(anchored),
        linesOf: (anchored) => marks.linesOf(anchored),
        dismiss: events.dismiss,
        annotate: events.annotate,
        onPointer: (inside) => (inside ? pointer.rest() : pointer.leave()),
        onClose: (claimId) => marks.accent(claimId, ''),
      },
      this.signal,
    );
  }

  private contextOf({ claim }: Anchored): CardContext | null {
    const { article, claims, marked } = this;
    if (!article || !claim.verdict) return null;
    const index = marked.findIndex(withId(claim.id));
    return claims.some(withId(claim.id))
      ? {
          article,
          verdict: claim.verdict,
          position: { index: index + 1, count: marked.length },
          annotatable: !this.isPrivate,
        }
      : null;
  }
}
