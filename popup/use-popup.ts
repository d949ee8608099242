import { useEffect, useState } from 'preact/hooks';
import { type Trouble, useAttempt } from '../src/ui/use-attempt';
import { type Known, look } from './look';
import type { PopupPort } from './port';

/** What the reader can wish for. */
export interface Actions {
  switchSite(on: boolean): void;
  readPage(): void;
  pause(paused: boolean): void;
  show(claimId: string): void;
  openOptions(): void;
  openNotes(): void;
  openArticles(): void;
  /** Scrolls the page to an annotation. */
  showNote(id: string): void;
  editNote(id: string): void;
}

/** The popup's state, live while it is open. */
export function usePopup(port: PopupPort): { known: Partial<Known>; trouble: Trouble; actions: Actions } {
  const [known, setKnown] = useState<Partial<Known>>({});
  const { trouble, attempt } = useAttempt();
  const learn = (news: Partial<Known>) => setKnown((before) => ({ ...before, ...news }));

  useEffect(() => {
    const ended = new AbortController();
    void attempt(() => follow(port, learn, ended.signal));
    return () => ended.abort();
  }, [port]);

  return { known, trouble, actions: actionsFor(port, known, learn, attempt) };
}

function actionsFor(
  port: PopupPort,
  { tabId = -1, url = '', site }: Partial<Known>,
  learn: (news: Partial<Known>) => void,
  attempt: (action: () => Promise<unknown>) => Promise<boolean>,
): Actions {
  /** Makes a change, then looks at what it changed. */
  const change = (make: () => Promise<unknown>) => async () => {
    await make();
    await look(port, { tabId, url }, learn);
  };
  const leave = (go: () => Promise<unknown>) => async () => {
    await go();
    port.close();
  };
  return {
    switchSite: (on) =>
      void attempt(async () => {
        // Both at once: the browser takes the question only within the click, and Chromium closes the popup over
        // it, after which nothing could be said of what was wanted.
        const [granted] = await Promise.all([
          on ? port.requestSites(site?.host ? [site.host] : []) : true,
          port.ask('site.set', { url, on }),
        ]);
        await look(port, { tabId, url }, learn);
        return granted;
      }),
    readPage: () => void attempt(change(() => port.ask('tab.read', { tabId }))),
    pause: (paused) => void attempt(change(() => port.ask('settings.set', { change: { paused } }))),
    show: (claimId) => void attempt(leave(() => port.askPage(tabId, 'page.show', { claimId }))),
    openOptions: () => void attempt(leave(() => port.openOptions())),
    openNotes: () => void attempt(leave(() => port.openLibrary('notes'))),
    openArticles: () => void attempt(leave(() => port.openLibrary('articles'))),
    showNote: (id) => void attempt(leave(() => port.askPage(tabId, 'annotation.show', { id }))),
    editNote: (id) => void attempt(leave(() => port.ask('annotation.open', { id }))),
  };
}

/** Learns all there is to know, then whatever changes on the page until the signal ends it. */
async function follow(
  port: PopupPort,
  learn: (news: Partial<Known>) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id: tabId, url } = await port.currentTab();
  learn({ tabId, url });
  if (!signal.aborted) {
    const stop = port.onPageChanged(tabId, (page) => {
      learn({ page });
      if (page.phase === 'read') {
        // Where this fails the popup goes on showing what was stored when it opened.
        port.ask('coverage.summary', {}).then(
          (stored) => learn({ stored }),
          () => {},
        );
      }
    });
    signal.addEventListener('abort', stop);
    await look(port, { tabId, url }, learn);
  }
}
