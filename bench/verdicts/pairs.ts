import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jsonLines } from '../../scripts/lib/json-lines';
import { judgePair } from '../../src/compare/pairs/pair';
import type { Label } from '../../src/compare/types';
import type { Outcome } from './scores';

/** A set of sentence pairs and how its labels read. */
interface PairSet {
  name: string;
  language: string;
  /** What each label of the set expects; labels not listed are left out. */
  labels: Record<string, string>;
  /** What each label of ours counts as. */
  ours: Record<Label, string>;
}

const THREE_WAY: Pick<PairSet, 'labels' | 'ours'> = {
  labels: { entailment: 'entailment', neutral: 'neutral', contradiction: 'contradiction' },
  ours: { entailment: 'entailment', neutral: 'neutral', contradiction: 'contradiction' },
};

const MARKS: Pick<PairSet, 'labels' | 'ours'> = {
  labels: { corroborated: 'corroborated', contradicted: 'contradicted', new: 'new' },
  ours: { entailment: 'corroborated', neutral: 'new', contradiction: 'contradicted' },
};

/** DACCORD tells contradictions from everything else. */
const BINARY: Pick<PairSet, 'labels' | 'ours'> = {
  labels: { compatible: 'compatible', contradiction: 'contradiction' },
  ours: { entailment: 'compatible', neutral: 'compatible', contradiction: 'contradiction' },
};

const PARAPHRASE: Pick<PairSet, 'labels' | 'ours'> = {
  labels: { paraphrase: 'paraphrase', not_paraphrase: 'other' },
  ours: { entailment: 'paraphrase', neutral: 'other', contradiction: 'other' },
};

export const PAIR_SETS: PairSet[] = [
  { name: 'news-pairs.fr', language: 'fr', ...MARKS },
  { name: 'daccord-covid-climate.fr', language: 'fr', ...BINARY },
  { name: 'rte3-dev.fr', language: 'fr', ...THREE_WAY },
  { name: 'xnli-dev.fr', language: 'fr', ...THREE_WAY },
  { name: 'xnli-dev.en', language: 'en', ...THREE_WAY },
  { name: 'sick-dev.fr', language: 'fr', ...THREE_WAY },
  { name: 'gqnli.fr', language: 'fr', ...THREE_WAY },
  { name: 'pawsx-dev.fr', language: 'fr', ...PARAPHRASE },
  { name: 'pawsx-dev.en', language: 'en', ...PARAPHRASE },
  { name: 'fever-symmetric-dev.en', language: 'en', ...THREE_WAY },
];

/** Pairs read of a set: enough for two decimals, quick enough for daily use. */
const MOST = 2_500;

export interface PairCase extends Outcome {
  id: string;
  premise: string;
  hypothesis: string;
  differences: string[];
}

/** Judges the pairs of a set as `npm run compare` does; null where the set is not at hand. */
export function runPairs(folder: string, { name, language, labels, ours }: PairSet): PairCase[] | null {
  if (!existsSync(join(folder, `${name}.jsonl.gz`))) return null;
  const pairs = jsonLines<{ id?: string; premise: string; hypothesis: string; label: string }>(folder, name);
  return pairs.slice(0, MOST).flatMap((pair, index) => {
    const expected = labels[pair.label];
    if (expected === undefined) return [];
    const { premise, hypothesis } = pair;
    const { label, differences } = judgePair({ premise, hypothesis, language });
    return [
      {
        id: String(pair.id ?? index),
        premise,
        hypothesis,
        expected,
        got: ours[label],
        differences: differences.map(({ kind, here, there }) => `${kind}: ${here} | ${there}`),
      },
    ];
  });
}
