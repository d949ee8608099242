import type { Judge, Judgement, Label, Statement } from '../types';
import { pairJudge } from './judge';
import { likeliest } from './labels';

/** Two bare texts of one language, as the `compare` command gets them. */
export interface TextPair {
  premise: string;
  hypothesis: string;
  /** Primary language subtag. */
  language: string;
}

/** A text without a source as a statement: of one sentence, by nobody, at no time. */
export function bareStatement(text: string, language: string): Statement {
  return {
    claim: { block: 0, start: 0, end: text.length, text, speaker: null, hedged: false, focus: [] },
    source: { url: '', title: '', publisher: '', publishedAt: null, language },
  };
}

/** Judges two texts and names their label. Throws RangeError for a language without a pack. */
export function judgePair(
  { premise, hypothesis, language }: TextPair,
  judge: Judge = pairJudge,
): Judgement & { label: Label } {
  const judgement = judge(bareStatement(premise, language), bareStatement(hypothesis, language));
  return { ...judgement, label: likeliest(judgement.scores) };
}
