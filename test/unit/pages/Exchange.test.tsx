// @vitest-environment jsdom
import '../ui/fake-browser';

import { File } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CrossreadError } from '../../../src/errors';
import { ExchangeSection } from '../../../src/pages/options/exchange/ExchangeSection';
import type { PagePort } from '../../../src/pages/port';
import { click, settle, takeDown } from '../ui/acting';
import { fakePort, world } from './fake-port';

afterEach(takeDown);

function open(change: Partial<PagePort>) {
  const onImported = vi.fn();
  const onSettings = vi.fn();
  const port = { ...fakePort(world()).asPort, ...change };
  render(<ExchangeSection port={port} onSettings={onSettings} onImported={onImported} />);
  return { onImported, onSettings };
}

const button = (name: string) => screen.getByRole('button', { name });

/** Has the reader choose a file with these lines. */
function choose(lines: object[]): void {
  const input = document.querySelector('input[type="file"]') as HTMLInputElement;
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const file = new File([new Uint8Array(gzipSync(text))], 'export.jsonl.gz');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

const header = {
  type: 'header',
  format: 'crossread-export',
  version: 1,
  madeBy: 'test',
  madeAt: '2031-05-03T10:00:00Z',
  counts: { articles: 60, claims: 0 },
};
const articles = Array.from({ length: 60 }, (_, number) => ({ type: 'article', number }));

describe('an export', () => {
  it('can be cancelled from the keyboard, and gives the focus back', async () => {
    open({
      saveFile: (_, __, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    await click(button('Export everything…'));
    expect(document.activeElement).toBe(button('Cancel'));
    expect(button('Import a file…')).toHaveProperty('disabled', true);
    await click(button('Cancel'));
    expect(screen.getByText('Cancelled.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Export everything…'));
  });

  it('says nothing where the reader closed the question where to save', async () => {
    open({ saveFile: async () => false });
    await click(button('Export everything…'));
    expect(screen.queryByText(/were exported/)).toBeNull();
    expect(button('Export everything…')).toHaveProperty('disabled', false);
  });

  it('says why it failed', async () => {
    open({ saveFile: () => Promise.reject(new CrossreadError('fileFailed')) });
    await click(button('Export everything…'));
    expect(screen.getByText(/could not be read or written/)).toBeTruthy();
  });
});

describe('an import', () => {
  it.each([
    ['leaves the settings of this device alone', false],
    ['brings the settings of the file where the reader wants them', true],
  ])('%s', async (_, wanted) => {
    const settings = { mode: 'everywhere', paused: false, chosenSites: [], offSites: [] };
    const { onImported, onSettings } = open({
      ask: (async () => ({
        stored: 0,
        kept: 0,
        corrections: 0,
        annotations: 0,
        settings,
        problems: [],
      })) as unknown as PagePort['ask'],
    });
    if (wanted) await click(screen.getByRole('switch'));
    choose([header, { type: 'settings', settings }]);
    await vi.waitFor(() => expect(onImported).toHaveBeenCalled(), { timeout: 15_000 });
    expect(onSettings.mock.calls).toEqual(wanted ? [[settings]] : []);
  });

  it('that fails says why, and what came before', async () => {
    let takes = 0;
    const { onImported } = open({
      ask: (async () => {
        if (++takes > 1) throw new CrossreadError('storageFull');
        return { stored: 50, kept: 0, corrections: 0, annotations: 0, settings: null, problems: [] };
      }) as unknown as PagePort['ask'],
    });
    choose([header, ...articles]);
    await vi.waitFor(() => expect(onImported).toHaveBeenCalled(), { timeout: 15_000 });
    await settle();
    expect(screen.getByText(/The storage of the browser is full/)).toBeTruthy();
    expect(screen.getByText('50 articles were imported.')).toBeTruthy();
    expect(screen.getByText(/What was imported so far stays/)).toBeTruthy();
  });
});
