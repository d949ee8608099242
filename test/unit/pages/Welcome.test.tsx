// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../../src/pages/welcome/Welcome';
import { click, settle, takeDown } from '../ui/acting';
import { defaults, fakePort, type World, world } from './fake-port';

afterEach(takeDown);

async function open(change: Partial<World> = {}) {
  const known = world(change);
  const fake = fakePort(known);
  render(<Welcome port={fake.asPort} />);
  await settle();
  return { ...fake, known };
}

const choose = (name: RegExp) => click(screen.getByRole('radio', { name }));
const save = () => click(screen.getByRole('button', { name: 'Save this choice' }));
const add = async (text: string) => {
  fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), { target: { value: text } });
  await click(screen.getByRole('button', { name: 'Add' }));
};

describe('the choice of where Crossread reads', () => {
  it('asks for nothing and changes nothing before it is saved', async () => {
    const { port } = await open();
    await choose(/On every news page/);
    expect(port.requestSites).not.toHaveBeenCalled();
    expect(port.ask).not.toHaveBeenCalledWith('settings.set', expect.anything());
  });

  it('asks for all sites within the click, then stores the choice and says what comes next', async () => {
    const { port, known } = await open();
    await choose(/On every news page/);
    fireEvent.click(screen.getByRole('button', { name: 'Save this choice' }));
    expect(port.requestSites, 'asked before the click is over').toHaveBeenCalledWith('all');
    await settle();
    expect(known.settings.mode).toBe('everywhere');
    expect(screen.getByText('You are ready')).toBeTruthy();
  });

  it('changes nothing where the permission is declined, says so, and can be tried again', async () => {
    const { known } = await open({ grants: false });
    await choose(/On every news page/);
    await save();
    expect(known.settings.mode).toBe('onClick');
    expect(screen.getByText(/Without your permission/)).toBeTruthy();
    known.grants = true;
    await save();
    expect(known.settings.mode).toBe('everywhere');
    expect(screen.queryByText(/Without your permission/)).toBeNull();
  });

  it('asks for chosen sites only, however their addresses were written', async () => {
    const { port, known } = await open();
    await choose(/Only on sites I choose/);
    await add('https://www.Tribune.example/politics?page=2');
    await add('daily.example');
    await add('daily.example');
    await save();
    expect(port.requestOnly).toHaveBeenCalledWith(['daily.example', 'tribune.example'], []);
    expect(known.settings).toMatchObject({
      mode: 'chosenSites',
      chosenSites: ['daily.example', 'tribune.example'],
    });
  });

  it('refuses what is not a site, and a choice of no site', async () => {
    const { known } = await open();
    await choose(/Only on sites I choose/);
    await add('my favourite paper');
    expect(screen.getByText(/not the address of a site/)).toBeTruthy();
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await save();
    expect(screen.getByText('Add at least one site.')).toBeTruthy();
    expect(known.settings.mode).toBe('onClick');
  });

  it('gives every permission back where the reader wants to click', async () => {
    const { port, known } = await open({
      settings: { ...defaults, mode: 'everywhere' },
    });
    await choose(/Only when I click/);
    await save();
    expect(known.settings.mode).toBe('onClick');
    expect(port.requestOnly).toHaveBeenCalledWith([], []);
    expect(screen.getByText(/click the Crossread button/)).toBeTruthy();
  });

  it('keeps the permission for the server that it syncs with', async () => {
    const connection = {
      kind: 'webdav' as const,
      address: 'https://cloud.example/dav/',
      folder: 'Crossread',
      user: 'ada',
    };
    const { port, known, tell } = await open({
      settings: { ...defaults, mode: 'everywhere' },
      sync: { connection, coverage: null },
    });
    await choose(/Only when I click/);
    await save();
    expect(port.requestOnly).toHaveBeenLastCalledWith([], ['https://cloud.example/dav/']);
    known.sync = { connection: null, coverage: null };
    tell();
    await settle();
    await save();
    expect(port.requestOnly).toHaveBeenLastCalledWith([], []);
  });
});
