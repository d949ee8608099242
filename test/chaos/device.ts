import { DexieStore } from '../../src/coverage/dexie-store';
import { checkIndex } from '../../src/coverage/index/check';
import { engineReplica } from '../../src/engine/engine-replica';
import { CrossreadError } from '../../src/errors';
import type { Cargo } from '../../src/sync/file-name';
import { sync } from '../../src/sync/run';
import type { MergeAnswer, Store } from '../../src/sync/types';
import { emptyStorage } from '../unit/coverage/records';
import { article } from '../unit/engine/articles';
import { beginLife, type Life } from './life';

/** What a process throws that is killed; the device's storage keeps what was committed before. */
class Killed extends Error {}

/** All that a reader can see on a device. */
export interface Seen {
  annotations: { id: string; note: string }[];
  corrections: unknown[];
  /** What was read, by address of its article. */
  read: Record<string, SeenReading>;
}

/** An article as it was last read. */
export interface SeenReading {
  /** Epoch ms. */
  readAt: number;
  /** What it claims, in its order. */
  says: string[];
}

interface Surroundings {
  /** Gives the store, for one sync. */
  connectStore(): Store;
  /** The device's clock, epoch ms: it may be ahead of others or behind. */
  now(): number;
}

/**
 * One device: the real databases, in a browser's storage of its own, and a process that may be killed at any step of its
 * work on them or with the store.
 */
export class Device {
  private readonly storage = emptyStorage();
  private life: Life | null = null;
  /** Steps left before this process is killed. */
  private fuse = Number.POSITIVE_INFINITY;

  constructor(
    readonly name: string,
    private readonly surroundings: Surroundings,
  ) {}

  /** Runs something, in a process that is killed after so many steps. @returns undefined where it was killed */
  async live<Value>(steps: number, work: (life: Life) => Promise<Value>): Promise<Value | undefined> {
    const life = await this.begin();
    this.fuse = steps;
    try {
      const value = await work(life);
      // The index is mended and merged in the background, where a kill goes unnoticed.
      this.unlessKilled();
      return value;
    } catch (error) {
      if (this.fuse > 0 || !isKilled(error)) {
        throw error;
      }
      this.restart();
      return undefined;
    } finally {
      this.fuse = Number.POSITIVE_INFINITY;
    }
  }

  async connect(key?: string): Promise<string> {
    const { engine } = await this.begin();
    await engine['replica.connect'](key === undefined ? {} : { key });
    return (await engine['replica.key']({})) ?? '';
  }

  /** Lets what is read travel, or no more. */
  async letTravel(on: boolean): Promise<void> {
    await (await this.begin()).engine['replica.letTravel']({ on });
  }

  /** Whether what is read travels. */
  async travels(): Promise<boolean> {
    return (await (await this.begin()).engine['replica.coverage']({})).on;
  }

  /** Whether a file of what was read may be in the store in part: it was stopped while it was written. */
  async isMidway(): Promise<boolean> {
    const { database } = await (await this.begin()).coverage();
    return (await database.ownFiles.where({ state: 'waiting' }).count()) > 0;
  }

  /** Ids of the annotations that stand here. */
  async annotated(): Promise<string[]> {
    return (await this.begin()).notes.annotations.toCollection().primaryKeys();
  }

  /** Opens an article. @returns how it is stored; null where it is not */
  async read(url: string, sentences: string[]): Promise<SeenReading | null> {
    const { coverage, reader } = await (await this.begin()).coverage();
    const { stored } = await reader.read(article(url, sentences), { store: true });
    await coverage.settled();
    return stored ? this.reading(url) : null;
  }

  /** One sync; what it asks is answered. */
  async sync(answer: MergeAnswer): Promise<void> {
    const { asks } = await this.exchange('notes');
    if (asks) {
      await this.exchange('notes', answer);
    }
    if (await this.travels()) {
      await this.exchange('coverage');
      await (await (await this.begin()).coverage()).coverage.settled();
    }
  }

  async seen(): Promise<Seen> {
    const { notes, coverage } = await this.begin();
    const { database } = await coverage();
    const disagreement = Object.values(await checkIndex(new DexieStore(database))).flat();
    if (disagreement.length > 0) {
      throw new Error(`the index of ${this.name} disagrees with its claims: ${disagreement}`);
    }
    const urls = await database.articles.orderBy('url').primaryKeys();
    const read: Seen['read'] = {};
    for (const url of urls) read[url] = await this.reading(url);
    return {
      annotations: await notes.annotations.toArray(),
      corrections: await notes.corrections.toArray(),
      read,
    };
  }

  /** How much is still to be sent or merged here, or was of no use. */
  async outstanding(): Promise<number> {
    const { engine, notes } = await this.begin();
    const [{ waiting }, coverage, problems, others] = [
      await engine['replica.status']({}),
      await engine['replica.coverage']({}),
      await engine['replica.problems']({ of: 'notes' }),
      await engine['replica.problems']({ of: 'coverage' }),
    ];
    const useless = coverage.on ? others.length : 0;
    return waiting + coverage.waiting + (await notes.incoming.count()) + problems.length + useless;
  }

  /** Ends the process; the next thing done starts another one. */
  restart(): void {
    this.life?.end();
    this.life = null;
  }

  private async reading(url: string): Promise<SeenReading> {
    const { coverage } = await (await this.begin()).coverage();
    const [stored, claims] = [await coverage.articleByUrl(url), await coverage.claimsOfArticle(url)];
    return { readAt: stored?.readAt ?? 0, says: claims.map(({ text }) => text) };
  }

  private async exchange(of: Cargo, answer?: MergeAnswer) {
    const { engine } = await this.begin();
    const store = this.surroundings.connectStore();
    const burning: Store = {
      list: () => this.step(() => store.list()),
      get: (name) => this.step(() => store.get(name)),
      put: (name, bytes) => this.step(() => store.put(name, bytes)),
      delete: (name) => this.step(() => store.delete(name)),
    };
    return sync({ replica: engineReplica(engine, of), store: burning, ...(answer ? { answer } : {}) });
  }

  private async step<Value>(work: () => Promise<Value>): Promise<Value> {
    this.burn();
    const value = await work();
    this.burn();
    return value;
  }

  private burn(): void {
    this.fuse--;
    this.unlessKilled();
  }

  private unlessKilled(): void {
    if (this.fuse <= 0) {
      throw new Killed();
    }
  }

  private async begin(): Promise<Life> {
    this.life ??= await this.start();
    return this.life;
  }

  /** A process that was killed writes no more, whatever it still has under way. */
  private async start(): Promise<Life> {
    const mayWrite = () => {
      if (this.life !== life) {
        throw new Killed();
      }
      this.burn();
    };
    const life = await beginLife(this.storage, mayWrite, this.surroundings.now);
    return life;
  }
}

function isKilled(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 10; depth++) {
    if (cause instanceof Killed) {
      return true;
    }
    cause = Reflect.get(cause, 'inner') ?? cause.cause;
  }
  return error instanceof CrossreadError && error.message.includes('Killed');
}
