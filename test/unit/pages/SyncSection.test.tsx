// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Requests, SyncState } from '../../../src/messages';
import type { SyncPort } from '../../../src/pages/options/sync/port';
import { SyncSection } from '../../../src/pages/options/sync/SyncSection';
import { SyncError } from '../../../src/sync/errors';
import { emptyLog } from '../../../src/sync/log';
import { click, settle, takeDown } from '../ui/acting';

afterEach(takeDown);

const KEY = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
const unconnected: SyncState = {
  ...emptyLog,
  connection: null,
  running: false,
  needsReader: false,
  waiting: 0,
  coverage: null,
};
const connected: SyncState = {
  ...unconnected,
  connection: { kind: 'webdav', address: 'https://cloud.example/dav/', folder: 'Notes', user: 'ada' },
  lastSuccess: new Date(2026, 2, 3, 8, 5).getTime(),
};

/** Opens the section over a background that answers so; what was asked of it is kept. */
async function open(state: SyncState, change: Partial<SyncPort> = {}) {
  const asked: [string, unknown][] = [];
  const answers: { [Name in keyof Requests]?: Requests[Name]['answer'] } = {
    'sync.connect': connected,
    'sync.signIn': connected,
    'sync.now': connected,
    'sync.disconnect': unconnected,
    'sync.letCoverageTravel': { ...connected, coverage: { on: true, waiting: 2 } },
    'sync.key': KEY,
    'sync.changeKey': KEY.replaceAll('Q', 'P'),
  };
  const looks = { count: 0, hear: () => {} };
  const port = {
    onSyncing: (heard: () => void) => {
      looks.hear = heard;
      return () => {};
    },
    ask: async (name: keyof Requests, ask: unknown) => {
      if (name === 'sync.state') {
        looks.count++;
        return state;
      }
      asked.push([name, ask]);
      return answers[name];
    },
    requestServer: vi.fn(async () => 'now'),
    allowFolder: vi.fn(async () => true),
    chooseFolder: vi.fn(async () => 'Carried'),
    canChooseFolders: true,
    readQr: async () => KEY,
    copy: vi.fn(async () => {}),
    ...change,
  } as unknown as SyncPort;
  render(<SyncSection port={port} />);
  await settle();
  return { asked, port, looks };
}

const press = (name: string) => click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => click(screen.getByRole('radio', { name }));
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('connecting', () => {
  it('sends what was filled in, and shows the store', async () => {
    const { asked, port } = await open(unconnected);
    fill('Address', 'cloud.example/dav');
    fill('User', 'ada');
    fill('Password', 'secret');
    await press('Connect');
    expect(port.requestServer).toHaveBeenCalledWith('https://cloud.example/dav/');
    const connection = {
      kind: 'webdav',
      address: 'https://cloud.example/dav/',
      folder: 'Crossread',
      user: 'ada',
      password: 'secret',
    };
    expect(asked).toEqual([['sync.connect', { connection, key: null, forThis: true }]]);
    expect(screen.getByRole('heading', { name: 'ada @ cloud.example, Notes' })).toBeTruthy();
    expect(screen.getByText('Last synced: Mar 3, 2026, 8:05 AM.')).toBeTruthy();
  });

  it('says what a place would be for as long as none is chosen', async () => {
    await open(unconnected);
    const intro = /^Your notes, corrections and settings can travel/;
    expect(screen.getByText(intro)).toBeTruthy();
    fill('Address', 'cloud.example/dav');
    await press('Connect');
    expect(screen.queryByText(intro)).toBeNull();
  });

  it('asks for an address, and for a key where there is one', async () => {
    const { asked } = await open(unconnected);
    await press('Connect');
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).toBe('true');
    fill('Address', 'my own cloud');
    await press('Connect');
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).toBe('true');
    fill('Address', 'cloud.example');
    await choose(/^No, I have the key/);
    fill('Key', 'AGE-SECRET-KEY-1TOOSHORT');
    await press('Connect');
    expect(screen.getByLabelText('Key').getAttribute('aria-invalid')).toBe('true');
    expect(asked).toEqual([]);
    fill('Key', ` ${KEY.toLowerCase()}\n`);
    await press('Connect');
    expect(asked).toMatchObject([['sync.connect', { key: KEY }]]);
  });

  it('connects nothing where the permission is declined or no folder is chosen', async () => {
    const { asked } = await open(unconnected, {
      requestServer: async () => null,
      chooseFolder: async () => null,
    });
    fill('Address', 'cloud.example');
    await press('Connect');
    await choose(/^A folder on this computer/);
    await press('Connect');
    expect(asked).toEqual([]);
  });

  it('warns of an address that does not protect the password', async () => {
    await open(unconnected);
    fill('Address', 'http://nas.local');
    await settle();
    expect(screen.getByText(/whoever is on the same network can read the password/)).toBeTruthy();
  });

  it('takes a key from a picture', async () => {
    const { asked } = await open(unconnected);
    await choose(/^A file that you carry yourself/);
    await choose(/^No, I have the key/);
    const files = [new File(['picture'], 'key.png', { type: 'image/png' })];
    fireEvent.change(screen.getByLabelText('Or a picture of its QR code'), { target: { files } });
    await settle();
    await press('Connect');
    expect(asked).toEqual([['sync.connect', { connection: { kind: 'bundle' }, key: KEY, forThis: false }]]);
  });

  it('offers no folder where the browser has none to choose', async () => {
    await open(unconnected, { canChooseFolders: false });
    expect(screen.queryByRole('radio', { name: /^A folder/ })).toBeNull();
  });
});

