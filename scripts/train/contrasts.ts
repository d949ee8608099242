import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { focusOf } from '../../src/claims/focus';
import { bareStatement } from '../../src/compare/pairs/bare-statement';
import type { Label, Statement } from '../../src/compare/types';
import { analyse } from '../../src/language';
import { parseLines } from '../lib/json-lines';
import { pairCase } from './cases';
import type { Case } from './examples';

/**
 * Pairs of statements of our own of which one thing decides what they are to one another, and the look-alikes of another
 * event, period or body beside them (contrast sets: Gardner et al., 2020).
 */

/** The group of these examples. */
export const CONTRASTS = 'contrasts';
const PAIRS = join(import.meta.dirname, 'contrasts.jsonl');

/** The article that a statement stands in, where it decides. */
interface Surroundings {
  title?: string | undefined;
  /** Of publication, as YYYY-MM-DD. */
  publishedAt?: string | undefined;
}

export interface Contrast extends Surroundings {
  premise: string;
  hypothesis: string;
  label: Label;
  /** That of the hypothesis, and of the premise if it has none of its own. */
  language: string;
  premiseLanguage?: string;
  /** The words of the hypothesis that are in dispute. */
  here?: string;
  premiseTitle?: string;
  premisePublishedAt?: string;
}

function statementOf(text: string, language: string, { title = '', publishedAt }: Surroundings): Statement {
  const { claim, source } = bareStatement(text, language);
  const date = publishedAt ?? null;
  const focus = focusOf([], analyse(title, language, date).names).map((name) => name.text);
  return { claim: { ...claim, focus }, source: { ...source, title, publishedAt: date } };
}

/** A pair as a case with one candidate, put beside it by somebody. */
export function contrastCase(contrast: Contrast): Case[] {
  const { label, language, premiseLanguage = language, here: conflict = null } = contrast;
  const { premiseTitle: title, premisePublishedAt: publishedAt } = contrast;
  const hypothesis = statementOf(contrast.hypothesis, language, contrast);
  const premise = statementOf(contrast.premise, premiseLanguage, { title, publishedAt });
  return pairCase({ premise, hypothesis }, { group: CONTRASTS, label, conflict });
}

/** All of our pairs. */
export function contrasts(): Contrast[] {
  return parseLines<Contrast>(readFileSync(PAIRS, 'utf8'));
}
