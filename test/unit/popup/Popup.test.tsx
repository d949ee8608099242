// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../popup/Popup';
import { CrossreadError } from '../../../src/errors';
import { boats, cost } from '../annotations/notes';
import { click, settle, takeDown } from '../ui/acting';
import { claim, fakePort, readPage, type World, world } from './fake-port';

afterEach(takeDown);

const ferry = readPage([
  claim('a', 'contradicted', 'The ferry was out of service for two months.', [['two months', 'ten weeks']]),
  claim('b', 'corroborated', 'It carries 120 cars.'),
  claim('c', 'corroborated', 'The first crossing is on Monday.'),
  claim('d', 'new', 'A new café opens on deck.'),
  { ...claim('e', 'new', 'Dogs travel free.'), dismissed: true },
]);

async function open(change: Partial<World>) {
  const known = world(change);
  const fake = fakePort(known);
  render(<Popup port={fake.asPort} />);
  await settle();
  return { ...fake, known };
}

const button = (name: string) => screen.getByRole('button', { name });
const items = () =>
  within(screen.getByRole('list', { name: 'Claims of this article' })).getAllByRole('button');
const listed = () => items().map((item) => item.querySelector('.claim-text')?.textContent);

describe('the claims of an article', () => {
  it('are counted by mark, without those called wrong', async () => {
    await open({ page: ferry });
    const counts = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(counts).toEqual(['4 claims', '1 contradicted', '2 corroborated', '1 new']);
    expect(screen.getByText('1 mark that you called wrong is left out.')).toBeTruthy();
  });

  it('lead back to those called wrong, whose cards can take that back', async () => {
    const { port } = await open({ page: ferry });
    await click(screen.getByText('1 mark that you called wrong is left out.'));
    await click(screen.getByText('Dogs travel free.'));
    expect(port.askPage).toHaveBeenCalledWith(7, 'page.show', { claimId: 'e' });
  });

  it('show their mark as a word, and the words that conflict on both sides', async () => {
    await open({ page: ferry });
    const [first] = items();
    expect(first?.textContent).toContain('Contradicted');
    expect(first?.textContent).toMatch(/Here two months\s*Harbour Post\s*ten weeks/);
    expect([...(first?.querySelectorAll('b') ?? [])].map(({ lang }) => lang)).toEqual(['en', 'en']);
  });

  it('keep a figure on one line', async () => {
    const text = 'Le bac a transporté 12 000 passagers.';
    await open({ page: readPage([claim('f', 'contradicted', text, [['12 000', '9 000']])]) });
    const [first] = items();
    expect(first?.textContent).toMatch(/12\u00A0000 passagers.*12\u00A0000.*9\u00A0000/);
  });

  it('can be narrowed down to one mark', async () => {
    await open({ page: ferry });
    fireEvent.click(screen.getByRole('radio', { name: /corroborated/ }));
    expect(listed()).toEqual(['It carries 120 cars.', 'The first crossing is on Monday.']);
    expect(screen.getByText('2 claims shown')).toBeTruthy();
  });

  it('can be searched where there are many', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      claim(`${index}`, 'new', `Cabin ${index} is open.`),
    );
    await open({ page: readPage(many) });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'cabin 11' } });
    expect(listed()).toEqual(['Cabin 11 is open.']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tunnel' } });
    expect(screen.getByText('No claim matches.')).toBeTruthy();
  });

  it('are shown on the page when chosen, which closes the popup', async () => {
    const { port } = await open({ page: ferry });
    await click(screen.getByText('It carries 120 cars.'));
    expect(port.askPage).toHaveBeenCalledWith(7, 'page.show', { claimId: 'b' });
    expect(port.close).toHaveBeenCalled();
  });

  it('are one stop of the Tab key, walked with the arrow keys', async () => {
    await open({ page: ferry });
    const reachable = () => items().map((item) => item.tabIndex);
    expect(reachable()).toEqual([0, -1, -1, -1]);
    items()[0]?.focus();
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(items()[2]);
    expect(reachable()).toEqual([-1, -1, 0, -1]);
    press('End');
    press('ArrowDown');
    expect(document.activeElement).toBe(items()[3]);
    press('Home');
    expect(document.activeElement).toBe(items()[0]);
  });

  it('appear while the popup is open, together with the new count of what is stored', async () => {
    const { announce, known } = await open({ page: { phase: 'reading' } });
    expect(screen.getByText('Reading…')).toBeTruthy();
    known.stored = { ...known.stored, articles: 13 };
    announce(ferry);
    await settle();
    expect(listed()).toHaveLength(4);
    expect(screen.getByText(/^13 articles and 340 claims/)).toBeTruthy();
  });
});

