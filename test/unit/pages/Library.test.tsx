// @vitest-environment jsdom
import '../ui/fake-browser';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAnnotations } from '../../../src/annotations/import/read';
import type { Annotation } from '../../../src/annotations/types';
import { CrossreadError, type ErrorCode } from '../../../src/errors';
import { Library } from '../../../src/pages/library/Library';
import type { LibraryPort } from '../../../src/pages/library/port';
import { boats, cost, noteOn } from '../annotations/notes';
import { click, settle, takeDown } from '../ui/acting';

afterEach(takeDown);

/** A library over annotations, some of them orphans, that remembers what is done to it. */
async function open(kept: Annotation[], orphans: string[] = []) {
  const all = new Map(kept.map((annotation) => [annotation.id, annotation]));
  const removed = new Map<string, Annotation>();
  const answers: Record<string, (ask: never) => unknown> = {
    'annotations.all': () => [...all.values()],
    'annotations.orphans': () => orphans,
    'annotations.add': ({ annotations }: { annotations: Annotation[] }) => {
      for (const annotation of annotations) if (!all.has(annotation.id)) all.set(annotation.id, annotation);
    },
    'annotation.change': ({ id, change }: { id: string; change: object }) => {
      all.set(id, { ...(all.get(id) as Annotation), ...change });
      return all.get(id);
    },
    'annotation.remove': ({ id }: { id: string }) => {
      removed.set(id, all.get(id) as Annotation);
      all.delete(id);
    },
    'annotation.restore': ({ id }: { id: string }) => all.set(id, removed.get(id) as Annotation),
  };
  const save = vi.fn();
  const failOn = (name: string, code: ErrorCode) => {
    answers[name] = () => {
      throw new CrossreadError(code);
    };
  };
  const port = { ask: async (name: string, ask: unknown) => answers[name]?.(ask as never), save };
  const { container } = render(<Library port={port as unknown as LibraryPort} />);
  await settle();
  return { all, save, container, failOn };
}

const button = (name: string, within_: HTMLElement = document.body) =>
  within(within_).getByRole('button', { name });
const describing = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const quotes = () => [...document.querySelectorAll('.quote')].map((quote) => quote.textContent);
const noteOf = (text: string) => screen.getByText(text).closest('li') as HTMLElement;

