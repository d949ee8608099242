// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListedArticle } from '../../../src/coverage/answers';
import { CrossreadError } from '../../../src/errors';
import type { Requests } from '../../../src/messages';
import { LibraryPage } from '../../../src/pages/library/LibraryPage';
import type { LibraryPort } from '../../../src/pages/library/port';
import { boats } from '../annotations/notes';
import { claim } from '../popup/fake-port';
import { click, settle, takeDown } from '../ui/acting';

afterEach(async () => {
  await takeDown();
  location.hash = '';
});

const DAY = 86_400_000;
const noon = new Date(2026, 2, 5, 12).getTime();

function article(number: number, change: Partial<ListedArticle> = {}): ListedArticle {
  return {
    url: `https://www.harbour.example/${number}`,
    title: `Harbour ${number}`,
    publisher: 'The Harbour Post',
    publishedAt: '2026-03-02T12:00:00Z',
    language: 'en',
    readAt: noon - number * (DAY / 10),
    claims: 12,
    marks: { new: 8, corroborated: 3, contradicted: 1 },
    ...change,
  };
}

/** A library over articles, in order of reading; one answer looks at ten of them. */
async function open(kept: ListedArticle[], { travels = false, answer = 10 } = {}) {
  const all = new Map(kept.map((one) => [one.url, one]));
  const stretch = ({ filter, after }: Requests['coverage.articles']['ask']) => {
    const behind = [...all.values()].filter(({ readAt }) => after === null || readAt < after.readAt);
    const looked = behind.slice(0, answer);
    const items = looked.filter(
      ({ title, url, readAt }) =>
        title.toLowerCase().includes(filter.text) &&
        (filter.site === null || url.includes(filter.site)) &&
        readAt >= filter.since,
    );
    return { items, next: behind.length > answer ? (looked.at(-1) ?? null) : null };
  };
  const answers: Record<string, (ask: never) => unknown> = {
    'coverage.articles': stretch,
    'coverage.addresses': (ask: Requests['coverage.articles']['ask']) => {
      const { items, next } = stretch(ask);
      return { items: items.map(({ url }) => url), next };
    },
    'coverage.article': ({ url }: { url: string }) => [JSON.stringify(all.get(url))],
    'coverage.forget': ({ urls }: { urls: string[] }) => {
      for (const url of urls) all.delete(url);
    },
    'coverage.import': ({ lines }: Requests['coverage.import']['ask']) => {
      for (const { text } of lines) all.set(JSON.parse(text).url, JSON.parse(text));
    },
    'coverage.summary': () => ({ articles: all.size, claims: 12 * all.size, since: all.size ? noon : null }),
    'annotations.counts': () => ({ [kept[0]?.url ?? '']: 1 }),
    'annotations.ofArticle': ({ url }: { url: string }) => [{ ...boats, target: { ...boats.target, url } }],
    'annotations.all': () => [boats],
    'annotations.orphans': () => [],
    'sync.state': () => ({ coverage: { on: travels, waiting: 0 } }),
  };
  const ask = vi.fn(async (name: string, ask: unknown) => answers[name]?.(ask as never));
  location.hash = '#articles';
  render(<LibraryPage port={{ ask, save: vi.fn() } as unknown as LibraryPort} />);
  await until(() => screen.queryByText(/stored/) ?? screen.queryByText('No articles yet'));
  return { all, ask, answers };
}

/** Lets time pass until something is there. */
async function until(found: () => unknown): Promise<void> {
  for (let turn = 0; turn < 200 && !found(); turn++) await settle();
  expect(found()).toBeTruthy();
}

const button = (name: string | RegExp, inside: HTMLElement = document.body) =>
  within(inside).getByRole('button', { name });
const titles = () => [...document.querySelectorAll('.article-title')].map((title) => title.textContent);
const entry = (title: string) => screen.getByText(title).closest('li') as HTMLElement;
const some = (count: number) => Array.from({ length: count }, (_, number) => article(number));

async function search(text: string): Promise<void> {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
  await new Promise((resolve) => setTimeout(resolve, 160));
  await settle();
}

