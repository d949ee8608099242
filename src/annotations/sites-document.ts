import type * as Y from 'yjs';
import type { TravellingSettings } from '../sync/settings';

const lists = ['chosenSites', 'offSites'] as const;

/** The settings that a document says, host names in alphabetical order. */
export function settingsOf(document: Y.Doc): TravellingSettings {
  const [chosenSites = [], offSites = []] = lists.map((list) => [...document.getMap(list).keys()].sort());
  return { chosenSites, offSites };
}

/** Has a document follow a change of the settings: what was added or taken away, and nothing else. */
export function followSettings(document: Y.Doc, from: TravellingSettings, to: TravellingSettings): void {
  document.transact(() => {
    for (const list of lists) {
      const sites = document.getMap<true>(list);
      for (const site of to[list]) {
        if (!from[list].includes(site) && !sites.has(site)) sites.set(site, true);
      }
      for (const site of from[list]) {
        if (!to[list].includes(site) && sites.has(site)) sites.delete(site);
      }
    }
  });
}
