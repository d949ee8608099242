import { Index, IndexedDB } from 'flexsearch';

/** Claims between two commits: with more, a page of 100,000 claims runs out of memory. */
const COMMIT = 5_000;
const COUNTED = 10;

let mounted: Promise<Index> | null = null;

function index(): Promise<Index> {
  mounted ??= (async () => {
    const made = new Index({
      encode: (text: string) => text.split(' '),
      tokenize: 'strict',
      context: false,
      commit: false,
    });
    await made.mount(new IndexedDB('flexsearch', { type: 'integer' }));
    return made;
  })();
  return mounted;
}

/** Adds documents, given as terms with spaces between them, to FlexSearch's index in IndexedDB; ms that it took. */
export async function flexBuild(documents: { id: number; text: string }[]): Promise<number> {
  const started = performance.now();
  const into = await index();
  for (const [at, { id, text }] of documents.entries()) {
    into.add(id, text);
    if ((at + 1) % COMMIT === 0) await into.commit();
  }
  await into.commit();
  return performance.now() - started;
}

/** The ids it finds for the claims of one article, one after the other, and the ms that took. */
export async function flexQuery(texts: string[]): Promise<{ ms: number; found: number[][] }> {
  const from = await index();
  const started = performance.now();
  const found: number[][] = [];
  for (const text of texts) {
    found.push((await from.search(text, { limit: COUNTED, suggest: true })) as number[]);
  }
  return { ms: performance.now() - started, found };
}
