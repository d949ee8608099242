import { anchor } from '../../src/annotations/anchoring/anchor';
import { MOST } from '../../src/annotations/limits';
import { quoteAt } from '../../src/annotations/quote';
import type { Annotation, Position, Target } from '../../src/annotations/types';
import { normaliseUrl } from '../../src/article/url';
import { CrossreadError } from '../../src/errors';
import { answerPageRequests, ask } from '../../src/messaging';
import { t } from '../../src/ui/messages';
import { slices } from '../reading/pace';
import type { SharedPage } from '../shared-page';
import { scrollToClaim } from '../steps';
import { followClicks } from './clicks';
import { Highlights, type PlacedAnnotation } from './highlights';
import { type PageText, readPageText } from './page-text';
import { Toast } from './toast';

/** The reader's annotations in one page, from its first until the page is stopped. */
export class Annotator {
  private readonly highlights: Highlights;
  private readonly toast: Toast;
  private placed: PlacedAnnotation[] = [];
  /** Those of this address; null until they are known. */
  private known: { url: string; annotations: Annotation[] } | null = null;
  private orphans = '';
  private run = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly view: Window,
    private readonly page: SharedPage,
  ) {
    const { signal } = page;
    const stage = page.stage();
    this.highlights = new Highlights(document, stage, signal);
    this.toast = new Toast(document, stage.host, signal);
    const open = ({ annotation }: PlacedAnnotation) => void this.open(annotation.id);
    followClicks(document, stage, this.highlights, open, signal);
    page.follow({ onRead: () => void this.refresh(), onDrawn: () => this.highlights.draw() });
    const stopAnswering = this.answer();
    signal.addEventListener('abort', () => {
      stopAnswering();
      this.run.abort();
    });
    void this.refresh();
  }

  /** Whether it shows the annotations of this page, and no earlier one. */
  follows(page: SharedPage): boolean {
    return page === this.page;
  }

  private get url(): string {
    return this.page.current?.page.article.url ?? normaliseUrl(this.document.URL);
  }

  private answer(): () => void {
    return answerPageRequests({
      'annotation.select': async ({ claimId, write }) => {
        await this.select(claimId, write);
        return null;
      },
      'annotation.show': async ({ id }) => {
        this.goTo(id);
        return null;
      },
      'annotations.get': async () => ({ url: this.url }),
      'annotations.changed': async () => {
        this.known = null;
        void this.refresh();
        return null;
      },
    });
  }

  /** Finds the annotations of this page in its text as it is now. A newer run takes the place of one under way. */
  private async refresh(): Promise<void> {
    if (this.page.isReading || !this.page.alive) return;
    this.run.abort();
    this.run = new AbortController();
    const { signal } = this.run;
    try {
      const annotations = await this.annotations();
      signal.throwIfAborted();
      await this.place(annotations, signal);
    } catch (error) {
      // The page goes on without what could not be read; the popup and the library say why.
      if (!signal.aborted && !(error instanceof CrossreadError)) throw error;
    }
  }

  private async annotations(): Promise<Annotation[]> {
    const { url } = this;
    if (this.known?.url !== url) {
      this.known = { url, annotations: await ask('annotations.ofPage', { url }) };
    }
    return this.known.annotations;
  }

  private async place(annotations: readonly Annotation[], signal: AbortSignal): Promise<void> {
    const { url } = this;
    const pause = slices(signal);
    const text = annotations.length > 0 ? await this.read(pause) : null;
    const placed: PlacedAnnotation[] = [];
    for (const annotation of annotations) {
      await pause();
      const place = text && anchor(text.text, annotation.target);
      placed.push({ annotation, pieces: place ? text.pieces(place) : [] });
    }
    signal.throwIfAborted();
    this.placed = placed;
    this.highlights.show(placed.filter(({ pieces }) => pieces.length > 0));
    await this.report(url);
  }

  /** Lets the library know which annotations have lost their passage. */
  private async report(url: string): Promise<void> {
    const orphans = this.placed.flatMap(({ annotation, pieces }) =>
      pieces.length > 0 ? [] : [annotation.id],
    );
    const state = [url, ...orphans].join();
    if (state === this.orphans || this.placed.length === 0) return;
    this.orphans = state;
    await ask('annotations.placed', { url, orphans });
  }

  private read(pause: () => Promise<void>): Promise<PageText> {
    return readPageText(this.document, this.page.current?.page ?? null, pause);
  }

  /** @throws {CrossreadError} where a claim cannot be annotated; of a selection the reader is told here */
  private async select(claimId: string | null, write: boolean): Promise<void> {
    try {
      await this.annotate(claimId, write);
      if (!write) this.toast.say(t('annotate_highlighted'));
    } catch (error) {
      if (claimId !== null || !(error instanceof CrossreadError)) throw error;
      this.toast.say(t(`error_${error.code}`));
    }
  }

  private async annotate(claimId: string | null, write: boolean): Promise<void> {
    // What is selected by the time the page was read may be something else.
    const selected = claimId === null ? this.selectedRange() : null;
    await this.whenRead();
    const text = await this.read(slices(this.page.signal));
    const place = claimId === null ? selected && text.within(selected) : this.placeOfClaim(claimId, text);
    if (!place) throw new CrossreadError('nothingSelected');
    if (place.end - place.start > MOST.exact) throw new CrossreadError('selectionTooLong');
    // A claim's card leads to what was written on any part of it.
    const before = this.annotationOn(place, text, claimId === null ? isSame : overlaps);
    if (before) {
      if (write) await this.open(before.id);
      return;
    }
    const annotation = await ask('annotation.make', { target: this.target(place, text), write });
    if (this.known?.url === annotation.target.url) this.known.annotations.push(annotation);
    await this.refresh();
  }

  private selectedRange(): Range | null {
    const selection = this.view.getSelection();
    return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  }

  private async whenRead(): Promise<void> {
    if (!this.page.isReading) return;
    await new Promise<void>((read) => {
      const unfollow = this.page.follow({
        onRead: () => {
          if (this.page.isReading) return;
          unfollow();
          read();
        },
        onDrawn: () => {},
      });
    });
  }

  private placeOfClaim(claimId: string, text: PageText): Position | null {
    const claim = this.page.current?.reading?.claims.find(({ id }) => id === claimId);
    return claim ? text.placeOf(claim) : null;
  }

  private annotationOn(
    place: Position,
    { text }: PageText,
    matches: (one: Position, other: Position) => boolean,
  ): Annotation | undefined {
    return this.known?.annotations.find(({ target }) => {
      const found = anchor(text, target);
      return found !== null && matches(found, place);
    });
  }

  private target({ start, end }: Position, { text }: PageText): Target {
    const article = this.page.current?.page.article;
    return {
      url: this.url,
      title: (article?.title ?? this.document.title).slice(0, MOST.title),
      publisher: article?.publisher ?? this.document.location.hostname,
      ...(article?.author && { author: article.author.slice(0, MOST.title) }),
      ...(article?.publishedAt && { publishedAt: article.publishedAt }),
      ...quoteAt(text, start, end),
    };
  }

  private async open(id: string): Promise<void> {
    await ask('annotation.open', { id });
  }

  private goTo(id: string): void {
    const found = this.placed.find(({ annotation }) => annotation.id === id);
    if (found && scrollToClaim(found)) this.highlights.flash(id);
  }
}

function isSame(one: Position, other: Position): boolean {
  return one.start === other.start && one.end === other.end;
}

function overlaps(one: Position, other: Position): boolean {
  return one.start < other.end && other.start < one.end;
}
