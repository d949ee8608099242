import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/coverage/database';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { createEngine } from '../../../src/engine/engine';
import { emptyStorage } from '../coverage/records';
import { unasked as annotations, article, ferry, fewer } from './articles';

const url = 'https://harbour.example/ferry';
const other = 'https://inland.example/ferry';
const all = { filter: { text: '', site: null, since: 0 }, after: null };

/** An engine that read an article, and another that contradicts it; a mark of the first was called wrong. */
async function afterReading() {
  const storage = emptyStorage();
  const now = () => Date.parse('2031-05-03T10:00:00Z');
  const engine = createEngine({ open: () => openCoverage(storage), annotations, now });
  const read = (url: string, text: string) =>
    engine['article.read']({ article: article(url, [text]), store: true });
  const { claims } = await read(url, ferry);
  await engine['mark.dismiss']({ url, claimId: claims[0]?.id ?? '', dismissed: true });
  await read(other, fewer);
  const sources = async () =>
    (await read(other, fewer)).claims.flatMap(({ verdict }) => verdict?.evidence.map((one) => one.url));
  return { storage, engine, sources };
}

it('does not propose a forgotten article as evidence, nor keep what was quoted of it', async () => {
  const { storage, engine, sources } = await afterReading();
  expect(await sources()).toEqual([url]);
  await engine['coverage.forget']({ urls: [url] });
  const { quoted } = await openDatabase(storage);
  await expect.poll(() => quoted.count()).toBe(0);
  expect(await engine['coverage.articles'](all)).toMatchObject({
    items: [{ url: other, claims: 1, marks: { new: 0, corroborated: 0, contradicted: 0 } }],
  });
  expect(await sources()).toEqual([]);
});

it('gives out what it keeps of an article, so that forgetting it can be taken back', async () => {
  const { engine, sources } = await afterReading();
  const before = await engine['coverage.articles'](all);
  const lines = await engine['coverage.article']({ url });
  await engine['coverage.forget']({ urls: [url] });
  expect(await engine['coverage.article']({ url })).toEqual([]);
  const numbered = lines.map((text, at) => ({ number: at + 1, text }));
  expect(await engine['coverage.import']({ lines: numbered })).toMatchObject({ stored: 1, corrections: 1 });
  expect((await engine['coverage.articles'](all)).items.map((item) => item.url)).toEqual(
    before.items.map((item) => item.url),
  );
  expect(await engine['coverage.article']({ url })).toEqual(lines);
  expect(await sources()).toEqual([url]);
});
