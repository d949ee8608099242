/** What was expected and what came out, per case. */
export interface Outcome<Label extends string = string> {
  expected: Label;
  got: Label;
}

export interface ClassScore {
  label: string;
  precision: number;
  recall: number;
  f1: number;
  count: number;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Precision, recall and F1 of each class; a class that neither occurs nor is predicted scores 0. */
export function classScores<Label extends string>(
  outcomes: Outcome<Label>[],
  labels: readonly Label[],
): ClassScore[] {
  return labels.map((label) => {
    const count = outcomes.filter(({ expected }) => expected === label).length;
    const predicted = outcomes.filter(({ got }) => got === label).length;
    const right = outcomes.filter(({ expected, got }) => expected === label && got === label).length;
    const [precision, recall] = [ratio(right, predicted), ratio(right, count)];
    return { label, precision, recall, f1: ratio(2 * precision * recall, precision + recall), count };
  });
}

/** The mean F1 over the classes that occur. */
export function macroF1(scores: ClassScore[]): number {
  const occurring = scores.filter(({ count }) => count > 0);
  return ratio(
    occurring.reduce((sum, { f1 }) => sum + f1, 0),
    occurring.length,
  );
}

/** Share of what is not of a class that is called so all the same. */
export function falseAlarms(outcomes: Outcome[], label: string): number {
  const others = outcomes.filter(({ expected }) => expected !== label);
  return ratio(others.filter(({ got }) => got === label).length, others.length);
}

/** Share of outcomes as expected. */
export function accuracy(outcomes: Outcome[]): number {
  return ratio(outcomes.filter(({ expected, got }) => expected === got).length, outcomes.length);
}
