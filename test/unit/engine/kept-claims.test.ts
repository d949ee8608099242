import { expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { createEngine } from '../../../src/engine/engine';
import { emptyStorage } from '../coverage/records';
import { unasked as annotations, article, bridge, ferry, fewer } from './articles';

const url = 'https://inland.example/ferry';

it('gives the claims of an article with their marks, of which those called wrong do not count', async () => {
  const storage = emptyStorage();
  const now = () => Date.parse('2031-05-03T10:00:00Z');
  const engine = createEngine({ open: () => openCoverage(storage), annotations, now });
  const read = (from: string, texts: string[]) =>
    engine['article.read']({ article: article(from, texts), store: true });
  await read('https://harbour.example/ferry', [ferry]);
  const { claims } = await read(url, [fewer, bridge]);
  const kept = () => engine['coverage.claims']({ url });
  const counted = async () => {
    const all = { filter: { text: '', site: 'inland.example', since: 0 }, after: null };
    return (await engine['coverage.articles'](all)).items[0]?.marks;
  };
  expect((await kept()).map(({ id, text, dismissed }) => [id, text, dismissed])).toEqual(
    claims.map(({ id, text }) => [id, text, false]),
  );
  expect((await kept())[0]?.verdict).toMatchObject({
    mark: 'contradicted',
    evidence: [{ publisher: 'harbour.example' }],
  });
  expect(await counted()).toEqual({ new: 1, corroborated: 0, contradicted: 1 });
  await engine['mark.dismiss']({ url, claimId: claims[0]?.id ?? '', dismissed: true });
  expect(await counted()).toEqual({ new: 1, corroborated: 0, contradicted: 0 });
  expect((await kept()).map(({ dismissed }) => dismissed)).toEqual([true, false]);
  expect(await engine['coverage.claims']({ url: 'https://inland.example/none' })).toEqual([]);
});