describe('a connected store', () => {
  const failed = (code: NonNullable<SyncState['error']>['code']): SyncState => ({
    ...connected,
    error: { code, at: new Date(2026, 2, 3, 9, 0).getTime() },
    failures: 1,
    waiting: 2,
  });

  it('tells an error in words, with its code', async () => {
    await open(failed('syncUnauthorised'));
    const [alert] = screen.getAllByRole('alert');
    expect(alert?.textContent).toContain('The server refuses this user or password.');
    expect(alert?.textContent).toContain('Code: syncUnauthorised.');
    expect(screen.getByText('2 changes wait to be sent.')).toBeTruthy();
  });

  it('takes another user or password where the server refused them', async () => {
    const { asked } = await open(failed('syncUnauthorised'));
    fill('User', 'ada@cloud.example');
    fill('Password', 'right');
    await press('Try again');
    expect(asked).toEqual([['sync.signIn', { user: 'ada@cloud.example', password: 'right' }]]);
    expect(screen.queryByLabelText('Password')).toBeNull();
  });

  it('has the address still filled in where it was left, but neither password nor key', async () => {
    await open(failed('syncUnreachable'));
    await press('Disconnect');
    await press('Leave them there');
    const typed = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
    expect([typed('Address'), typed('Folder'), typed('User'), typed('Password')]).toEqual([
      ...['https://cloud.example/dav/', 'Notes', 'ada', ''],
    ]);
  });

  it('takes being offline for nothing special', async () => {
    await open(failed('syncOffline'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/This device is offline/)).toBeTruthy();
  });

  it('asks for a permission that was taken back before it syncs', async () => {
    const { asked, port } = await open(failed('syncPermission'));
    await press('Sync now');
    expect(port.requestServer).toHaveBeenCalledWith('https://cloud.example/dav/');
    expect(asked).toEqual([['sync.now', { answer: {} }]]);
  });

  it('names files that are of no use, and what had no room', async () => {
    await open({ ...connected, problems: { damaged: 1, otherKey: 3 }, left: 40 });
    expect(screen.getByText(/^1 file there is damaged/)).toBeTruthy();
    expect(screen.getByText(/^3 files there are encrypted with another key/)).toBeTruthy();
    expect(screen.getByText(/^40 older notes do not fit/)).toBeTruthy();
  });

  it.each([
    ['Merge', { join: 'merge' }],
    ['Take mine', { join: 'mine' }],
    ['Take theirs', { join: 'theirs' }],
  ])('asks what to keep: %s', async (label, answer) => {
    const counts = { mine: 5, theirs: 7, both: 2, removed: 0 };
    const { asked } = await open({ ...connected, question: { asks: 'join', counts } });
    for (const text of ['5 on this device only', '7 there only', '2 on both sides']) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    await press(label);
    expect(asked).toEqual([['sync.now', { answer }]]);
  });

  it.each([
    ['Keep them', { removals: false }],
    ['Remove them', { removals: true }],
  ])('asks before much is removed: %s', async (label, answer) => {
    const counts = { mine: 9, theirs: 0, both: 0, removed: 8 };
    const { asked } = await open({ ...connected, question: { asks: 'removals', counts } });
    expect(screen.getByText('This sync would remove 8 of your notes.')).toBeTruthy();
    await press(label);
    expect(asked).toEqual([['sync.now', { answer }]]);
  });

  it('asks how it stands when it is told to, and by itself only while a sync is under way', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { looks } = await open(connected);
      expect(looks.count).toBe(1);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(looks.count).toBe(1);
      looks.hear();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(looks.count).toBe(2);
      await takeDown();
      const { looks: during } = await open({ ...connected, running: true });
      await vi.advanceTimersByTimeAsync(5_000);
      expect(during.count).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets what was read travel where the reader says so, and tells how much of it waits', async () => {
    const { asked } = await open({ ...connected, coverage: { on: false, waiting: 0 } });
    expect(screen.getByText(/It is sent every half hour/)).toBeTruthy();
    expect(screen.getByText('Nothing waits to be sent.')).toBeTruthy();
    await click(screen.getByRole('switch', { name: 'Also sync what I have read' }));
    expect(asked).toEqual([['sync.letCoverageTravel', { on: true }]]);
    expect(screen.getByText('2 articles you read wait to be sent.')).toBeTruthy();
    expect(screen.queryByText('Nothing waits to be sent.')).toBeNull();
  });

  it('says where what was read cannot travel', async () => {
    await open({ ...connected, connection: { kind: 'account' }, coverage: null });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByText(/^What you have read stays on this device/)).toBeTruthy();
  });

  it('shows the key only when asked, to be copied, hidden and replaced', async () => {
    const { port } = await open(connected);
    expect(screen.queryByText(KEY)).toBeNull();
    await press('Show the key');
    expect(screen.getByText(KEY)).toBeTruthy();
    expect(screen.getByRole('img', { name: 'The key as a QR code' })).toBeTruthy();
    await press('Copy');
    expect(port.copy).toHaveBeenCalledWith(KEY);
    await press('Make a new key…');
    expect(screen.getByRole('alertdialog').textContent).toContain('Your other devices cannot go on syncing');
    await press('Cancel');
    expect(screen.getByText(KEY)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Make a new key…');
    await press('Make a new key…');
    await press('Make a new key');
    expect(screen.getByText(KEY.replaceAll('Q', 'P'))).toBeTruthy();
    await press('Hide the key');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('takes the key that another device has made since', async () => {
    const { asked } = await open({ ...connected, problems: { otherKey: 2 } });
    fill('Key', 'not a key');
    await press('Use this key');
    expect(asked).toEqual([]);
    fill('Key', KEY.toLowerCase());
    await press('Use this key');
    expect(asked).toEqual([
      ['sync.changeKey', { key: KEY }],
      ['sync.now', { answer: {} }],
    ]);
  });

  it('claims nothing of a file that the reader carries, but that it can be saved', async () => {
    const saveBundle = vi.fn(async () => {});
    const bundle: SyncState = {
      ...connected,
      connection: { kind: 'bundle' },
      coverage: { on: false, waiting: 0 },
    };
    const { asked } = await open(bundle, { saveBundle });
    expect(screen.queryByText(/half hour/)).toBeNull();
    expect(screen.queryByText(/Last synced/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sync now' })).toBeNull();
    await press('Save the file');
    expect(asked).toEqual([['sync.now', { answer: {} }]]);
    expect(saveBundle).toHaveBeenCalledOnce();
  });

  it('says that a file is of no use, also while another is still taken in', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const openBundle = vi.fn(async (file: Blob) => {
      if (file.size === 0) throw new SyncError('syncNotBundle', 'a picture');
      await slow;
    });
    await open({ ...connected, connection: { kind: 'bundle' } }, { openBundle });
    const input = screen.getByLabelText('Open a file', { selector: 'input' });
    for (const content of ['a bundle', '']) {
      fireEvent.change(input, { target: { files: [new File([content], 'one.tar')] } });
    }
    await settle();
    const said = () => screen.queryByText('This is not a file that Crossread saved for another device.');
    expect(said()).toBeTruthy();
    expect(document.querySelector('.sync')?.getAttribute('aria-busy')).toBe('true');
    finish();
    await settle();
    expect(said()).toBeTruthy();
    expect(document.querySelector('.sync')?.getAttribute('aria-busy')).toBe('false');
  });

  it('is left only after a question, whose harmless answer has the focus', async () => {
    const { asked } = await open(connected);
    await press('Disconnect');
    expect(document.activeElement?.textContent).toBe('Cancel');
    await press('Remove them');
    expect(asked).toEqual([['sync.disconnect', { removeFiles: true }]]);
    expect(screen.getByRole('button', { name: 'Connect' })).toBeTruthy();
  });
});
