import { browser } from '../browser';
import { ask } from '../messaging';
import { onSyncing } from '../sync/news';
import { requestOnly, requestSites } from '../ui/permissions';
import { saveFile } from './options/exchange/save-file';
import { keepStorage, storageState } from './storage';

/** All that the welcome and options pages need from the browser. */
export interface PagePort {
  ask: typeof ask;
  /** Calls back whenever a run of syncing begins or ends, or a store is left. @returns ends that */
  onSyncing: typeof onSyncing;
  requestSites: typeof requestSites;
  requestOnly: typeof requestOnly;
  saveFile: typeof saveFile;
  storageState: typeof storageState;
  keepStorage: typeof keepStorage;
  /** The version of the extension. */
  version: string;
}

export const pagePort: PagePort = {
  ask,
  onSyncing,
  requestSites,
  requestOnly,
  saveFile,
  storageState,
  keepStorage,
  version: browser.runtime.getManifest().version,
};
