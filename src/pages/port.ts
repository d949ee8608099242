import { browser } from '../browser';
import { ask } from '../messaging';
import { dropOtherSites, requestSites } from '../ui/permissions';

/** All that the welcome and options pages need from the browser. */
export interface PagePort {
  ask: typeof ask;
  requestSites: typeof requestSites;
  dropOtherSites: typeof dropOtherSites;
  /** The version of the extension. */
  version: string;
}

export const pagePort: PagePort = {
  ask,
  requestSites,
  dropOtherSites,
  version: browser.runtime.getManifest().version,
};
