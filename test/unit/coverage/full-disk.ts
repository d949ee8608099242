import type { Dexie } from 'dexie';

/** Has a database refuse whatever is stored from then on, and do what is deleted, as Chromium does at its quota. */
export async function fillDisk(database: Dexie): Promise<{ free(): void }> {
  let full = true;
  database.use({
    stack: 'dbcore',
    name: 'full disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            const stores = request.type === 'add' || request.type === 'put';
            return full && stores && request.values.length > 0
              ? Promise.reject(new DOMException('No space left.', 'QuotaExceededError'))
              : table.mutate(request);
          },
        };
      },
    }),
  });
  database.close({ disableAutoOpen: false });
  await database.open();
  return {
    free() {
      full = false;
    },
  };
}

/** Does something while nothing can be stored. */
export async function whileFull(database: Dexie, work: () => Promise<void>): Promise<void> {
  const disk = await fillDisk(database);
  await work();
  disk.free();
}
