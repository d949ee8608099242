import { SyncError } from '../../src/sync/errors';
import { numbered } from '../unit/annotations/annotations';
import { ferry } from '../unit/engine/articles';
import { seedCrypto } from './crypto';
import { Device, type Seen } from './device';
import type { Life } from './life';
import { memoryPlace } from './memory';
import { Random } from './random';
import { Told } from './told';
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
  /** Articles read, and those of them that the first device has in the end. */
  articles: { read: number; travelled: number };
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
const STEPS_OF_READING = 12;
const STEPS_OF_SYNC = 60;

/** Articles that the devices read, again and again. */
const ARTICLES = 40;

/** So far a device's clock is off at most, ms: several times what passes between two operations. */
const CLOCK_OFF_MS = 20_000;

/** So many devices let what they read travel in the end in any case. */
const TRAVELLING = 2;

/** After so many rounds without trouble there must be nothing left to do: what failed waits at most 64 listings. */
const MOST_ROUNDS = 140;

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
  private readonly told = new Told();
  private words = 0;
  /** Epoch ms. */
  private time = Date.UTC(2031, 4, 4);
  private readonly result: ChaosResult = {
    annotations: 0,
    articles: { read: 0, travelled: 0 },
    files: 0,
    kills: 0,
    syncs: { whole: 0, failed: 0 },
    rounds: 0,
  };

  constructor(
    private readonly random: Random,
    private readonly setting: Setting,
  ) {
    this.devices = Array.from({ length: setting.devices }, (_, index) => {
      const off = random.below(CLOCK_OFF_MS);
      return new Device(`device ${index}`, {
        connectStore: () => setting.place.connect(),
        now: () => this.time + off,
      });
    });
  }

  async play(operations: number): Promise<ChaosResult> {
    await this.connectAll();
    for (let done = 0; done < operations; done++) {
      this.time += 1_000;
      await this.operate(this.random.pick(this.devices));
    }
    await this.settle();
    await this.check();
    const files = await this.setting.place.connect().list();
    return { ...this.result, annotations: this.told.annotated, files: files.length };
  }

  private async connectAll(): Promise<void> {
    let key: string | undefined;
    for (const device of this.devices) {
      key = await device.connect(key);
      await device.letTravel(this.random.chance(0.6));
    }
  }

  private async operate(device: Device): Promise<void> {
    const dice = this.random.next();
    if (dice < 0.22) {
      await this.add(device);
    } else if (dice < 0.58) {
      await this.edit(device);
    } else if (dice < 0.65) {
      await this.remove(device);
    } else if (dice < 0.7) {
      await this.restore(device);
    } else if (dice < 0.77) {
      await this.correct(device);
    } else if (dice < 0.87) {
      await this.read(device);
    } else if (dice < 0.88) {
      await device.letTravel(this.random.chance(0.6));
    } else if (dice < 0.9) {
      device.restart();
    } else {
      await this.sync(device);
    }
  }

  /** Has a device do something, in which it may be killed. @returns undefined where it was */
  private async live<Value>(
    device: Device,
    most: number,
    work: (life: Life) => Promise<Value>,
  ): Promise<Value | undefined> {
    const steps = this.random.chance(KILLED) ? 1 + this.random.below(most) : Number.POSITIVE_INFINITY;
    const done = await device.live(steps, work);
    this.result.kills += done === undefined ? 1 : 0;
    return done;
  }

  private word(): string {
    return `word${++this.words}x`;
  }

  private async add(device: Device): Promise<void> {
    const word = this.word();
    const annotation = numbered(this.words, { note: `First ${word}.`, tags: [] });
    const told = await this.live(device, STEPS_OF_CHANGE, async ({ annotations }) => {
      await annotations.add(annotation);
      return true;
    });
    if (told) {
      this.told.added(annotation.id, word);
    }
  }

  private async edit(device: Device): Promise<void> {
    const id = await this.someAnnotation(device);
    const word = this.word();
    const told = await this.live(device, STEPS_OF_CHANGE, async ({ annotations }) => {
      const { note, tags } = (id && (await annotations.get(id))) || {};
      if (id === undefined || note === undefined || tags === undefined) {
        return false;
      }
      const words = note.split(' ');
      words.splice(this.random.below(words.length + 1), 0, word);
      const modified = new Date(this.time).toISOString();
      const colour = this.random.pick(['yellow', 'green', 'blue'] as const);
      const tag = this.random.pick(['a', 'b', 'c']);
      const toggled = tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag];
      await annotations.change(id, { note: words.join(' '), colour, tags: toggled }, modified);
      return true;
    });
    if (told && id !== undefined) {
      this.told.added(id, word);
    }
  }

  private async remove(device: Device): Promise<void> {
    const id = await this.someAnnotation(device);
    if (id !== undefined) {
      this.told.mayBeRemoved(id);
      await this.live(device, STEPS_OF_CHANGE, ({ annotations }) => annotations.remove(id).then(() => true));
    }
  }

  private async restore(device: Device): Promise<void> {
    const { removed } = this.told;
    if (removed.length > 0) {
      const id = this.random.pick(removed);
      await this.live(device, STEPS_OF_CHANGE, ({ annotations }) => annotations.restore(id).then(() => true));
    }
  }

  private async correct(device: Device): Promise<void> {
    const claim = `claim ${this.random.below(40)}`;
    const wrong = this.random.chance(0.6);
    await this.live(device, STEPS_OF_CHANGE, ({ corrections }) =>
      corrections.setDismissed('https://harbour.example/ferry', claim, wrong).then(() => true),
    );
  }

  /** Reads an article that says something new. */
  private async read(device: Device): Promise<void> {
    const url = `https://harbour.example/${this.random.below(ARTICLES)}`;
    const sentences = [
      `The ferry ${this.word()} carried ${100 + this.random.below(900)} passengers to Tarn Island on Monday.`,
      ferry,
    ];
    this.told.opened(url, sentences);
    const told = await this.live(device, STEPS_OF_READING, () => device.read(url, sentences));
    if (told) {
      this.told.read(device.name, url, told);
      this.result.articles.read++;
    }
  }

  private async sync(device: Device): Promise<void> {
    try {
      const answer = { join: 'merge', removals: this.random.chance(0.8) } as const;
      const whole = await this.live(device, STEPS_OF_SYNC, () => device.sync(answer).then(() => true));
      this.result.syncs.whole += whole ? 1 : 0;
    } catch (error) {
      if (!(error instanceof SyncError)) {
        throw error;
      }
      this.result.syncs.failed++;
    }
  }

  /** An annotation that stands on this device; undefined where none does. */
  private async someAnnotation(device: Device): Promise<string | undefined> {
    const ids = await device.annotated();
    return ids.length === 0 ? undefined : this.random.pick(ids);
  }

  private async settle(): Promise<void> {
    this.setting.trouble.end();
    for (const [index, device] of this.devices.entries()) {
      // A file that was stopped in the middle is no use to anybody, until its device goes on.
      if (index < TRAVELLING || (await device.isMidway())) await device.letTravel(true);
    }
    for (let quiet = 0; quiet < 2; this.result.rounds++) {
      if (this.result.rounds > MOST_ROUNDS) {
        throw new Error('the devices find no rest');
      }
      let left = 0;
      for (const device of this.devices) {
        await device.sync({ join: 'merge', removals: true });
      }
      for (const device of this.devices) {
        left += await device.outstanding();
      }
      quiet = left === 0 ? quiet + 1 : 0;
    }
  }

  /** @throws where two devices differ that should not, or something is lost */
  private async check(): Promise<void> {
    const seen = new Map<string, Seen>();
    const travelling: Seen[] = [];
    for (const device of this.devices) {
      const found = await device.seen();
      seen.set(device.name, found);
      if (await device.travels()) travelling.push(found);
    }
    const all = [...seen.values()];
    sameEverywhere(all, ({ annotations, corrections }) => ({ annotations, corrections }));
    sameEverywhere(travelling, ({ read }) => read);
    this.told.check(seen);
    this.result.articles.travelled = Object.keys(all[0]?.read ?? {}).length;
  }
}

/** @throws where devices show different things */
function sameEverywhere(seen: Seen[], part: (seen: Seen) => object): void {
  const [first, ...others] = seen.map((one) => JSON.stringify(part(one)));
  const differing = others.findIndex((other) => other !== first);
  if (differing !== -1) {
    throw new Error(`device ${differing + 1} of ${seen.length} shows something else than the first`);
  }
}
