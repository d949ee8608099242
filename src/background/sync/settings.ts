import type { TravellingSettings } from '../../sync/settings';
import { engine } from '../engine';
import { applySettings, currentSettings } from '../settings';

/** Brings the settings of this device and those that travel together. */
export async function exchangeSettings(): Promise<void> {
  const { mode, chosenSites, offSites } = await currentSettings();
  const here = { mode, chosenSites, offSites };
  const there = await engine['settings.exchange']({ settings: here });
  if (!isSame(here, there)) {
    // What the reader switches in this very moment stays, and travels the next time.
    await applySettings((now) => ({
      mode: now.mode === here.mode ? there.mode : now.mode,
      chosenSites: followed(now.chosenSites, here.chosenSites, there.chosenSites),
      offSites: followed(now.offSites, here.offSites, there.offSites),
    }));
  }
  await engine['settings.exchanged']({ settings: there });
}

/** A list with what was added to another, and without what was taken from it. */
function followed(list: string[], from: string[], to: string[]): string[] {
  const kept = list.filter((site) => to.includes(site) || !from.includes(site));
  return [...new Set([...kept, ...to.filter((site) => !from.includes(site))])];
}

function isSame(one: TravellingSettings, other: TravellingSettings): boolean {
  const sorted = ({ mode, chosenSites, offSites }: TravellingSettings) =>
    JSON.stringify([mode, [...chosenSites].sort(), [...offSites].sort()]);
  return sorted(one) === sorted(other);
}
