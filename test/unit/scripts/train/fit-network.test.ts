import { expect, test } from 'vitest';
import { type ClassExample, fitNetworks } from '../../../../scripts/train/fit-network';
import { LABELS, labelScores } from '../../../../src/compare/pairs/labels';

/** Entailed where one of two signals is on, contradicted where both or none is: nothing linear tells that. */
const either: ClassExample[] = Array.from({ length: 8_000 }, (_, at) => {
  const [a, b] = [at % 2, Math.floor(at / 2) % 2];
  return {
    signals: { a, b, same: 1 },
    classes: [LABELS.indexOf(a === b ? 'contradiction' : 'entailment')],
    weight: 1,
  };
});
const plan = { seed: 5, hidden: [12, 8], outputs: LABELS.length, epochs: 14 };

test('what no linear model tells is learnt', () => {
  const model = fitNetworks(either, [plan]);
  expect(labelScores({ a: 1, b: 0, same: 1 }, model).entailment).toBeGreaterThan(0.8);
  expect(labelScores({ a: 0, b: 1, same: 1 }, model).entailment).toBeGreaterThan(0.8);
  expect(labelScores({ a: 1, b: 1, same: 1 }, model).contradiction).toBeGreaterThan(0.8);
  expect(labelScores({ a: 0, b: 0, same: 1 }, model).contradiction).toBeGreaterThan(0.8);
});

test('the same plan gives the same network, another seed another', () => {
  const few = either.slice(0, 300);
  const { networks } = fitNetworks(few, [plan, { ...plan, seed: 6 }, plan]);
  expect(networks[2]).toEqual(networks[0]);
  expect(networks[1]).not.toEqual(networks[0]);
});

test('of an example that may be of two classes, neither is learnt against the other', () => {
  const [entailed, neither] = [LABELS.indexOf('entailment'), LABELS.indexOf('neutral')];
  const open = either.map(({ signals, classes, weight }): ClassExample => {
    return { signals, weight, classes: classes.includes(entailed) ? [entailed, neither] : classes };
  });
  const { entailment, neutral, contradiction } = labelScores(
    { a: 1, b: 0, same: 1 },
    fitNetworks(open, [plan]),
  );
  expect(entailment + neutral).toBeGreaterThan(0.8);
  expect(Math.min(entailment, neutral)).toBeGreaterThan(contradiction);
});
