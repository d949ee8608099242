import type { Seen, SeenReading } from './device';

/** What a reader was told of an annotation. */
interface ToldOfAnnotation {
  /** Words that were added to its note and never taken away. */
  words: string[];
  /** Somebody removed it: whether it stands depends on who knew of what. */
  removed: boolean;
}

/** What readers were told is saved, and whether it is. */
export class Told {
  private readonly annotations = new Map<string, ToldOfAnnotation>();
  /** By device and address, how it last read an article. */
  private readonly readings = new Map<string, Map<string, SeenReading>>();
  /** What articles ever said, in one reading or another. */
  private readonly articles = new Set<string>();

  /** How many annotations there were, those removed counted in. */
  get annotated(): number {
    return this.annotations.size;
  }

  /** Annotations that were removed somewhere. */
  get removed(): string[] {
    return [...this.annotations].filter(([, { removed }]) => removed).map(([id]) => id);
  }

  added(id: string, word: string): void {
    // One whose adding was cut off by a kill may be there all the same.
    const { words, removed } = this.annotations.get(id) ?? { words: [], removed: false };
    this.annotations.set(id, { words: [...words, word], removed });
  }

  /** Somebody asked for a removal, whether they were told that it was done or not. */
  mayBeRemoved(id: string): void {
    const { words } = this.annotations.get(id) ?? { words: [] };
    this.annotations.set(id, { words, removed: true });
  }

  /** An article was opened that says this, whether its reader was told so or not. */
  opened(url: string, sentences: string[]): void {
    this.articles.add(JSON.stringify([url, sentences]));
  }

  read(device: string, url: string, reading: SeenReading): void {
    const before = this.readings.get(device) ?? new Map();
    this.readings.set(device, before.set(url, reading));
  }

  /**
   * @param seen on each device in the end, by its name
   * @throws where something is lost
   */
  check(seen: ReadonlyMap<string, Seen>): void {
    for (const [name, { annotations, read }] of seen) {
      this.checkAnnotations(new Map(annotations.map(({ id, note }) => [id, note])));
      this.checkReadings(name, read);
    }
  }

  private checkAnnotations(notes: ReadonlyMap<string, string>): void {
    for (const [id, { words, removed }] of this.annotations) {
      const note = notes.get(id);
      const lost = words.filter((word) => !note?.includes(word));
      if ((note !== undefined || !removed) && lost.length > 0) {
        throw new Error(`${id} has lost ${lost.join(', ')}`);
      }
    }
  }

  /** An article says what it was last read to say, here or, where that travels, on another device since. */
  private checkReadings(name: string, read: Seen['read']): void {
    for (const [url, { says }] of Object.entries(read)) {
      if (!this.articles.has(JSON.stringify([url, says]))) {
        throw new Error(`${url} never said what it says on ${name}`);
      }
    }
    for (const [url, told] of this.readings.get(name) ?? []) {
      const found = read[url];
      const same = found?.readAt === told.readAt && found.says.join() === told.says.join();
      if (!found || found.readAt < told.readAt || (found.readAt === told.readAt && !same)) {
        throw new Error(`${name} has lost how it read ${url}`);
      }
    }
  }
}
