import { SyncError } from '../../src/sync/errors';
import { numbered } from '../unit/annotations/annotations';
import { seedCrypto } from './crypto';
import { Device } from './device';
import { memoryPlace } from './memory';
import { Random } from './random';
import { type OpenPlace, type Place, Trouble } from './trouble';

export interface ChaosOptions {
  seed: number;
  devices: number;
  operations: number;
  /** Where they sync to: a store in memory, where nothing else is said. */
  open?: OpenPlace;
}

export interface ChaosResult {
  annotations: number;
  files: number;
  kills: number;
  syncs: { whole: number; failed: number };
  /** Rounds of syncs after the trouble ended until nothing was left to do. */
  rounds: number;
}

/** How likely a process is to be killed in what it does. */
const KILLED = 0.2;

/** Steps in which a process may be killed: a change takes some three, nine syncs in ten take fewer than fifty. */
const STEPS_OF_CHANGE = 4;
const STEPS_OF_SYNC = 60;

/** After so many rounds without trouble there must be nothing left to do: what failed waits at most 64 listings. */
const MOST_ROUNDS = 140;

/** So often an annotation is looked for that stands on a device: some were removed there, or have not come there yet. */
const MOST_TRIES = 6;

/** What a reader was told is saved. */
interface Promised {
  /** Words that were added to its note and never taken away. */
  words: string[];
  /** Somebody removed it: whether it stands depends on who knew of what. */
  removed: boolean;
}

/**
 * Devices that annotate, sync and are killed at random, over a store full of trouble. Once the trouble has ended, all
 * must show the same, and everything that a reader was told is saved.
 * @throws where they do not
 */
export async function chaos(options: ChaosOptions): Promise<ChaosResult> {
  const { seed, devices, operations, open = memoryPlace } = options;
  const random = new Random(seed);
  const trouble = new Trouble(random);
  const giveBack = seedCrypto(new Random(seed + 0x9e3779b9));
  try {
    const place = await open(trouble);
    try {
      return await new World(random, { devices, place, trouble }).play(operations);
    } finally {
      await place.close();
    }
  } finally {
    giveBack();
  }
}

interface Setting {
  devices: number;
  place: Place;
  trouble: Trouble;
}

class World {
  private readonly devices: Device[];
  private readonly promised = new Map<string, Promised>();
  /** The annotations that were ever begun, whether their reader was told so or not. */
  private readonly begun: string[] = [];
  private words = 0;
  private readonly result: ChaosResult = {
    ...{ annotations: 0, files: 0, kills: 0, syncs: { whole: 0, failed: 0 }, rounds: 0 },
  };

  constructor(
    private readonly random: Random,
    private readonly setting: Setting,
  ) {
    this.devices = Array.from(
      { length: setting.devices },
      (_, index) => new Device(`device ${index}`, () => setting.place.connect()),
    );
  }

  async play(operations: number): Promise<ChaosResult> {
    await this.connectAll();
    for (let done = 0; done < operations; done++) {
      await this.operate(this.random.pick(this.devices));
    }
    await this.settle();
    await this.check();
    const files = await this.setting.place.connect().list();
    return { ...this.result, annotations: this.promised.size, files: files.length };
  }

  private async connectAll(): Promise<void> {
    const [first, ...others] = this.devices;
    const key = await first?.connect();
    for (const device of others) {
      await device.connect(key);
    }
  }

  private async operate(device: Device): Promise<void> {
    const dice = this.random.next();
    const steps = this.stepsToLive(dice < 0.9 ? STEPS_OF_CHANGE : STEPS_OF_SYNC);
    if (dice < 0.25) {
      await this.add(device, steps);
    } else if (dice < 0.66) {
      await this.edit(device, steps);
    } else if (dice < 0.74) {
      await this.remove(device, steps);
    } else if (dice < 0.8) {
      await this.restore(device, steps);
    } else if (dice < 0.88) {
      await this.correct(device, steps);
    } else if (dice < 0.9) {
      device.restart();
    } else {
      await this.sync(device, steps);
    }
  }

  private stepsToLive(most: number): number {
    return this.random.chance(KILLED) ? 1 + this.random.below(most) : Number.POSITIVE_INFINITY;
  }

  private word(): string {
    return `word${++this.words}x`;
  }

  private async add(device: Device, steps: number): Promise<void> {
    const word = this.word();
    const annotation = numbered(this.words, { note: `First ${word}.`, tags: [] });
    this.begun.push(annotation.id);
    const told = await device.live(steps, async ({ annotations }) => {
      await annotations.add(annotation);
      return true;
    });
    this.count(told);
    if (told) {
      this.promised.set(annotation.id, { words: [word], removed: false });
    }
  }

