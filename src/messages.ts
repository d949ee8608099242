import type { Annotation, AnnotationChange, Target } from './annotations/types';
import type { Article } from './article/types';
import type { Claim } from './claims/types';
import type { Verdict } from './compare/types';
import type {
  ArticleFilter,
  ArticlePlace,
  CoverageSummary,
  ListedArticle,
  Retention,
  RetentionPreview,
  RoomMade,
  Stretch,
} from './coverage/answers';
import type { ExportCursor, ExportPage } from './coverage/exchange/export-lines';
import type { ImportTally, NumberedLine } from './coverage/exchange/import-tally';
import type { SavedArticle, SavedTally } from './coverage/exchange/saved/import-list';
import type { ErrorCode } from './errors';
import type { Settings, SiteState } from './sites';
import type { Connection } from './sync/connection';
import type { SyncLog } from './sync/log';
import type { WebdavPlace } from './sync/stores/webdav';
import type { MergeAnswer } from './sync/types';

/** A claim with its verdict, as a page shows it. */
export interface MarkedClaim extends Claim {
  /** Names the claim in later messages; stable while its article and its text stay the same. */
  id: string;
  /** Null: no verdict can be given (a language without a pack). */
  verdict: Verdict | null;
  /** The reader said that this mark is wrong: the mark is no longer drawn or counted. */
  dismissed: boolean;
}

/** What the engine answers about one article. */
export interface Reading {
  claims: MarkedClaim[];
  /** False where nothing was kept: a private window, a full disk. The marks stand all the same. */
  stored: boolean;
  /** Why nothing was kept, where that is a failure; null in a private window. */
  warning: ErrorCode | null;
  /** False: there is no language pack for the article, so its claims carry no verdict. */
  languageSupported: boolean;
}

/** The state of one page, as its content script knows it. */
export type PageState =
  | { phase: 'reading' }
  | { phase: 'notArticle' }
  | { phase: 'read'; article: ArticleHead; reading: Reading }
  | { phase: 'failed'; error: ErrorCode };

/** What the background is told of a page: little, as each page sends it at each change. */
export interface PageBadge {
  phase: PageState['phase'];
  /** Claims that are contradicted and that the reader has not called wrongly marked. */
  contradicted: number;
  /** Canonical address of the article; null where none was read. */
  article: string | null;
}

/** What the popup shows of an article: everything but its blocks. */
export type ArticleHead = Omit<Article, 'blocks'>;

/** How syncing stands. */
export interface SyncState extends SyncLog {
  /** The store in use, without its password; null where there is none. */
  connection:
    | Exclude<Connection, { kind: 'webdav' }>
    | ({ kind: 'webdav' } & Omit<WebdavPlace, 'password'>)
    | null;
  running: boolean;
  /** Nothing goes on before the reader has done or answered something. */
  needsReader: boolean;
  /** Changes on this device that the store lacks. */
  waiting: number;
  /**
   * Whether what was read travels too, and how many articles read here the store lacks; null where it cannot, as there
   * is no store, or one without room for it.
   */
  coverage: { on: boolean; waiting: number } | null;
}

/** Every message to the extension's own contexts: what is asked and what is answered. */
export interface Requests {
  /** From a content script: this page looks like an article; answered once the script that reads articles has run in it. */
  'page.extract': { ask: Record<string, never>; answer: null };
  /**
   * From a content script: here is the article of this page. `again`: it was read, and is only compared with what is
   * stored by now; nothing is kept of that.
   */
  'article.read': { ask: { article: Article; again: boolean }; answer: Reading };
  /** From a content script: this page's state has changed; `page.get` tells all of it. */
  'page.changed': { ask: { badge: PageBadge }; answer: null };
  /** From a content script: the reader came back to this page, which the browser had kept (back/forward cache). */
  'page.restored': { ask: { badge: PageBadge }; answer: null };
  /** From a content script: the reader says a mark is wrong, or takes that back. */
  'mark.dismiss': { ask: { url: string; claimId: string; dismissed: boolean }; answer: null };

  /** From a content script: the annotations of this page's article; none in a private window. */
  'annotations.ofPage': { ask: { url: string }; answer: Annotation[] };
  /** From a content script: the reader annotates a passage. `write` opens the note to write it. */
  'annotation.make': { ask: { target: Target; write: boolean }; answer: Annotation };
  /** From a content script: which annotations of this page's article have lost their passage. */
  'annotations.placed': { ask: { url: string; orphans: string[] }; answer: null };
  /** From a content script: the reader wants to see the note of an annotation. */
  'annotation.open': { ask: { id: string }; answer: null };
  /** From a content script: the reader wants to annotate a claim of this page. */
  'claim.annotate': { ask: { claimId: string }; answer: null };

  /** Adds annotations; those that were removed come back, others that are there stay as they are. */
  'annotations.add': { ask: { annotations: Annotation[] }; answer: null };
  'annotation.get': { ask: { id: string }; answer: Annotation | null };
  'annotation.change': { ask: { id: string; change: AnnotationChange }; answer: Annotation };
  'annotation.remove': { ask: { id: string }; answer: null };
  'annotation.restore': { ask: { id: string }; answer: null };
  /** Removes all of them: on a device that syncs, on the others too, which ask before they let many go. */
  'annotations.clear': { ask: Record<string, never>; answer: null };
  /** In order of position. */
  'annotations.ofArticle': { ask: { url: string }; answer: Annotation[] };
  /** How many there are on each page that has some, by its address. */
  'annotations.counts': { ask: Record<string, never>; answer: Record<string, number> };
  /** Newest change first. */
  'annotations.all': { ask: Record<string, never>; answer: Annotation[] };
  /** Ids of the annotations that had lost their passage when their article was last seen on this device. */
  'annotations.orphans': { ask: Record<string, never>; answer: string[] };

