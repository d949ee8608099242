// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SavedArticle } from '../../../src/coverage/exchange/saved/import-list';
import { importFilesOfTools } from '../../../src/pages/options/exchange/files-of-tools';

const LISTS = join(import.meta.dirname, '../coverage/exchange/lists');

/** A list of another tool as the reader chooses it. @param size that it seems to have, in bytes */
function fileOf(name: string, size?: number): File {
  const content = readFileSync(join(LISTS, name));
  const file = {
    name,
    size: size ?? content.length,
    arrayBuffer: async () => new Uint8Array(content).buffer,
  };
  return file as unknown as File;
}

function taking() {
  const taken: SavedArticle[] = [];
  const options = {
    take: async (articles: SavedArticle[]) => {
      taken.push(...articles);
      return { stored: articles.length, kept: 0, noClaims: 0 };
    },
    signal: new AbortController().signal,
    onProgress: () => {},
  };
  return { taken, options };
}

it('takes in a list, and refuses one that is too long to be held in memory', async () => {
  const { taken, options } = taking();
  await importFilesOfTools([fileOf('zotero.rdf')], options);
  expect(taken.length).toBeGreaterThan(0);
  const count = taken.length;
  const huge = importFilesOfTools([fileOf('zotero.rdf', 200_000_001)], options);
  await expect(huge).rejects.toMatchObject({ code: 'fileUnknown' });
  expect(taken).toHaveLength(count);
});

it('takes in nothing of several files of which one is no list', async () => {
  const { taken, options } = taking();
  const other = {
    name: 'other.csv',
    size: 3,
    arrayBuffer: async () => new TextEncoder().encode('a;b').buffer,
  };
  const files = [fileOf('zotero.rdf'), other as unknown as File];
  await expect(importFilesOfTools(files, options)).rejects.toMatchObject({ code: 'fileUnknown' });
  expect(taken).toEqual([]);
});