describe('what the reader is told', () => {
  const first = { articles: 1, claims: 5, since: 0 };
  const sails = readPage([claim('a', 'new', 'It sails.')]);

  it.each([
    ['nothing was read before', 1],
    ['what was read before has no claims, as in a language without comparison', 3],
  ])('says that there is nothing to compare with where %s', async (_, articles) => {
    await open({ page: sails, stored: { articles, claims: 1, since: 0 } });
    expect(screen.getByText('Your first article')).toBeTruthy();
  });

  it('does not say so where claims of another article were read', async () => {
    await open({ page: sails, stored: { articles: 2, claims: 2, since: 0 } });
    expect(screen.queryByText('Your first article')).toBeNull();
  });

  it('does not say so of an article that is compared with its own earlier version', async () => {
    await open({ page: ferry, stored: first });
    expect(screen.queryByText('Your first article')).toBeNull();
  });

  it('says in a private window that nothing is stored, without alarm', async () => {
    await open({ page: readPage([claim('a', 'new', 'It sails.')], { stored: false }) });
    expect(screen.getByText('Private window: nothing of this page is stored.')).toBeTruthy();
    expect(listed()).toHaveLength(1);
  });

  it('says what to do about a full disk, and shows the marks all the same', async () => {
    await open({
      page: readPage([claim('a', 'new', 'It sails.')], { stored: false, warning: 'storageFull' }),
    });
    expect(screen.getByText(/Free some space on the disk/)).toBeTruthy();
    expect(listed()).toHaveLength(1);
  });

  it('names a language that it cannot compare', async () => {
    const spanish = readPage([claim('a', null, 'Hola.')], { languageSupported: false }, 'es');
    await open({ page: spanish });
    expect(screen.getByText(/in another language \(Spanish\)/)).toBeTruthy();
  });

  it('copes with a page that declares nonsense as its language', async () => {
    await open({ page: readPage([], { languageSupported: false }, 'not a language') });
    expect(screen.getByText(/could not be recognised/)).toBeTruthy();
  });

  it('says that a page did not load, and offers nothing where nothing can be done', async () => {
    await open({ closed: true });
    expect(screen.getByText('This page could not be read')).toBeTruthy();
    expect(screen.getByText(/it did not load/)).toBeTruthy();
    expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull();
  });

  it('puts a failure of the extension itself into words', async () => {
    await open({ failing: { 'site.get': new CrossreadError('storageBlocked') } });
    expect(screen.getByRole('alert').textContent).toMatch(/keeps Crossread from its storage/);
  });

  it('says that nothing is stored yet', async () => {
    await open({ stored: { articles: 0, claims: 0, since: null } });
    expect(screen.getByText('Nothing is stored yet.')).toBeTruthy();
  });
});

