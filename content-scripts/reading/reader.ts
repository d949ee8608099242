import type { ReadArticle } from '../../src/article/read';
import type { Article } from '../../src/article/types';
import { CrossreadError } from '../../src/errors';
import type { PageState, Reading } from '../../src/messages';

/** What reading a page takes; each may be slow. */
export interface ReaderSteps {
  /** Resolves when work may begin. */
  ready(): Promise<void>;
  /** Null where the page holds no article. May give up, by rejecting, once the signal is aborted. */
  read(signal: AbortSignal): Promise<ReadArticle | null>;
  /** The engine's answer. */
  compare(article: Article): Promise<Reading>;
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

  /** Drops whatever is on its way and whatever is shown. */
  stop(): void {
    this.run.abort();
    this.current = null;
  }

  /** Notes that the reader called a mark wrong, or took that back. */
  dismiss(claimId: string, dismissed: boolean): void {
    const { state, current } = this;
    if (state.phase !== 'read' || !current?.reading) return;
    const claims = current.reading.claims.map((claim) =>
      claim.id === claimId ? { ...claim, dismissed } : claim,
    );
    current.reading = { ...current.reading, claims };
    this.set({ ...state, reading: current.reading });
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
      const reading = await this.steps.compare(page.article);
      if (this.current !== next) return;
      next.reading = reading;
      const { blocks: _, ...article } = next.page.article;
      this.set({ phase: 'read', article, reading });
    } catch (error) {
      if (this.current === next) this.fail(error);
    }
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
