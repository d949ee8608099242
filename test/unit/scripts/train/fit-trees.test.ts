import { expect, test } from 'vitest';
import { fitTrees, type TreeExample } from '../../../../scripts/train/fit-trees';
import { sumOfTrees } from '../../../../src/compare/model/trees';

/** True where one of two signals is on, but not both: nothing linear tells that. A third tells nothing. */
const either: TreeExample[] = Array.from({ length: 800 }, (_, at) => {
  const [a, b, noise] = [at % 2, Math.floor(at / 2) % 2, at % 7];
  return { signals: { a, b, noise }, label: a === b ? 0 : 1, weight: 1 };
});
const growth = { seed: 5, trees: 60, depth: 3, rate: 0.2, told: 0.7, asked: 0.7, least: 10 };

test('what no linear model tells is learnt', () => {
  const model = fitTrees(either, growth);
  for (const noise of [0, 3, 6]) {
    expect(sumOfTrees(model, { a: 1, b: 0, noise })).toBeGreaterThan(2);
    expect(sumOfTrees(model, { a: 0, b: 1, noise })).toBeGreaterThan(2);
    expect(sumOfTrees(model, { a: 1, b: 1, noise })).toBeLessThan(-2);
    expect(sumOfTrees(model, { a: 0, b: 0, noise })).toBeLessThan(-2);
  }
});

test('values between those that were told lie on the side of the nearest', () => {
  const steps = Array.from({ length: 400 }, (_, at): TreeExample => {
    return { signals: { a: at % 10 }, label: at % 10 > 5 ? 1 : 0, weight: 1 };
  });
  const model = fitTrees(steps, { ...growth, told: 1 });
  expect(sumOfTrees(model, { a: 5.4 })).toBeLessThan(-2);
  expect(sumOfTrees(model, { a: 5.6 })).toBeGreaterThan(2);
});

test('the same growth gives the same trees, another seed others', () => {
  const few = either.slice(0, 200);
  expect(fitTrees(few, growth)).toEqual(fitTrees(few, growth));
  expect(fitTrees(few, { ...growth, seed: 6 })).not.toEqual(fitTrees(few, growth));
});

test('an example of no weight teaches nothing, and one of twice the weight as much as two', () => {
  const [yes, no] = [1, 0].map((label) => ({ signals: { a: 1 }, label: label as 0 | 1, weight: 1 }));
  const others = either.filter(({ signals }) => signals.a === 0);
  if (!yes || !no) throw new Error('no examples');
  const many = (example: TreeExample, count: number) => Array.from({ length: count }, () => example);
  const drawn = fitTrees([...others, ...many(yes, 100), ...many({ ...no, weight: 0 }, 100)], growth);
  expect(sumOfTrees(drawn, { a: 1 })).toBeGreaterThan(2);
  const even = fitTrees([...others, ...many(yes, 200), ...many({ ...no, weight: 2 }, 100)], growth);
  expect(Math.abs(sumOfTrees(even, { a: 1 }))).toBeLessThan(0.4);
});

test('trees mend a sum that is given: what it tells rightly they leave', () => {
  const given = either.map((example) => ({ ...example, start: example.label === 1 ? 6 : -6 }));
  const model = fitTrees(given, growth);
  expect(Math.abs(sumOfTrees(model, { a: 1, b: 0, noise: 3 }))).toBeLessThan(1.5);
  const wrong = fitTrees(
    given.map((example) => ({ ...example, start: -example.start })),
    growth,
  );
  expect(sumOfTrees(wrong, { a: 1, b: 1, noise: 3 })).toBeLessThan(-6);
});
