// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { click, settle, takeDown } from '../ui/acting';
import { defaults } from './fake-port';
import { openOptions } from './open-options';

afterEach(takeDown);

const press = (name: string) => click(screen.getByRole('button', { name }));

describe('exceptions', () => {
  it('can be removed and added, at once', async () => {
    const { known } = await openOptions({ settings: { ...defaults, offSites: ['forum.example'] } });
    await press('Remove forum.example');
    expect(known.settings.offSites).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add a site' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), {
      target: { value: 'chat.example' },
    });
    await press('Add');
    expect(known.settings.offSites).toEqual(['chat.example']);
    expect(screen.getByText('chat.example')).toBeTruthy();
  });

  it('include a pause everywhere', async () => {
    const { known } = await openOptions();
    await click(screen.getByRole('switch', { name: 'Pause everywhere' }));
    expect(known.settings.paused).toBe(true);
  });
});

it('shows what was changed elsewhere meanwhile, and saves nothing over it', async () => {
  const { known } = await openOptions();
  known.settings = {
    ...defaults,
    mode: 'chosenSites',
    chosenSites: ['harbour.example'],
    offSites: ['forum.example'],
  };
  fireEvent.focus(window);
  await settle();
  expect(screen.getByText('forum.example')).toBeTruthy();
  await press('Save this choice');
  expect(known.settings).toMatchObject({ mode: 'chosenSites', chosenSites: ['harbour.example'] });
});

describe('what is stored', () => {
  it('is counted, with the day of the first reading', async () => {
    await openOptions();
    expect(screen.getByText('12 articles and 340 claims stored here since March 3, 2026.')).toBeTruthy();
  });

  it('is deleted only after a second question, which starts from the harmless answer', async () => {
    const { port } = await openOptions();
    await press('Delete everything…');
    const question = screen.getByRole('alertdialog');
    expect(document.activeElement).toBe(within(question).getByRole('button', { name: 'Cancel' }));
    expect(port.ask).not.toHaveBeenCalledWith('coverage.clear', expect.anything());
    await press('Cancel');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await press('Delete everything…');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete everything…' }));
    await press('Delete everything…');
    await press('Delete for good');
    expect(screen.getByText('Everything was deleted.')).toBeTruthy();
    expect(screen.getByText('Nothing is stored yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete everything…' })).toBeNull();
  });
});

describe('annotations', () => {
  it('stay where everything else is deleted, and can be deleted later', async () => {
    const { known } = await openOptions({ annotations: 3 });
    await press('Delete everything…');
    await press('Delete for good');
    expect(known.annotations).toBe(3);
    expect(screen.getByText(/Your notes are still here/)).toBeTruthy();
    await press('Delete everything…');
    await click(screen.getByRole('checkbox', { name: 'Also my 3 notes' }));
    expect(screen.getByText(/cannot be brought back either/)).toBeTruthy();
    await press('Delete for good');
    expect(known.annotations).toBe(0);
    expect(screen.getByText('Everything was deleted.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete everything…' })).toBeNull();
  });

  it('are deleted after a word on what becomes of them, and of what was read, on other devices', async () => {
    const sync = { connection: { kind: 'bundle' }, coverage: { on: true, waiting: 0 } } as const;
    await openOptions({ annotations: 3, sync });
    await press('Delete everything…');
    expect(screen.getByText(/^Your other devices keep what they have/)).toBeTruthy();
    expect(screen.queryByText(/from your other devices, too/)).toBeNull();
    await click(screen.getByRole('checkbox', { name: 'Also my 3 notes' }));
    expect(screen.getByText(/from your other devices, too/)).toBeTruthy();
    // The next time it is a decision anew.
    await press('Cancel');
    await press('Delete everything…');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Also my 3 notes' });
    expect(box.checked).toBe(false);
  });

  it('are asked about as things stand when the question is put', async () => {
    const { known } = await openOptions({ annotations: 3 });
    known.annotations = 4;
    known.sync = { connection: { kind: 'bundle' }, coverage: { on: true, waiting: 0 } };
    await press('Delete everything…');
    expect(await screen.findByRole('checkbox', { name: 'Also my 4 notes' })).toBeTruthy();
    expect(screen.getByText(/^Your other devices keep what they have/)).toBeTruthy();
  });
});

it('says which version and licence this is', async () => {
  await openOptions();
  expect(screen.getByText('Version 1.2.3')).toBeTruthy();
  expect(screen.getByText(/MIT licence/)).toBeTruthy();
});