describe('what the reader can do', () => {
  it('tries again after a failure', async () => {
    const { port } = await open({ page: { phase: 'failed', error: 'engineLost' } });
    expect(screen.getByText(/comparison was interrupted/)).toBeTruthy();
    await click(button('Try again'));
    expect(port.ask).toHaveBeenCalledWith('tab.read', { tabId: 7 });
  });

  it('asks for a permission and says what is wanted within the click, which may be the popup’s last', async () => {
    const { port, known } = await open({
      site: { host: 'daily.example', state: 'needsPermission', mode: 'everywhere' },
    });
    known.site = { ...known.site, state: 'on' };
    fireEvent.click(button('Always read this site'));
    expect(port.requestSites).toHaveBeenCalledWith(['daily.example']);
    expect(port.ask).toHaveBeenCalledWith('site.set', { url: 'https://daily.example/ferry', on: true });
    await settle();
    expect(screen.getByRole('switch', { name: 'Read daily.example' })).toHaveProperty('checked', true);
  });

  it('says what a declined permission means', async () => {
    await open({
      site: { host: 'daily.example', state: 'needsPermission', mode: 'everywhere' },
      grants: false,
    });
    await click(button('Always read this site'));
    expect(screen.getByText(/Without your permission/)).toBeTruthy();
  });

  it('switches a site off without asking for anything', async () => {
    const { port, known } = await open({ page: ferry });
    known.site = { ...known.site, state: 'off' };
    known.page = null;
    await click(screen.getByRole('switch', { name: 'Read daily.example' }));
    expect(port.requestSites).not.toHaveBeenCalled();
    expect(port.ask).toHaveBeenCalledWith('site.set', { url: 'https://daily.example/ferry', on: false });
    expect(screen.getByText('Off for this site')).toBeTruthy();
  });

  it('reads one page on a click', async () => {
    const { port } = await open({ site: { host: 'daily.example', state: 'onClick', mode: 'onClick' } });
    await click(button('Read this page once'));
    expect(port.ask).toHaveBeenCalledWith('tab.read', { tabId: 7 });
  });

  it('pauses everywhere and resumes', async () => {
    const { port, known } = await open({ page: ferry });
    known.paused = true;
    known.site = { ...known.site, state: 'paused' };
    await click(screen.getByRole('switch', { name: 'Pause everywhere' }));
    expect(port.ask).toHaveBeenCalledWith('settings.set', { change: { paused: true } });
    await click(button('Resume'));
    expect(port.ask).toHaveBeenCalledWith('settings.set', { change: { paused: false } });
  });

  it('offers nothing to switch on a page of the browser, and still opens the options', async () => {
    const { port } = await open({ site: { host: null, state: 'forbidden', mode: 'everywhere' } });
    expect(screen.getByText('Crossread cannot read this page')).toBeTruthy();
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    await click(button('Options'));
    expect(port.openOptions).toHaveBeenCalled();
  });

  it('leads to the options where syncing waits for something', async () => {
    const { port } = await open({ syncWaits: true });
    await click(button('Syncing needs you: see the options'));
    expect(port.openOptions).toHaveBeenCalled();
  });
});

describe('the notes on an article', () => {
  const known = { page: ferry, notes: [cost, boats], orphans: [boats.id] };
  const noteOf = (quote: string) => within(screen.getByText(quote).closest('li') as HTMLElement);

  it('are listed with their quotes; one without its passage says so and cannot be gone to', async () => {
    await open(known);
    const note = noteOf('Repairs cost 12 million pounds');
    expect(note.getByText('9 million').tagName).toBe('STRONG');
    expect(note.getByRole('button', { name: 'Show on the page' })).toBeTruthy();
    const orphan = noteOf('Fishing boats move to Brill.');
    expect(orphan.getByText(/Passage not found/)).toBeTruthy();
    expect(orphan.queryByRole('button', { name: 'Show on the page' })).toBeNull();
  });

  it('are gone to on the page, and edited in their window', async () => {
    const { port } = await open(known);
    await click(noteOf('Repairs cost 12 million pounds').getByRole('button', { name: 'Show on the page' }));
    expect(port.askPage).toHaveBeenCalledWith(7, 'annotation.show', { id: cost.id });
    await click(noteOf('Fishing boats move to Brill.').getByRole('button', { name: 'Edit' }));
    expect(port.ask).toHaveBeenCalledWith('annotation.open', { id: boats.id });
    expect(port.close).toHaveBeenCalledTimes(2);
  });

  it('lead to all notes', async () => {
    const { port } = await open({ page: ferry });
    expect(screen.queryByText('Notes on this article')).toBeNull();
    await click(button('My notes'));
    expect(port.openLibrary).toHaveBeenCalledWith('notes');
  });
});

it('the popup leads to the articles read, and closes', async () => {
  const { port } = await open({ page: ferry });
  await click(button('Articles read'));
  expect(port.openLibrary).toHaveBeenCalledWith('articles');
  expect(port.close).toHaveBeenCalled();
});
