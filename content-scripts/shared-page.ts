import type { Host } from './host';
import type { Read } from './reading/reader';

/** What a second content script of the same page may know of the first: both run in one world of their own. */
export interface SharedPage {
  /** False once it was stopped, or once the extension it belongs to was updated or removed. */
  readonly alive: boolean;
  /** Aborted when the page is stopped. */
  readonly signal: AbortSignal;
  /** The article of the page; null where there is none, or none yet. */
  readonly current: Read | null;
  /** True while it is being read. */
  readonly isReading: boolean;
  /** Where things are drawn in the page. */
  stage(): Stage;
  /** @returns a function that ends it */
  follow(follower: PageFollower): () => void;
}

export interface Stage {
  readonly host: Host;
  /** Has everything drawn anew in the next frame. */
  redraw(): void;
  /** True where a claim with a card stands at a point of the viewport. */
  hasClaimAt(x: number, y: number): boolean;
}

/** What is told to whoever follows a page. */
export interface PageFollower {
  /** The page was read, or its text stands elsewhere now. */
  onRead(): void;
  /** Marks were drawn: what follows the text may have moved. */
  onDrawn(): void;
}

/** A symbol: the page can put elements under any name into a window, also into this script's own world. */
const PAGE = Symbol.for('crossread.page');

const world = globalThis as typeof globalThis & { [PAGE]?: SharedPage };

/** The page's first content script, as far as it has come; undefined where it does not run. */
export function sharedPage(): SharedPage | undefined {
  return world[PAGE];
}

/** Makes the page known to content scripts that come later. */
export function sharePage(page: SharedPage): void {
  world[PAGE] = page;
}