  'coverage.summary': { ask: Record<string, never>; answer: CoverageSummary };
  'coverage.clear': { ask: Record<string, never>; answer: null };
  'coverage.retention': { ask: Record<string, never>; answer: Retention };
  /** What a rule would remove, were it set now. */
  'coverage.retentionPreview': { ask: { rule: Retention }; answer: RetentionPreview };
  /**
   * Sets the rule and removes what it does not keep, for a second or two; answers how many articles that were. To be
   * asked again while it is not done.
   */
  'coverage.retain': { ask: { rule: Retention }; answer: RoomMade };
  /** Articles that were read, those last read first, from the first behind a place. */
  'coverage.articles': {
    ask: { filter: ArticleFilter; after: ArticlePlace | null };
    answer: Stretch<ListedArticle>;
  };
  /** Only the addresses of such articles, but many at once. */
  'coverage.addresses': {
    ask: { filter: ArticleFilter; after: ArticlePlace | null };
    answer: Stretch<string>;
  };
  /** The claims that are kept of an article, each with its mark by the last reading; none where nothing is kept. */
  'coverage.claims': { ask: { url: string }; answer: MarkedClaim[] };
  /** All that is kept of an article, as lines of an export; none where nothing is. */
  'coverage.article': { ask: { url: string }; answer: string[] };
  /** Forgets articles, with their claims, marks and corrections; `MOST_FORGOTTEN` at most. Annotations stay. */
  'coverage.forget': { ask: { urls: string[] }; answer: null };
  /** The stretch of an export that begins at a cursor. */
  'coverage.export': { ask: { from: ExportCursor }; answer: ExportPage };
  /** Stores lines of an export. */
  'coverage.import': { ask: { lines: NumberedLine[] }; answer: ImportTally };
  /** Stores articles that another tool kept. */
  'coverage.importSaved': { ask: { articles: SavedArticle[] }; answer: SavedTally };
  'settings.get': { ask: Record<string, never>; answer: Settings };
  'settings.set': { ask: { change: Partial<Settings> }; answer: Settings };
  'site.get': { ask: { url: string }; answer: SiteState };
  /** Switches one site on or off; where a permission is missing the page that asks obtains it first. */
  'site.set': { ask: { url: string; on: boolean }; answer: SiteState };

  'sync.state': { ask: Record<string, never>; answer: SyncState };
  /**
   * Takes a store into use. The page that asks has obtained the permission, and left the handle of a folder in the
   * database. `key` is that of the reader's other devices; null on the first one, which makes its own. `forThis`: the
   * permission was given for this, and is given back where nothing comes of it.
   */
  'sync.connect': {
    ask: { connection: Connection; key: string | null; forThis: boolean };
    answer: SyncState;
  };
  /** Goes on with the same server as this user, by this password. */
  'sync.signIn': { ask: Pick<WebdavPlace, 'user' | 'password'>; answer: SyncState };
  'sync.now': { ask: { answer: MergeAnswer }; answer: SyncState };
  /** Whether what was read travels, too. */
  'sync.letCoverageTravel': { ask: { on: boolean }; answer: SyncState };
  'sync.disconnect': { ask: { removeFiles: boolean }; answer: SyncState };
  /** The key of the reader's devices, `AGE-SECRET-KEY-1…`. */
  'sync.key': { ask: Record<string, never>; answer: string };
  /** Takes the key that another device made; without one makes a new key, which the other devices need from then on. */
  'sync.changeKey': { ask: { key: string | null }; answer: string };

  /** Reads this tab once, by virtue of `activeTab`. */
  'tab.read': { ask: { tabId: number }; answer: null };
}

/** Every message to a page's content script. */
export interface PageRequests {
  'page.get': { ask: Record<string, never>; answer: PageState };
  /** Scrolls to a claim and opens its card. */
  'page.show': { ask: { claimId: string }; answer: null };
  'page.step': { ask: { direction: 1 | -1 }; answer: null };
  /** Annotates a claim, or, with null, what is selected. */
  'annotation.select': { ask: { claimId: string | null; write: boolean }; answer: null };
  /** Scrolls to an annotation. */
  'annotation.show': { ask: { id: string }; answer: null };
  /** Notes were written elsewhere, about this article or another: which, no page is told but the article's own. */
  'annotations.changed': { ask: Record<string, never>; answer: null };
  /** Address of the article whose annotations the page shows. */
  'annotations.get': { ask: Record<string, never>; answer: { url: string } };
  /** Articles were forgotten: marks that quote one go, and what is left to conclude is concluded anew. */
  'coverage.forgotten': { ask: Record<string, never>; answer: null };
  /** The reader called a mark wrong, or took that back, perhaps in another tab with the same article. */
  'mark.dismissed': { ask: { claimId: string; dismissed: boolean }; answer: null };
  /** Removes every mark and listener: the site was switched off or Crossread paused. */
  'page.stop': { ask: Record<string, never>; answer: null };
}

export type RequestName = keyof Requests;
export type PageRequestName = keyof PageRequests;

/** All that a content script may ask for: a page that took one over must not reach the rest. */
export const contentScriptRequests: readonly RequestName[] = [
  'page.extract',
  'article.read',
  'page.changed',
  'page.restored',
  'mark.dismiss',
  'annotations.ofPage',
  'annotation.make',
  'annotations.placed',
  'annotation.open',
  'claim.annotate',
];

/** Articles that one `coverage.forget` forgets: few enough that a reading never waits long behind them. */
export const MOST_FORGOTTEN = 50;

/** How an answer crosses a message port: errors are not cloned faithfully, so they travel as codes. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; detail: string };
