import type { SyncState } from '../../messages';
import type { Connection } from '../../sync/connection';
import type { SyncDatabase } from '../../sync/database';
import type { AccountArea } from '../../sync/stores/account';
import type { WebdavPlace } from '../../sync/stores/webdav';
import type { CoverageStatus, MergeAnswer, Store } from '../../sync/types';
import type { RunReport } from './report';

/** What syncing needs of the browser and of the engine. */
export interface SyncOptions {
  open(): Promise<SyncDatabase>;
  account: AccountArea;
  /** Brings this device and the store together. */
  run(store: Store, answer: MergeAnswer, connection: Connection): Promise<RunReport>;
  /** Changes that the store lacks. */
  waiting(): Promise<number>;
  /** Whether coverage travels, and how much of it the store lacks. */
  coverage(): Promise<CoverageStatus>;
  /** Names, of those listed, of the files that this device wrote. */
  ownFiles(names: string[]): Promise<string[]>;
  /** Forgets what was known of the store: the next one is met as a stranger. */
  forgetStore(): Promise<void>;
  /** Whether the browser lets Crossread at a server. */
  mayReach(address: string): Promise<boolean>;
  /** Has the browser let Crossread at a server no more. */
  letGo(address: string): Promise<void>;
  /** Wakes the background at that time, epoch ms, or never; takes the place of an earlier call. */
  wakeAt(time: number | null): Promise<void>;
  /** Lets the open pages know that something has changed. */
  tell(): void;
  /** Keeps the browser from ending the background until what it returns is called. */
  stayAwake(): () => void;
  now(): number;
  /** In [0, 1). */
  random(): number;
}

/** Syncs with the store that the reader chose, as they wish and by itself; with none it does nothing at all. */
export interface Sync {
  state(): Promise<SyncState>;
  /**
   * Takes a store into use and meets it.
   * @param begin gets this device ready for a store that it has not met
   * @param forThis the browser's permission was given for this, and is given back where nothing comes of it
   */
  connect(connection: Connection, begin: () => Promise<void>, forThis: boolean): Promise<SyncState>;
  /**
   * Goes on with the server in use by another password. Another user is met as a stranger, as a server may show each
   * one other files.
   * @param begin as for `connect`
   */
  signIn(login: Pick<WebdavPlace, 'user' | 'password'>, begin: () => Promise<void>): Promise<SyncState>;
  /** Syncs now. @param answer to what the last run asked */
  now(answer?: MergeAnswer): Promise<SyncState>;
  /** Leaves the store. @param removeFiles also removes what this device wrote there */
  disconnect(removeFiles: boolean): Promise<SyncState>;
  /** Something changed here that is to travel: soon. */
  changed(): Promise<void>;
  /** Sees to it that the background is woken for the next run: after a start of the browser or an update. */
  resume(): Promise<void>;
}
