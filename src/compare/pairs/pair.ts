import type { Judge, Judgement, Label } from '../types';
import { bareStatement } from './bare-statement';
import { pairJudge } from './judge';
import { likeliest } from './labels';

/** Two bare texts of one language, as the `compare` command gets them. */
export interface TextPair {
  premise: string;
  hypothesis: string;
  /** Primary language subtag. */
  language: string;
}

/** Judges two texts and names their label. Throws RangeError for a language without a pack. */
export function judgePair(
  { premise, hypothesis, language }: TextPair,
  judge: Judge = pairJudge,
): Judgement & { label: Label } {
  const judgement = judge(bareStatement(premise, language), bareStatement(hypothesis, language));
  return { ...judgement, label: likeliest(judgement.scores) };
}
