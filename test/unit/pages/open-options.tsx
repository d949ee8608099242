import { render } from '@testing-library/preact';
import { Options } from '../../../src/pages/options/Options';
import { settle } from '../ui/acting';
import { fakePort, type World, world } from './fake-port';

/** Shows the options over a world of the test's own. */
export async function openOptions(change: Partial<World> = {}) {
  const known = world(change);
  const fake = fakePort(known);
  render(<Options port={fake.asPort} />);
  await settle();
  return { ...fake, known };
}
