import { expect, test } from 'vitest';
import { reportOf } from '../../../../src/background/sync/report';
import type { SyncReport } from '../../../../src/sync/run';

const through: SyncReport = {
  asks: null,
  taken: 0,
  sent: 0,
  tidied: 0,
  added: 0,
  changed: 0,
  removed: 0,
  problems: [],
  unfinished: false,
};

test('a run is to go on where either its notes or its coverage is not through', () => {
  expect(reportOf([through, through]).unfinished).toBe(false);
  expect(reportOf([through, { ...through, unfinished: true }]).unfinished).toBe(true);
  expect(reportOf([{ ...through, unfinished: true }, through]).unfinished).toBe(true);
});

test('files of no use are counted by what is wrong with them, whatever they hold', () => {
  const notes = {
    ...through,
    problems: [
      { name: 'a', problem: 'damaged' as const },
      { name: 'b', problem: 'otherKey' as const },
    ],
  };
  const coverage = { ...through, problems: [{ name: 'c', problem: 'damaged' as const }] };
  expect(reportOf([notes, coverage]).problems).toEqual({ damaged: 2, otherKey: 1 });
});

test('what the reader is asked is told, and how much has no room', () => {
  const counts = { mine: 4, theirs: 0, both: 0, removed: 4 };
  const asking = { ...through, asks: { question: 'removals' as const, counts } };
  expect(reportOf([asking], 3)).toMatchObject({ question: { asks: 'removals', counts }, left: 3 });
  expect(reportOf([through])).toMatchObject({ question: null, left: 0 });
});
