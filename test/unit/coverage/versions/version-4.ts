import { version3 } from './version-3';
import type { WrittenVersion } from './write';

const rowsOf = (name: string): Record<string, unknown>[] =>
  (version3.stores.find((store) => store.name === name)?.rows ?? []) as Record<string, unknown>[];

const packed = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const columns = ['block', 'start', 'text', 'speaker', 'hedged', 'focus', 'day', 'revisedAt'] as const;

/** Claims and verdicts of an article were one row each, in a batch that its row names. */
const batches = rowsOf('articles').map(({ url }, at) => {
  const claims = rowsOf('claims').filter((claim) => claim.url === url);
  const verdicts = claims.map(({ row }) => {
    const found = rowsOf('verdicts').find((verdict) => verdict.row === row);
    if (!found) return null;
    const { row: _, url: __, ...verdict } = found;
    return verdict.mark === 'new' ? 'new' : verdict;
  });
  const fields = columns.map((name) => [name, claims.map((claim) => claim[name])]);
  return {
    number: at + 1,
    url,
    claims: packed({ place: claims.map((_, place) => place), ...Object.fromEntries(fields) }),
    verdicts: packed(verdicts),
  };
});

const none = (name: string, keyPath: string, indexes: string[] = []) => ({
  name,
  keyPath,
  indexes,
  rows: [],
});

/** What was read could travel; its articles were ordered by time alone. */
export const version4: WrittenVersion = {
  version: 4,
  stores: [
    ...version3.stores
      .filter(({ name }) => name !== 'claims' && name !== 'verdicts' && name !== 'indexRemovals')
      .map((store) =>
        store.name === 'articles'
          ? {
              ...store,
              indexes: [...store.indexes, 'place'],
              rows: rowsOf('articles').map((row, at) => ({ ...row, batches: [at + 1] })),
            }
          : store,
      ),
    { ...none('indexRemovals', 'id'), autoIncrement: true },
    {
      ...none('claimBatches', 'number'),
      autoIncrement: true,
      rows: batches.map(({ number, url, claims }) => ({ number, url, packed: claims })),
    },
    {
      ...none('verdictBatches', 'number'),
      rows: batches.map(({ number, verdicts }) => ({ number, packed: verdicts })),
    },
    { ...none('totals', 'of'), rows: [{ of: 'claims', count: 3 }] },
    none('device', 'id'),
    none('ownFiles', 'sequence', ['state']),
    none('seenFiles', 'name'),
  ],
};
