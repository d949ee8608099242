import type * as Y from 'yjs';
import { type ReadingMode, SITE } from '../sites';
import type { TravellingSettings } from '../sync/settings';

/** What a document says; null where it says nothing of it. */
export type SaidSettings = Omit<TravellingSettings, 'mode'> & { mode: ReadingMode | null };

const lists = ['chosenSites', 'offSites'] as const;

const modes: readonly ReadingMode[] = ['everywhere', 'chosenSites', 'onClick'];

/** The settings that a document says, host names in alphabetical order; what is none is passed over. */
export function settingsOf(document: Y.Doc): SaidSettings {
  const sitesIn = (list: string) =>
    [...document.getMap(list).keys()].filter((site) => SITE.test(site)).sort();
  const [chosenSites = [], offSites = []] = lists.map(sitesIn);
  const mode = document.getMap('fields').get('mode');
  return { mode: modes.find((known) => known === mode) ?? null, chosenSites, offSites };
}

/** Has a document follow a change of the settings: what was chosen, added or taken away, and nothing else. */
export function followSettings(document: Y.Doc, from: SaidSettings, to: SaidSettings): void {
  document.transact(() => {
    const fields = document.getMap('fields');
    if (to.mode !== from.mode) {
      if (to.mode === null) fields.delete('mode');
      else fields.set('mode', to.mode);
    }
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