describe('the library', () => {
  it('shows notes under their article, in its order, with all that the reader wrote', async () => {
    await open([boats, cost]);
    expect(screen.getByRole('link', { name: 'Harbour to close in May' })).toBeTruthy();
    expect(screen.getByText('Coast Daily · Ada Brook · published on March 1, 2026')).toBeTruthy();
    expect(quotes()).toEqual(['Repairs cost 12 million pounds', 'Fishing boats move to Brill.']);
    const note = noteOf('Repairs cost 12 million pounds');
    expect(note.querySelector('.note-text strong')?.textContent).toBe('9 million');
    expect(note.textContent).toMatch(/My verdict: Contradicted.*money.*port & harbour.*March 2, 2026/);
    expect(within(note).getByRole('link', { name: 'Open the article here' }).getAttribute('href')).toBe(
      'https://coast-daily.example/harbour#:~:text=Repairs%20cost%2012%20million%20pounds',
    );
  });

  it('says which have lost their passage, and lists these alone', async () => {
    await open([boats, cost], [boats.id]);
    const lost = noteOf('Fishing boats move to Brill.');
    expect(lost.textContent).toContain('Passage not found');
    expect(within(lost).queryByRole('link', { name: 'Open the article here' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(quotes()).toEqual(['Fishing boats move to Brill.']);
    expect(screen.getByText('1 note')).toBeTruthy();
  });

  it('is searched', async () => {
    await open([boats, cost]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'brill' } });
    expect(quotes()).toEqual(['Fishing boats move to Brill.']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'airport' } });
    expect(screen.getByText('No note matches.')).toBeTruthy();
  });

  it('shows many articles in portions', async () => {
    const many = Array.from({ length: 45 }, (_, index) => {
      const url = `https://coast-daily.example/${index}`;
      return { ...boats, id: `${boats.id}${index}`, target: { ...boats.target, url } };
    });
    await open(many);
    expect(quotes()).toHaveLength(40);
    await click(button('Show 5 more'));
    expect(quotes()).toHaveLength(45);
  });

  it('has a note edited in place, by keyboard alone', async () => {
    const { all } = await open([boats]);
    await click(button('Edit'));
    const field = screen.getByLabelText('Note (Markdown)');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Since *when*?' } });
    fireEvent.input(screen.getByLabelText(/Tags/), { target: { value: ' boats, Boats , brill' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await settle();
    expect(all.get(boats.id)).toMatchObject({ note: 'Since *when*?', tags: ['boats', 'brill'] });
    expect(document.activeElement).toBe(button('Edit'));
    expect(document.querySelector('.note-text em')?.textContent).toBe('when');
  });

  it('gives up an edit on Escape only where nothing was written, and always on Cancel', async () => {
    const { all } = await open([boats]);
    const field = () => screen.queryByLabelText('Note (Markdown)');
    const pressEscape = async () => {
      fireEvent.keyDown(field() as HTMLElement, { key: 'Escape' });
      await settle();
    };
    await click(button('Edit'));
    await pressEscape();
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(button('Edit'));
    await click(button('Edit'));
    fireEvent.input(field() as HTMLElement, { target: { value: 'x' } });
    await pressEscape();
    expect(field()).not.toBeNull();
    await click(button('Cancel'));
    expect(field()).toBeNull();
    expect(all.get(boats.id)?.note).toBe('');
  });

  it('keeps what was written in the form where it cannot be stored', async () => {
    const { failOn } = await open([boats]);
    failOn('annotation.change', 'storageFull');
    await click(button('Edit'));
    fireEvent.input(screen.getByLabelText('Note (Markdown)'), { target: { value: 'Since when?' } });
    await click(button('Save'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note (Markdown)').value).toBe('Since when?');
    expect(screen.getByText(/The storage of the browser is full: nothing more could be kept/)).toBeTruthy();
  });

  it('deletes a note and brings it back where it was', async () => {
    const { all } = await open([boats, cost]);
    await click(button('Delete', noteOf('Repairs cost 12 million pounds')));
    expect(all.has(cost.id)).toBe(false);
    expect(document.activeElement).toBe(button('Undo'));
    expect(describing(button('Undo'))).toBe('The note was deleted.');
    await click(button('Undo'));
    expect(all.has(cost.id)).toBe(true);
    expect(document.activeElement).toBe(button('Edit', noteOf('Repairs cost 12 million pounds')));
    expect(quotes()).toEqual(['Repairs cost 12 million pounds', 'Fishing boats move to Brill.']);
  });

  it('leaves articles where they are when a note is deleted, though their notes are of one moment', async () => {
    const notes = [3, 2, 1].map((number) =>
      noteOn('Fishing boats', {
        id: `urn:uuid:${number}`,
        target: { ...boats.target, url: `https://gazette.example/${number}`, title: `Article ${number}` },
      }),
    );
    await open(notes);
    const titles = () => screen.getAllByText(/^Article \d$/).map((title) => title.textContent);
    expect(titles()).toEqual(['Article 3', 'Article 2', 'Article 1']);
    await click(button('Delete', screen.getByText('Article 2').closest('section') as HTMLElement));
    expect(button('Undo')).toBeTruthy();
    expect(titles()).toEqual(['Article 3', 'Article 2', 'Article 1']);
  });

  it('exports what it imports again, and imports nothing twice', async () => {
    const { save, all, container } = await open([boats, cost]);
    await click(button('Export for other tools (JSON-LD)'));
    const [name, type, text] = save.mock.calls[0] as [string, string, string];
    expect([name, type]).toEqual(['crossread-notes.jsonld', 'application/ld+json']);
    expect(await readAnnotations(text)).toEqual({ annotations: [cost, boats], bad: [] });
    await choose(container, text);
    expect(screen.getByText(/0 notes were added\. 2 were here already\./)).toBeTruthy();
    expect(all.size).toBe(2);
  });

  it('shows a note that was deleted here once an import has brought it back', async () => {
    const { save, container } = await open([boats, cost]);
    await click(button('Export for other tools (JSON-LD)'));
    await click(button('Delete', noteOf('Repairs cost 12 million pounds')));
    await choose(container, (save.mock.calls[0] as [string, string, string])[2]);
    expect(screen.getByText(/1 note was added\. 1 was here already\./)).toBeTruthy();
    expect(quotes()).toEqual(['Repairs cost 12 million pounds', 'Fishing boats move to Brill.']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('imports from Hypothesis, and says what it left out and why', async () => {
    const { container, all } = await open([]);
    expect(screen.getByText('No notes yet')).toBeTruthy();
    await choose(
      container,
      readFileSync(join(import.meta.dirname, '../annotations/hypothesis.json'), 'utf8'),
    );
    expect(screen.getByText('2 notes were added.')).toBeTruthy();
    expect(screen.getByText('No. 3: no quote of a passage')).toBeTruthy();
    expect(screen.getByText('No. 4: an answer to another note')).toBeTruthy();
    expect(all.size).toBe(2);
    expect(quotes()).toHaveLength(2);
  });

  it('says why a file cannot be imported', async () => {
    const { container } = await open([boats]);
    await choose(container, 'no json');
    expect(screen.getByText('This file is not JSON, so nothing was imported.')).toBeTruthy();
    expect(quotes()).toHaveLength(1);
    await choose(container, Promise.reject(new DOMException('gone', 'NotFoundError')));
    expect(screen.getByText('This file could not be read, so nothing was imported.')).toBeTruthy();
  });
});

async function choose(container: Element, text: string | Promise<string>): Promise<void> {
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const file = { text: async () => text } as File;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  const report = [...container.querySelectorAll('[role=status]')].at(-1);
  await waitFor(() => expect(report?.textContent).not.toBe(''), { timeout: 10_000 });
  await settle();
}
