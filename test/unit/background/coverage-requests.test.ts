import { describe, expect, it } from 'vitest';
import { type CoverageNews, coverageRequests } from '../../../src/background/coverage-requests';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { createEngine } from '../../../src/engine/engine';
import { emptyStorage } from '../coverage/records';
import { article, ferry, fewer, unasked } from '../engine/articles';

const page = article('https://harbour.example/ferry', [ferry]);
const ordinary = { url: page.url, tabId: 1, incognito: false, trusted: false };
const inPrivate = { ...ordinary, incognito: true };

const unheard = { forgotten: () => {}, dismissed: () => {} };

function requests(news: CoverageNews = unheard) {
  const storage = emptyStorage();
  return coverageRequests(
    createEngine({ open: () => openCoverage(storage), annotations: unasked, now: () => 1_000 }),
    news,
  );
}

const asked = { article: page, again: false };
const stored = (answers: ReturnType<typeof requests>) => answers['coverage.summary']({});

describe('requests about coverage', () => {
  it('keep what an ordinary window reads', async () => {
    const answers = requests();
    expect(await answers['article.read'](asked, ordinary)).toMatchObject({ stored: true });
    expect(await stored(answers)).toMatchObject({ articles: 1, claims: 1 });
  });

  it('keep nothing that a private window reads or dismisses', async () => {
    const answers = requests();
    const { claims, stored: kept } = await answers['article.read'](asked, inPrivate);
    expect(claims).toHaveLength(1);
    expect(kept).toBe(false);
    expect(await stored(answers)).toMatchObject({ articles: 0, claims: 0 });
    const dismissal = { url: page.url, claimId: claims[0]?.id ?? '', dismissed: true };
    await answers['mark.dismiss'](dismissal, inPrivate);
    const again = await answers['article.read'](asked, ordinary);
    expect(again.claims[0]?.dismissed).toBe(false);
    await answers['mark.dismiss'](dismissal, ordinary);
    expect((await answers['article.read'](asked, ordinary)).claims[0]?.dismissed).toBe(true);
  });

  it('tell open pages of a mark called wrong once that is kept, and of none in a private window', async () => {
    const heard: object[] = [];
    const answers = requests({ ...unheard, dismissed: (dismissal) => heard.push(dismissal) });
    const { claims } = await answers['article.read'](asked, ordinary);
    const dismissal = { url: page.url, claimId: claims[0]?.id ?? '', dismissed: true };
    await answers['mark.dismiss'](dismissal, inPrivate);
    expect(heard).toEqual([]);
    await answers['mark.dismiss'](dismissal, ordinary);
    expect(heard).toEqual([dismissal]);
  });

  it('keep nothing of a page that is only compared again', async () => {
    const answers = requests();
    await answers['article.read'](asked, ordinary);
    await answers['coverage.forget']({ urls: [page.url] });
    const { claims } = await answers['article.read']({ ...asked, again: true }, ordinary);
    expect(claims).toHaveLength(1);
    expect(await stored(answers)).toMatchObject({ articles: 0 });
  });

  it('say of a page that is compared again what they said when it was read', async () => {
    let time = 1_000;
    const storage = emptyStorage();
    const engine = createEngine({ open: () => openCoverage(storage), annotations: unasked, now: () => time });
    const answers = coverageRequests(engine, unheard);
    await answers['article.read'](asked, ordinary);
    time += 24 * 3_600_000;
    const revised = { ...asked, article: article(page.url, [fewer]) };
    const qualifiers = async (ask: typeof asked, asker: typeof ordinary) =>
      (await answers['article.read'](ask, asker)).claims[0]?.verdict?.qualifiers;
    expect(await qualifiers(revised, ordinary)).toContain('revised');
    time += 2 * 3_600_000;
    expect(await qualifiers({ ...revised, again: true }, ordinary)).toContain('revised');
    // A private window reads for the first time what was revised hours ago.
    expect(await qualifiers(revised, inPrivate)).not.toContain('revised');
    expect(await qualifiers({ ...revised, again: true }, inPrivate)).not.toContain('revised');
    expect(await qualifiers(revised, ordinary)).not.toContain('revised');
  });

  it('have the open pages told once articles are forgotten, and not before', async () => {
    const counts: Promise<number>[] = [];
    const answers = requests({
      ...unheard,
      forgotten: () => counts.push(stored(answers).then(({ articles }) => articles)),
    });
    const again = () => answers['article.read'](asked, ordinary);
    await again();
    await answers['coverage.forget']({ urls: [page.url] });
    await again();
    await answers['coverage.clear']({});
    expect(await Promise.all(counts)).toEqual([0, 0]);
  });

  it('leave open pages what they quote where articles only make room', async () => {
    const clock = { now: Date.parse('2031-05-03T10:00:00Z') };
    const storage = emptyStorage();
    const engine = createEngine({
      open: () => openCoverage(storage),
      annotations: async () => ({ counts: async () => ({}), all: unasked, addAll: unasked }),
      now: () => clock.now,
    });
    let told = 0;
    const answers = coverageRequests(engine, { ...unheard, forgotten: () => told++ });
    await answers['article.read'](asked, ordinary);
    clock.now = Date.parse('2031-09-03T10:00:00Z');
    const made = await answers['coverage.retain']({ rule: { keep: 'months', months: 2 } });
    expect([made.articles, told]).toEqual([1, 0]);
  });

  it('refuse what has not the shape of an article or a dismissal, and store nothing of it', async () => {
    const answers = requests();
    const broken = { ...page, url: 'about:blank' };
    await expect(answers['article.read']({ ...asked, article: broken }, ordinary)).rejects.toMatchObject({
      code: 'badMessage',
    });
    await expect(answers['mark.dismiss']({} as never, ordinary)).rejects.toMatchObject({
      code: 'badMessage',
    });
    expect(await stored(answers)).toMatchObject({ articles: 0 });
  });
});
