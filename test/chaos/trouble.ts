import type { Store } from '../../src/sync/types';
import type { Random } from './random';

/** How likely each step of a call to a store goes wrong. */
const LIKELY = 0.08;

/** What goes wrong between devices and their store, until it is over. */
export class Trouble {
  private likely = LIKELY;

  constructor(readonly random: Random) {}

  /** Whether something goes wrong now. */
  strikes(): boolean {
    return this.random.chance(this.likely);
  }

  /** From now on nothing goes wrong. */
  end(): void {
    this.likely = 0;
  }

  /** Part of something: from nothing to all but its end. */
  cut(bytes: Uint8Array): Uint8Array {
    return bytes.slice(0, this.random.below(bytes.length));
  }

  /** A listing reordered, with some of it repeated; half of the time it is out of date as well. */
  jumbled<Entry>(entries: Entry[]): Entry[] {
    const { random } = this;
    const some = random.shuffled([...entries, ...entries.filter(() => random.chance(0.3))]);
    return random.chance(0.5) ? some : some.filter(() => random.chance(0.8));
  }
}

/** Where the devices of one run sync to. */
export interface Place {
  /** The store as a device has it for one sync. */
  connect(): Store;
  close(): Promise<void>;
}

/** Makes an empty place, full of trouble. */
export type OpenPlace = (trouble: Trouble) => Promise<Place>;
