import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../../annotations/types';
import type {
  ArticleFilter,
  ArticlePlace,
  CoverageSummary,
  ListedArticle,
  Stretch,
} from '../../../coverage/answers';
import type { MarkedClaim } from '../../../messages';
import { type Trouble, useAttempt } from '../../../ui/use-attempt';
import type { LibraryPort } from '../port';

/** Articles shown at first, and with each press of the button for more; a search goes on until it has so many. */
const SHOWN = 30;
/** How long after the last key a search begins, in ms. */
const TYPING_MS = 150;

/** What surrounds the articles. */
export interface Surroundings {
  stored: CoverageSummary;
  /** How many notes there are on the articles that have some, by address. */
  notes: Readonly<Record<string, number>>;
  /** Those that have lost their passage. */
  orphans: ReadonlySet<string>;
  /** What is read on this device travels to others. */
  travels: boolean;
}

/** The articles that match what the reader looks for, and what can be done with them. */
export interface Articles {
  /** Those forgotten here stay, so that it can be taken back where it was done. Null until the first are known. */
  shown: Stretch<ListedArticle> | null;
  forgotten: ReadonlyMap<string, unknown>;
  /** Address of the article that came back last: the keyboard goes on there. */
  restored: string | null;
  around: Surroundings | null;
  /** More are being looked for. */
  looking: boolean;
  trouble: Trouble;
  /** The claims that are kept of an article. Rejects with the reason why they cannot be told. */
  claimsOf(url: string): Promise<MarkedClaim[]>;
  /** The notes on an article, in its order. Rejects as `claimsOf`. */
  notesOn(url: string): Promise<Annotation[]>;
  showMore(): void;
  /** Shows what is there now. */
  reload(): void;
  forget(url: string): void;
  restore(url: string): void;
}

export function useArticles(port: LibraryPort, filter: ArticleFilter): Articles {
  const [shown, setShown] = useState<Stretch<ListedArticle> | null>(null);
  /** The lines that bring a forgotten article back, by address. */
  const [forgotten, setForgotten] = useState<ReadonlyMap<string, string[]>>(new Map());
  const [restored, setRestored] = useState<string | null>(null);
  const [around, setAround] = useState<Surroundings | null>(null);
  const [looking, setLooking] = useState(false);
  const { trouble, attempt } = useAttempt();
  /** Ends the search under way: only what was asked for last is shown. */
  const search = useRef(new AbortController());

  const doing = (action: () => Promise<unknown>) => void attempt(action);

  async function look(before: Stretch<ListedArticle> | null): Promise<void> {
    search.current.abort();
    search.current = new AbortController();
    const { signal } = search.current;
    setLooking(true);
    setRestored(null);

    try {
      const items = [...(before?.items ?? [])];
      const enough = items.length + SHOWN;
      let after: ArticlePlace | null = before?.next ?? null;
      do {
        const answer: Stretch<ListedArticle> = await port.ask('coverage.articles', { filter, after });
        if (signal.aborted) return;
        items.push(...answer.items);
        after = answer.next;
        setShown({ items: [...items], next: after });
      } while (after !== null && items.length < enough);
    } finally {
      if (!signal.aborted) setLooking(false);
    }
  }

  async function lookAround(): Promise<void> {
    setAround(await surroundings(port));
  }

  /** Forgetting changes nothing else of what is around. */
  async function countAgain(): Promise<void> {
    const stored = await port.ask('coverage.summary', {});
    setAround((before) => before && { ...before, stored });
  }

  function reload(): void {
    setForgotten(new Map());
    doing(() => look(null));
    doing(lookAround);
  }

  useEffect(() => doing(lookAround), [port]);
  useEffect(() => {
    const timer = setTimeout(() => doing(() => look(null)), filter.text === '' ? 0 : TYPING_MS);
    return () => clearTimeout(timer);
  }, [port, filter]);
  // Articles may have been read meanwhile; what can still be taken back, or was looked up further, stays.
  const untouched = forgotten.size === 0 && (shown?.items.length ?? 0) <= SHOWN;
  useEffect(() => {
    if (!untouched) return;
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [port, filter, untouched]);

  return {
    shown,
    forgotten,
    restored,
    around,
    looking,
    trouble,
    reload,
    claimsOf: (url) => port.ask('coverage.claims', { url }),
    notesOn: (url) => port.ask('annotations.ofArticle', { url }),
    showMore: () => doing(() => look(shown)),
    forget: (url) =>
      doing(async () => {
        const lines = await port.ask('coverage.article', { url });
        await port.ask('coverage.forget', { urls: [url] });
        setForgotten((before) => new Map([...before, [url, lines]]));
        await countAgain();
      }),
    restore: (url) =>
      doing(async () => {
        const lines = forgotten.get(url) ?? [];
        await port.ask('coverage.import', {
          lines: lines.map((text, at) => ({ number: at + 1, text })),
        });
        setRestored(url);
        setForgotten((before) => new Map([...before].filter(([other]) => other !== url)));
        await countAgain();
      }),
  };
}

async function surroundings({ ask }: LibraryPort): Promise<Surroundings> {
  const [stored, notes, orphans, { coverage }] = await Promise.all([
    ask('coverage.summary', {}),
    ask('annotations.counts', {}),
    ask('annotations.orphans', {}),
    ask('sync.state', {}),
  ]);
  return { stored, notes, orphans: new Set(orphans), travels: coverage?.on ?? false };
}