describe('the articles read', () => {
  it('are a view of the library, apart from the notes', async () => {
    await open(some(2));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Articles read');
    expect(document.title).toBe('Articles read');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Articles read');
    location.hash = '#notes';
    await until(() => screen.queryByRole('heading', { level: 1, name: 'My notes' }));
    await until(() => document.querySelector('.quote'));
  });

  it('are listed by day, with what they are and how much they claim', async () => {
    await open([
      article(0),
      article(1),
      article(9, { marks: { new: 12, corroborated: 0, contradicted: 0 } }),
    ]);
    const days = screen.getAllByRole('heading', { level: 2 }).map((day) => day.textContent);
    expect(days).toEqual(['March 5, 2026', 'March 4, 2026']);
    expect(titles()).toEqual(['Harbour 0', 'Harbour 1', 'Harbour 9']);
    expect(screen.getByRole('link', { name: 'Harbour 0' }).getAttribute('href')).toBe(article(0).url);
    expect(entry('Harbour 0').textContent).toMatch(
      /The Harbour Post · published on March 2, 2026.*12 claims1 contradicted3 corroborated1 note.*Read at 12:00/,
    );
    expect(entry('Harbour 9').textContent).not.toMatch(/contradicted|corroborated|note/);
  });

  it('unfold the claims behind their marks, each of which leads to its sentence', async () => {
    const { ask, answers } = await open(some(1));
    answers['coverage.claims'] = () => [
      claim('a', 'new', 'The ferry sails on Monday.'),
      claim('b', 'contradicted', 'The quay was closed for two days.', [['two days', 'a week', 'Daily Pier']]),
      { ...claim('c', 'contradicted', 'It cost two million.'), dismissed: true },
    ];
    expect(ask).not.toHaveBeenCalledWith('coverage.claims', expect.anything());
    const details = entry('Harbour 0').querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await until(() => details.querySelector('.claims li'));
    expect(ask).toHaveBeenCalledWith('coverage.claims', { url: article(0).url });
    const links = within(details).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'ContradictedThe quay was closed for two days.Here two days Daily Pier a week',
    ]);
    expect(links[0]?.getAttribute('href')).toBe(
      `${article(0).url}#:~:text=The%20quay%20was%20closed%20for%20two%20days.`,
    );
  });

  it('unfold the reader’s notes on them, which lead to their passages', async () => {
    const { ask, answers } = await open(some(2));
    const details = screen.getByText('1 note').closest('details') as HTMLDetailsElement;
    expect(entry('Harbour 0').contains(details)).toBe(true);
    expect(ask).not.toHaveBeenCalledWith('annotations.all', expect.anything());
    details.open = true;
    await until(() => within(details).queryByText('Fishing boats move to Brill.'));
    const link = within(details).getByText('Open the article here') as HTMLAnchorElement;
    expect(link.href).toBe(`${article(0).url}#:~:text=Fishing%20boats%20move%20to%20Brill.`);
    expect(entry('Harbour 1').querySelectorAll('details')).toHaveLength(1);
    answers['annotations.ofArticle'] = () => [
      { ...boats, target: { ...boats.target, url: article(0).url }, note: 'Ask the harbour office.' },
    ];
    fireEvent(window, new Event('focus'));
    await until(() => within(details).queryByText('Ask the harbour office.'));
  });

  it('are loaded some thirty at a time', async () => {
    const { ask } = await open(some(45));
    expect(titles()).toHaveLength(30);
    await click(button('Show more'));
    expect(titles()).toHaveLength(45);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(ask.mock.calls.filter(([name]) => name === 'coverage.articles')).toHaveLength(5);
  });

  it('are searched to the end, however far back it is', async () => {
    await open([...some(45), article(60, { title: 'Ferry' })]);
    await search('ferry');
    await until(() => screen.queryByText('1 article matches.'));
    expect(titles()).toEqual(['Ferry']);
    await search('airport');
    await until(() => screen.queryByText('No article matches.'));
  });

  it('are those of the last search, whichever is answered last', async () => {
    const { ask } = await open([...some(3), article(60, { title: 'Ferry' })]);
    const answer = ask.getMockImplementation();
    let late = () => {};
    ask.mockImplementationOnce(async (...asked) => {
      await new Promise<void>((resolve) => {
        late = resolve;
      });
      return answer?.(...asked);
    });
    await search('harbour');
    await search('ferry');
    expect(titles()).toEqual(['Ferry']);
    late();
    await settle();
    expect(titles()).toEqual(['Ferry']);
  });

  it('are looked up anew when the reader comes back, but not while forgetting can be taken back', async () => {
    const { all } = await open(some(2));
    const comeBack = async () => {
      fireEvent(window, new Event('focus'));
      await settle();
    };
    all.set('new', article(-1, { url: 'https://www.harbour.example/new', title: 'New' }));
    const read = [...all.values()].sort((one, other) => other.readAt - one.readAt);
    all.clear();
    for (const one of read) all.set(one.url, one);
    await comeBack();
    expect(titles()).toEqual(['New', 'Harbour 0', 'Harbour 1']);
    await click(button(/Forget.*Harbour 0/, entry('Harbour 0')));
    await comeBack();
    expect(button('Undo')).toBeTruthy();
  });

  it('say that there are none', async () => {
    await open([]);
    expect(screen.getByText('No articles yet')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('are forgotten one by one, and had back where that was done', async () => {
    const { all, ask } = await open(some(3));
    ask.mockClear();
    await click(button('Forget “Harbour 1”'));
    expect(ask, 'however many there are').not.toHaveBeenCalledWith('annotations.counts', {});
    expect(all.has(article(1).url)).toBe(false);
    expect(screen.getByText('“Harbour 1” is forgotten.')).toBeTruthy();
    expect(screen.getByText(/^2 articles and/)).toBeTruthy();
    expect(document.activeElement).toBe(button('Undo'));
    await click(button('Undo'));
    expect(all.get(article(1).url)).toEqual(article(1));
    expect(document.activeElement).toBe(button('Forget “Harbour 1”'));
    expect(titles()).toEqual(['Harbour 0', 'Harbour 1', 'Harbour 2']);
    screen.getByRole('searchbox').focus();
    for (const text of ['airport', '']) await search(text);
    await until(() => titles().length === 3);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await click(button('Forget “Harbour 0”'));
    expect(screen.getByText('“Harbour 0” is forgotten. Your notes on it stay.')).toBeTruthy();
  });

  it('stay listed where forgetting fails, and say why', async () => {
    const { answers } = await open(some(2));
    answers['coverage.forget'] = () => {
      throw new CrossreadError('storageFull');
    };
    await click(button('Forget “Harbour 1”'));
    expect(titles()).toEqual(['Harbour 0', 'Harbour 1']);
    expect(screen.getByText(/The storage of the browser is full/)).toBeTruthy();
  });

  it('of one site are forgotten together, once it is said how many', async () => {
    const others = Array.from({ length: 65 }, (_, at) =>
      article(100 + at, { url: `https://inland.example/${at}` }),
    );
    const { all, ask } = await open([...some(3), ...others], { answer: 50 });
    expect(screen.queryByRole('button', { name: /Forget all/ })).toBeNull();
    await click(button('All from harbour.example', entry('Harbour 0')));
    expect(titles()).toEqual(['Harbour 0', 'Harbour 1', 'Harbour 2']);
    expect(document.activeElement).toBe(button('Show all sites again'));
    await click(button('Show all sites again'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await search('harbour 1');
    await click(button('All from inland.example', entry('Harbour 100')));
    await click(button(/Forget all/));
    await until(() => screen.queryByText('They are 65 articles.'));
    expect(document.activeElement).toBe(button('Cancel'));
    await click(button('Forget for good'));
    await until(() => screen.queryByText('65 articles were forgotten.'));
    expect([...all.keys()]).toEqual(some(3).map(({ url }) => url));
    const batches = ask.mock.calls.flatMap(([name, given]) =>
      name === 'coverage.forget' ? [(given as { urls: string[] }).urls.length] : [],
    );
    expect(batches).toEqual([50, 15]);
    expect(document.activeElement?.textContent).toBe('65 articles were forgotten.');
  });

  it('of a period are those read since it began', async () => {
    const { ask } = await open(some(2));
    const before = Date.now();
    fireEvent.change(screen.getByLabelText('When it was read'), { target: { value: 'hour' } });
    await until(() => screen.queryByText('No article matches.'));
    const [, given] = ask.mock.calls.filter(([name]) => name === 'coverage.articles').at(-1) ?? [];
    const { since } = (given as Requests['coverage.articles']['ask']).filter;
    expect(Math.abs(before - 3_600_000 - since)).toBeLessThan(60_000);
  });

  it('say that other devices keep theirs, where coverage travels', async () => {
    await open(some(1), { travels: true });
    expect(screen.getByText(/your other devices keep what they have/)).toBeTruthy();
  });
});
