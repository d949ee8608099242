// @vitest-environment jsdom
import '../ui/fake-browser';

import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CrossreadError } from '../../../src/errors';
import { click, settle, takeDown } from '../ui/acting';
import { openOptions } from './open-options';

afterEach(takeDown);

const choose = (name: string) => click(screen.getByRole('radio', { name }));
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Keep this much' });

async function type(value: string): Promise<void> {
  fireEvent.input(screen.getByRole('spinbutton'), { target: { value } });
  await settle();
}

it('shows the rule that holds', async () => {
  await openOptions({ rule: { keep: 'months', months: 6 } });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'What I read lately' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'months' }).value).toBe('6');
});

it('says what a rule removes before it is saved, and what it removed', async () => {
  const before = new Date(2026, 2, 3, 12).getTime();
  const { known } = await openOptions({ excess: { articles: 7, before, done: true, clockInDoubt: false } });
  await choose('Up to a certain size');
  await type('200');
  expect(
    screen.getByText('Saving this removes 7 articles. Last read on March 3, 2026 or before.'),
  ).toBeTruthy();
  expect(known.rule).toEqual({ keep: 'everything' });
  await click(save());
  expect(known.rule).toEqual({ keep: 'megabytes', megabytes: 200 });
  expect(screen.getByText('Saved. 7 articles were removed.')).toBeTruthy();
});

it('says so where a full disk lets it remove, but not save the rule, and tells what is left to remove', async () => {
  const excess = { articles: 7, before: 0, done: true, clockInDoubt: false };
  const { port, known } = await openOptions({ excess });
  const answer = port.ask.getMockImplementation();
  port.ask.mockImplementation(async (name, ask) => {
    if (name !== 'coverage.retain') return answer?.(name, ask);
    known.excess = { ...excess, articles: 0, before: null };
    known.stored = { ...known.stored, articles: 5 };
    throw new CrossreadError('ruleNotKept');
  });
  await choose('Up to a certain size');
  await click(save());
  expect(screen.getByText(/^The storage of the browser is full\. .* then save it again\.$/)).toBeTruthy();
  expect(screen.getByText(/^Nothing that is stored now would go/)).toBeTruthy();
  expect(screen.queryByText(/^Saved/)).toBeNull();
  expect(screen.getByText(/5 articles/)).toBeTruthy();
});

it('says what the rule on the page removes, not one that was typed before and is counted for longer', async () => {
  const { port } = await openOptions();
  const excess = (articles: number) => ({ articles, before: 0, done: true, clockInDoubt: false });
  const counted = new Map<number, (preview: object) => void>();
  const answer = port.ask.getMockImplementation();
  port.ask.mockImplementation(async (name, ask) => {
    const { rule } = ask as { rule?: { megabytes?: number } };
    if (name !== 'coverage.retentionPreview') return answer?.(name, ask);
    return new Promise((resolve) => counted.set(rule?.megabytes ?? 0, resolve));
  });
  await choose('Up to a certain size');
  await type('2');
  await type('200');
  counted.get(200)?.(excess(7));
  await settle();
  counted.get(2)?.(excess(900));
  await settle();
  expect(screen.getByText(/^Saving this removes 7 articles\./)).toBeTruthy();
});

it('says so where more would go than were counted, and where the clock may be wrong', async () => {
  await openOptions({ excess: { articles: 9_000, before: Date.now(), done: false, clockInDoubt: true } });
  await choose('Up to a certain size');
  expect(
    screen.getByText(/^Saving this removes more than 9,000 articles\. .*if the clock is wrong/),
  ).toBeTruthy();
});

it('saves no amount that is none', async () => {
  await openOptions();
  await choose('What I read lately');
  await type('0');
  expect(save().disabled).toBe(true);
  const amount = screen.getByRole('spinbutton', { description: 'Enter a whole number, one or more.' });
  expect(amount.getAttribute('aria-invalid')).toBe('true');
});

it('says how much room is taken, and asks the browser to keep it', async () => {
  await openOptions();
  expect(screen.getByText(/takes about 12 MB of this device. The browser may delete it/)).toBeTruthy();
  await click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
  expect(screen.getByText(/The browser keeps it until you delete it/)).toBeTruthy();
});

it('says so where the browser refuses to keep it', async () => {
  await openOptions({ persists: false });
  await click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
  expect(screen.getByText('The browser did not agree.')).toBeTruthy();
});
