import type { ReadArticle } from '../../src/article/read';
import type { Article } from '../../src/article/types';
import { CrossreadError } from '../../src/errors';
import type { MarkedClaim, PageState, Reading } from '../../src/messages';

/** What reading a page takes; each may be slow. */
export interface ReaderSteps {
  /** Resolves when work may begin. */
  ready(): Promise<void>;
  /** Null where the page holds no article. May give up, by rejecting, once the signal is aborted. */
  read(signal: AbortSignal): Promise<ReadArticle | null>;
  /** The engine's answer. `again`: the article was read, and is only compared anew. */
  compare(article: Article, again: boolean): Promise<Reading>;
}

/** An article of the page and what is known of it. */
export interface Read {
  page: ReadArticle;
  /** Null while the engine has not answered. */
  reading: Reading | null;
}

/**
 * Reads a page as often as it changes. The newest reading counts: whatever arrives from an older one is dropped.
 * @param onChange told of each new state, and of new places of the same text (`moved`)
 */
export class Reader {
  state: PageState = { phase: 'reading' };
  current: Read | null = null;
  private run = new AbortController();
  /** What is shown was concluded from coverage that may have changed since. */
  private outdated = false;

  constructor(
    private readonly steps: ReaderSteps,
    private readonly onChange: (change: 'state' | 'moved') => void,
  ) {}

  /** Reads the page as it is now. Never rejects: a failure is a state. */
  async refresh(): Promise<void> {
    this.run.abort();
    this.run = new AbortController();
    const { signal } = this.run;
    try {
      await this.steps.ready();
      if (signal.aborted) return;
      const page = await this.steps.read(signal);
      if (!signal.aborted) await this.show(page);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  /** Reads the page as it is now, and has it compared again even where its text is the same. Never rejects. */
  renew(): Promise<void> {
    this.outdated = true;
    return this.refresh();
  }

  /** Takes back every verdict that quotes an earlier article: that one may be forgotten. */
  dropQuotes(): void {
    this.setClaims((claim) => (claim.verdict?.evidence.length ? { ...claim, verdict: null } : claim));
  }

  /** Drops whatever is on its way and whatever is shown. */
  stop(): void {
    this.run.abort();
    this.current = null;
  }

  /** Notes that the reader called a mark wrong, or took that back. */
  dismiss(claimId: string, dismissed: boolean): void {
    this.setClaims((claim) => (claim.id === claimId ? { ...claim, dismissed } : claim));
  }

  private async show(page: ReadArticle | null): Promise<void> {
    if (!page) {
      this.current = null;
      if (this.state.phase !== 'notArticle') this.set({ phase: 'notArticle' });
      return;
    }
    const before = this.current;
    // An application changes its address before its text: a known text under a new address is not yet the new article.
    if (before && sameText(before.page.article, page.article)) {
      before.page.texts = page.texts;
      this.onChange('moved');
      if (this.outdated && before.reading) await this.compareAgain(before, before.reading);
      return;
    }
    await this.compare(page, before);
  }

  /** Until the answer is there, an article that only grew keeps the marks it has. */
  private async compare(page: ReadArticle, before: Read | null): Promise<void> {
    const grown = before?.page.article.url === page.article.url;
    const next: Read = { page, reading: grown ? before.reading : null };
    this.current = next;
    if (grown) this.onChange('moved');
    else this.set({ phase: 'reading' });
    try {
      const reading = await this.steps.compare(page.article, false);
      if (this.current !== next) return;
      this.outdated = false;
      next.reading = reading;
      const { blocks: _, ...article } = page.article;
      this.set({ phase: 'read', article, reading });
    } catch (error) {
      if (this.current === next) this.fail(error);
    }
  }

  /** Whether the article is kept, and what the reader called wrong in it, stands as it was when it was read. */
  private async compareAgain(read: Read, { stored, warning, claims }: Reading): Promise<void> {
    try {
      const reading = await this.steps.compare(read.page.article, true);
      if (this.current !== read) return;
      this.outdated = false;
      const isDismissed = (id: string) => claims.some((claim) => claim.id === id && claim.dismissed);
      this.setReading({
        ...reading,
        stored,
        warning,
        claims: reading.claims.map((claim) => ({ ...claim, dismissed: isDismissed(claim.id) })),
      });
    } catch (error) {
      if (this.current === read) this.fail(error);
    }
  }

  private setClaims(change: (claim: MarkedClaim) => MarkedClaim): void {
    const reading = this.current?.reading;
    if (reading) this.setReading({ ...reading, claims: reading.claims.map(change) });
  }

  /** Something changed of what is known of the article that is shown. */
  private setReading(reading: Reading): void {
    const { state, current } = this;
    if (state.phase !== 'read' || !current) return;
    current.reading = reading;
    this.set({ ...state, reading });
  }

  private fail(error: unknown): void {
    this.current = null;
    this.set({ phase: 'failed', error: error instanceof CrossreadError ? error.code : 'internal' });
  }

  private set(state: PageState): void {
    this.state = state;
    this.onChange('state');
  }
}

function sameText(one: Article, other: Article): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.blocks.every((block, index) => block.text === other.blocks[index]?.text)
  );
}
