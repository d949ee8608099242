import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieCorrections } from '../../src/annotations/corrections';
import { NotesDatabase } from '../../src/annotations/database';
import { DexieAnnotations } from '../../src/annotations/store';
import { CrossreadError } from '../../src/errors';
import { connect, disconnect } from '../../src/sync/membership';
import { replicaOf } from '../../src/sync/replica';
import { sync } from '../../src/sync/run';
import type { MergeAnswer, Store } from '../../src/sync/types';

/** What a process throws that is killed; the device's storage keeps what was committed before. */
class Killed extends Error {}

/**
 * One device: the real database, in a browser's storage of its own, and a process that may be killed at any step of its
 * work on the database or with the store.
 */
export class Device {
  private readonly storage = { indexedDB: new IDBFactory(), IDBKeyRange };
  private database: NotesDatabase | null = null;
  /** Steps left before this process is killed. */
  private fuse = Number.POSITIVE_INFINITY;

  constructor(
    readonly name: string,
    /** Gives the store, for one sync. */
    private readonly connectStore: () => Store,
  ) {}

  /** Runs something, in a process that is killed after so many steps. @returns undefined where it was killed */
  async live<Value>(
    steps: number,
    work: (open: { annotations: DexieAnnotations; corrections: DexieCorrections }) => Promise<Value>,
  ): Promise<Value | undefined> {
    const database = await this.open();
    this.fuse = steps;
    try {
      return await work({
        annotations: new DexieAnnotations(database),
        corrections: new DexieCorrections(database),
      });
    } catch (error) {
      if (this.fuse > 0 || !isKilled(error)) {
        throw error;
      }
      database.close();
      this.database = null;
      return undefined;
    } finally {
      this.fuse = Number.POSITIVE_INFINITY;
    }
  }

  async connect(identity?: string): Promise<string> {
    const database = await this.open();
    await connect(database, identity);
    return (await database.keys.get('keys'))?.current ?? '';
  }

  async disconnect(): Promise<void> {
    await disconnect(await this.open());
  }

  /** One sync; what it asks is answered. */
  async sync(answer: MergeAnswer): Promise<void> {
    const database = await this.open();
    const { asks } = await this.once(database);
    if (asks) {
      await this.once(database, answer);
    }
  }

  /** All that a reader can see on this device. */
  async seen(): Promise<{ annotations: unknown[]; corrections: unknown[] }> {
    const database = await this.open();
    const [annotations, corrections] = await Promise.all([
      database.annotations.toArray(),
      database.corrections.toArray(),
    ]);
    return { annotations, corrections };
  }

  /** Whether an annotation stands here. */
  async shows(id: string): Promise<boolean> {
    return (await (await this.open()).annotations.get(id)) !== undefined;
  }

  /** How much is still to be sent or merged here, or was of no use. */
  async outstanding(): Promise<number> {
    const { documents, ownFiles, incoming, seenFiles } = await this.open();
    const counts = await Promise.all([
      documents.where('unsent').above(0).count(),
      ownFiles.filter(({ state }) => state === 'waiting').count(),
      incoming.count(),
      seenFiles.filter(({ problem }) => problem !== null).count(),
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Ends the process and starts another one. */
  restart(): void {
    this.database?.close();
    this.database = null;
  }

  private once(database: NotesDatabase, answer?: MergeAnswer) {
    const store = this.connectStore();
    const burning: Store = {
      list: () => this.step(() => store.list()),
      get: (name) => this.step(() => store.get(name)),
      put: (name, bytes) => this.step(() => store.put(name, bytes)),
      delete: (name) => this.step(() => store.delete(name)),
    };
    return sync({ replica: replicaOf(database), store: burning, ...(answer ? { answer } : {}) });
  }

  private async step<Value>(work: () => Promise<Value>): Promise<Value> {
    this.burn();
    const value = await work();
    this.burn();
    return value;
  }

  private burn(): void {
    if (--this.fuse <= 0) {
      throw new Killed();
    }
  }

  private async open(): Promise<NotesDatabase> {
    this.database ??= await this.start();
    return this.database;
  }

  /** A process that was killed writes no more, whatever it still has under way. */
  private async start(): Promise<NotesDatabase> {
    const database = new NotesDatabase(this.storage);
    const running = () => {
      if (this.database !== database) {
        throw new Killed();
      }
      this.burn();
    };
    database.use({
      stack: 'dbcore',
      name: 'killed',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: async (request) => {
            running();
            return core.table(name).mutate(request);
          },
        }),
      }),
    });
    await database.open();
    return database;
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