  private async edit(device: Device, steps: number): Promise<void> {
    const id = await this.someAnnotation(device);
    const word = this.word();
    const told = await device.live(steps, async ({ annotations }) => {
      const { note, tags } = (id && (await annotations.get(id))) || {};
      if (id === undefined || note === undefined || tags === undefined) {
        return false;
      }
      const words = note.split(' ');
      words.splice(this.random.below(words.length + 1), 0, word);
      const modified = new Date(Date.UTC(2031, 4, 4) + this.words * 1_000).toISOString();
      const colour = this.random.pick(['yellow', 'green', 'blue'] as const);
      const tag = this.random.pick(['a', 'b', 'c']);
      const toggled = tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag];
      await annotations.change(id, { note: words.join(' '), colour, tags: toggled }, modified);
      return true;
    });
    this.count(told);
    if (told && id !== undefined) {
      // One whose adding was cut off by a kill may be there all the same.
      const promised = this.promised.get(id) ?? { words: [], removed: false };
      this.promised.set(id, { ...promised, words: [...promised.words, word] });
    }
  }

  private async remove(device: Device, steps: number): Promise<void> {
    const id = await this.someAnnotation(device);
    if (id !== undefined) {
      const promised = this.promised.get(id) ?? { words: [], removed: false };
      this.promised.set(id, { ...promised, removed: true });
      this.count(await device.live(steps, ({ annotations }) => annotations.remove(id).then(() => true)));
    }
  }

  private async restore(device: Device, steps: number): Promise<void> {
    const removed = [...this.promised].filter(([, { removed: gone }]) => gone).map(([id]) => id);
    if (removed.length > 0) {
      const id = this.random.pick(removed);
      this.count(await device.live(steps, ({ annotations }) => annotations.restore(id).then(() => true)));
    }
  }

  private async correct(device: Device, steps: number): Promise<void> {
    const claim = `claim ${this.random.below(40)}`;
    const wrong = this.random.chance(0.6);
    const set = device.live(steps, ({ corrections }) =>
      corrections.setDismissed('https://harbour.example/ferry', claim, wrong).then(() => true),
    );
    this.count(await set);
  }

  private async sync(device: Device, steps: number): Promise<void> {
    try {
      const answer = { join: 'merge', removals: this.random.chance(0.8) } as const;
      const whole = await device.live(steps, () => device.sync(answer).then(() => true));
      this.count(whole);
      this.result.syncs.whole += whole ? 1 : 0;
    } catch (error) {
      if (!(error instanceof SyncError)) {
        throw error;
      }
      this.result.syncs.failed++;
    }
  }

  /** An annotation that stands on this device; undefined where a few tries find none. */
  private async someAnnotation(device: Device): Promise<string | undefined> {
    for (let tries = 0; tries < MOST_TRIES && this.begun.length > 0; tries++) {
      const id = this.random.pick(this.begun);
      if (await device.shows(id)) {
        return id;
      }
    }
    return undefined;
  }

  private count(told: boolean | undefined): void {
    this.result.kills += told === undefined ? 1 : 0;
  }

  private async settle(): Promise<void> {
    this.setting.trouble.end();
    for (let quiet = 0; quiet < 2; this.result.rounds++) {
      if (this.result.rounds > MOST_ROUNDS) {
        throw new Error('the devices find no rest');
      }
      for (const device of this.devices) {
        await device.sync({ join: 'merge', removals: true });
      }
      const left = await Promise.all(this.devices.map((device) => device.outstanding()));
      quiet = left.every((count) => count === 0) ? quiet + 1 : 0;
    }
  }

  private async check(): Promise<void> {
    const [first, ...others] = await Promise.all(this.devices.map((device) => device.seen()));
    for (const [index, other] of others.entries()) {
      if (JSON.stringify(other) !== JSON.stringify(first)) {
        throw new Error(`device ${index + 1} shows something else than device 0`);
      }
    }
    const notes = new Map(
      (first?.annotations ?? []).map((found) => {
        const { id, note } = found as { id: string; note: string };
        return [id, note];
      }),
    );
    for (const [id, { words, removed }] of this.promised) {
      const note = notes.get(id);
      const lost = words.filter((word) => !note?.includes(word));
      if ((note !== undefined || !removed) && lost.length > 0) {
        throw new Error(`${id} has lost ${lost.join(', ')}`);
      }
    }
  }
}
