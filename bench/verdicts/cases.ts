import type { Mark } from '../../src/compare/types';
import type { MarkedClaim } from '../../src/messages';
import { classScores, macroF1, type Outcome } from './scores';
import { sameSentence, shareWord } from './text';

const MARKS = ['new', 'corroborated', 'contradicted'] as const;

/** One gold sentence, what the product said of it, and what editors would have it point at. */
export interface MarkCase extends Outcome<Mark> {
  /** The event it is about. */
  event: string;
  id: string;
  text: string;
  /** The claim that overlaps it most, or null where the product found none. */
  claim: MarkedClaim | null;
  /** The earlier sentences that gold names. */
  evidence: string[];
  /** Conflicting words, of this sentence and of the earlier one. */
  conflicts: { here: string; there: string }[];
}

/** True where one of the sentences that gold names is shown. */
function hitsEvidence({ claim, evidence }: MarkCase): boolean {
  const shown = claim?.verdict?.evidence ?? [];
  return shown.some(({ text }) => evidence.some((wanted) => sameSentence(wanted, text)));
}

/** True where the words named as conflicting share a word with those that gold names, on both sides. */
function hitsDifference({ claim, conflicts }: MarkCase): boolean {
  const named = claim?.verdict?.differences ?? [];
  return named.some(({ here, there }) =>
    conflicts.some((wanted) => shareWord(wanted.here, here) && shareWord(wanted.there, there)),
  );
}

function share<T>(items: T[], keep: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(keep).length / items.length;
}

/** Every figure of a set of cases, by name. */
export function markFigures(name: string, cases: MarkCase[]): Record<string, number> {
  const scores = classScores(cases, MARKS);
  const figures: Record<string, number> = { [`${name} macro F1`]: macroF1(scores) };
  for (const { label, precision, recall, f1 } of scores) {
    figures[`${name} ${label} precision`] = precision;
    figures[`${name} ${label} recall`] = recall;
    figures[`${name} ${label} F1`] = f1;
  }
  const pointed = cases.filter(
    ({ expected, got, evidence }) => expected !== 'new' && got !== 'new' && evidence.length > 0,
  );
  const found = cases.filter(({ expected, got }) => expected === 'contradicted' && got === 'contradicted');
  figures[`${name} evidence hit`] = share(pointed, hitsEvidence);
  figures[`${name} difference hit`] = share(found, hitsDifference);
  return figures;
}

/** An error as text: the sentence, what gold names and what was shown. */
export function describe({ id, expected, got, text, evidence, claim, conflicts }: MarkCase): string {
  const shown = claim?.verdict?.evidence ?? [];
  return [
    `${id}: ${expected}, got ${got}${claim ? '' : ' (no claim found)'}`,
    `    read    ${text}`,
    ...evidence.map((sentence) => `    gold    ${sentence}`),
    ...conflicts.map(({ here, there }) => `    differs ${here} | ${there}`),
    ...shown.map((one) => `    ${one.relation === 'supports' ? 'support' : 'against'} ${one.text}`),
    ...(claim?.verdict?.differences ?? []).map(
      (one) => `    named   ${one.kind}: ${one.here} | ${one.there}`,
    ),
  ].join('\n');
}
