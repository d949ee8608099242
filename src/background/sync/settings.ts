import { settled, type TravellingSettings } from '../../sync/settings';
import { engine } from '../engine';
import { applySettings, currentSettings } from '../settings';

/** Brings the settings of this device and those that travel together. */
export async function exchangeSettings(): Promise<void> {
  const { mode, chosenSites, offSites } = await currentSettings();
  const here = { mode, chosenSites, offSites };
  const there = await engine['settings.exchange']({ settings: here });
  if (!isSame(here, there)) {
    await applySettings((now) => settled(now, { here, there }));
  }
  await engine['settings.exchanged']({ settings: there });
}

function isSame(one: TravellingSettings, other: TravellingSettings): boolean {
  const sorted = ({ mode, chosenSites, offSites }: TravellingSettings) =>
    JSON.stringify([mode, [...chosenSites].sort(), [...offSites].sort()]);
  return sorted(one) === sorted(other);
}
