import { fromAnswer } from '../src/answer';
import type { ReadArticle } from '../src/article/read';
import { looksLikeArticle } from '../src/article/recognise';
import { browser } from '../src/browser';
import { CrossreadError } from '../src/errors';
import type { PageState } from '../src/messages';
import { answerPageRequests, ask } from '../src/messaging';
import { badgeOf } from './badge';
import { sharedExtraction } from './extraction';
import { mayHaveNotes } from './may-have-notes';
import { PageView } from './page-view';
import { anchorClaims, articleRoot } from './reading/anchors';
import { slices, whenVisibleAndIdle } from './reading/pace';
import { type Read, Reader } from './reading/reader';
import { Watch } from './reading/watch';
import { type PageFollower, type SharedPage, sharePage } from './shared-page';

/** Crossread at work in one page, until it is stopped or the extension is updated. */
export class Page implements SharedPage {
  private readonly stopping = new AbortController();
  private readonly reader: Reader;
  private readonly watch: Watch;
  private view: PageView | null = null;
  private readonly followers = new Set<PageFollower>();
  /** The reader came back to the page, and the background has not heard of it: its site may be switched off by now. */
  private cameBack = false;

  /** @param told the background was told of this page: one that is no article and has no notes lets it sleep */
  constructor(
    private readonly document: Document,
    private told = false,
  ) {
    const { signal } = this.stopping;
    this.reader = new Reader(
      {
        ready: () => whenVisibleAndIdle(document, signal),
        read: async (superseded) => (looksLikeArticle(document, document.URL) ? this.read(superseded) : null),
        compare: async (article, again) => {
          await this.catchUp();
          return ask('article.read', { article, again });
        },
      },
      (change) => this.onReading(change),
    );
    this.watch = new Watch(
      document,
      {
        isOwn: (node) => node === this.view?.host.element,
        onReplaced: () => {
          this.stop();
          sharePage(new Page(document, this.told));
        },
        onMutation: () => this.view?.redraw(),
        onChange: () => void this.refresh(),
      },
      signal,
    );
    const stopAnswering = this.answer();
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.comeBack(), { signal });
    signal.addEventListener('abort', () => {
      stopAnswering();
      this.reader.stop();
    });
    void this.refresh();
  }

  /** False once it was stopped, or once the extension it belongs to was updated or removed. */
  get alive(): boolean {
    return !this.stopping.signal.aborted && browser.runtime?.id !== undefined;
  }

  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  get current(): Read | null {
    return this.reader.current;
  }

  get isReading(): boolean {
    return this.reader.state.phase === 'reading';
  }

  follow(follower: PageFollower): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  /** Reads the page as it is now. */
  async refresh(): Promise<void> {
    if (this.checkAlive()) await this.reader.refresh();
  }

  /** Has the page compared again with what was read before, which has changed. */
  private async renew(): Promise<void> {
    if (this.checkAlive()) await this.reader.renew();
  }

  /** Takes every mark and listener away. */
  stop(): void {
    this.stopping.abort();
  }

  /** Has what reads articles brought into the page, once. @throws {CrossreadError} where it cannot be, as `runScript` */
  private async read(superseded: AbortSignal): Promise<ReadArticle | null> {
    if (!sharedExtraction()) await ask('page.extract', {});
    const extraction = sharedExtraction();
    if (!extraction) throw new CrossreadError('engineLost', 'the page was left');
    return fromAnswer(await extraction(this.document, this.document.URL, slices(superseded)));
  }

  private answer(): () => void {
    return answerPageRequests({
      'page.get': async () => this.reader.state,
      'page.show': async ({ claimId }) => {
        if (!this.view?.goTo(claimId)) throw new CrossreadError('claimHidden');
        return null;
      },
      'page.step': async ({ direction }) => {
        this.view?.step(direction);
        return null;
      },
      'coverage.forgotten': async () => {
        this.reader.dropQuotes();
        void this.renew();
        return null;
      },
      'mark.dismissed': async ({ claimId, dismissed }) => {
        this.reader.dismiss(claimId, dismissed);
        return null;
      },
      'page.stop': async () => {
        this.stop();
        return null;
      },
    });
  }

  /**
   * The browser had kept the page: the badge is gone, an answer may be lost, the settings may be others, and what it
   * quotes may be forgotten.
   */
  private comeBack(): void {
    void this.renew();
    this.cameBack = true;
    if (this.told) this.catchUp().catch(() => this.checkAlive());
  }

  /** Lets the background know that the page is back, which may stop it. @throws where it did, or cannot be reached */
  private async catchUp(): Promise<void> {
    if (!this.cameBack || !this.checkAlive()) return;
    await ask('page.restored', { badge: badgeOf(this.reader.state) });
    this.signal.throwIfAborted();
    this.cameBack = false;
  }

  private onReading(change: 'state' | 'moved'): void {
    const { state, current } = this.reader;
    if (!this.checkAlive()) return;
    if (current || state.phase === 'notArticle') this.watch.follow(current && articleRoot(current.page));
    this.draw();
    for (const follower of this.followers) follower.onRead();
    if (change === 'state') this.tell(state).catch(() => this.checkAlive());
  }

  private async tell(state: PageState): Promise<void> {
    if (!this.told && !(await this.isToTell(state))) return;
    if (state !== this.reader.state) return;
    this.told = true;
    await ask('page.changed', { badge: badgeOf(state) });
  }

  /** A page that is no article and has no notes lets the background sleep. */
  private async isToTell({ phase }: PageState): Promise<boolean> {
    return phase !== 'notArticle' || mayHaveNotes(this.document.URL);
  }

  private draw(): void {
    const { current } = this.reader;
    const claims = current?.reading ? anchorClaims(current.reading.claims, current.page.texts) : [];
    if (!this.view && claims.length === 0) return;
    this.stage().show(current?.page.article ?? null, claims, current?.reading ?? null);
  }

  stage(): PageView {
    this.view ??= new PageView(
      this.document,
      window,
      {
        dismiss: (claimId, dismissed) => this.dismiss(claimId, dismissed),
        annotate: async (claimId) => {
          await ask('claim.annotate', { claimId });
        },
        onDrawn: () => {
          if (this.checkAlive()) for (const follower of this.followers) follower.onDrawn();
        },
      },
      this.stopping.signal,
    );
    return this.view;
  }

  private async dismiss(claimId: string, dismissed: boolean): Promise<void> {
    const url = this.reader.current?.page.article.url;
    if (url === undefined) return;
    await ask('mark.dismiss', { url, claimId, dismissed });
    this.reader.dismiss(claimId, dismissed);
  }

  /** An updated extension leaves its old content script behind, unable to ask anything: it removes itself. */
  private checkAlive(): boolean {
    if (!this.alive) this.stop();
    return this.alive;
  }
}
