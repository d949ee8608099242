// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Note } from '../../../src/pages/note/Note';
import type { NotePort } from '../../../src/pages/note/port';
import { Refusal, refusalIn } from '../../../src/pages/note/Refusal';
import { cost } from '../annotations/notes';
import { click, settle, takeDown } from '../ui/acting';

afterEach(takeDown);

async function open(annotation: typeof cost | null = cost, isNew = false, orphans: string[] = []) {
  const ask = vi.fn(async (name: string, _ask: object) => {
    if (name === 'annotations.orphans') return orphans;
    return name === 'annotation.remove' ? null : annotation;
  });
  const close = vi.fn();
  render(<Note port={{ ask, close } as unknown as NotePort} id={cost.id} isNew={isNew} />);
  await settle();
  return { ask, close };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the window of a note', () => {
  it('shows the passage and begins in the note', async () => {
    await open();
    expect(screen.getByText('Repairs cost 12 million pounds')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Note (Markdown)'));
    expect(screen.getByLabelText<HTMLInputElement>(/Tags/).value).toBe('money, port & harbour');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Pink' }).checked).toBe(true);
    expect(screen.getByLabelText<HTMLSelectElement>('My own verdict').value).toBe('contradicted');
  });

  it('says that the article no longer has the passage', async () => {
    await open(cost, false, [cost.id]);
    expect(screen.getByText(/^Passage not found/)).toBeTruthy();
  });

  it('saves what was changed, then closes', async () => {
    const { ask, close } = await open();
    fireEvent.input(screen.getByLabelText('Note (Markdown)'), { target: { value: 'Twelve.' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Blue' }));
    fireEvent.change(screen.getByLabelText('My own verdict'), { target: { value: '' } });
    await click(button('Save'));
    const change = { note: 'Twelve.', tags: cost.tags, colour: 'blue', verdict: null };
    expect(ask).toHaveBeenLastCalledWith('annotation.change', { id: cost.id, change });
    expect(close).toHaveBeenCalled();
  });

  it('is saved once by the keyboard, however long the keys are held and wherever they are pressed', async () => {
    const { ask } = await open();
    const tags = screen.getByLabelText(/Tags/);
    const isLeftToTheField = fireEvent.keyDown(tags, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(tags, { key: 'Enter', ctrlKey: true, repeat: true });
    await settle();
    expect(isLeftToTheField).toBe(false);
    expect(ask.mock.calls.filter(([name]) => name === 'annotation.change')).toHaveLength(1);
  });

  it.each([
    ['takes back an annotation that was made for it', true],
    ['leaves one that was there before', false],
  ])('when it is cancelled, %s', async (_, isNew) => {
    const { ask, close } = await open(cost, isNew);
    await click(button('Cancel'));
    const removed = ask.mock.calls.filter(([name]) => name === 'annotation.remove');
    expect(removed).toEqual(isNew ? [['annotation.remove', { id: cost.id }]] : []);
    expect(close).toHaveBeenCalled();
  });

  it('has the browser ask before unsaved words are lost, and only then', async () => {
    await open();
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leaving()).toBe(false);
    fireEvent.input(screen.getByLabelText('Note (Markdown)'), { target: { value: 'Twelve.' } });
    await settle();
    expect(leaving()).toBe(true);
  });

  it('deletes and takes it back', async () => {
    const { ask, close } = await open();
    await click(button('Delete'));
    expect(ask).toHaveBeenLastCalledWith('annotation.remove', { id: cost.id });
    await click(button('Undo'));
    expect(ask).toHaveBeenLastCalledWith('annotation.restore', { id: cost.id });
    expect(screen.getByLabelText('Note (Markdown)')).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });

  it('says so where the note is gone', async () => {
    await open(null);
    expect(screen.getByText('This note is no longer here.')).toBeTruthy();
  });

  it('says why nothing can be annotated', async () => {
    render(<Refusal reason="private" onClose={() => {}} />);
    expect(screen.getByText(/^Private window/)).toBeTruthy();
    expect(refusalIn(cost.id)).toBeNull();
    expect(refusalIn('toString')).toBeNull();
  });
});
