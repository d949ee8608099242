import { oncePer } from '../once-per';
import { remembered } from '../remembered';
import type { LanguagePack } from './pack';
import { fold } from './text';
import type { Span } from './types';

/** What is known of a word whatever text it stands in; its span is its place in the run of letters it is part of. */
export interface Form extends Span {
  text: string;
  norm: string;
  lemma: string;
  stop: boolean;
}

function formOf(run: string, { start, end }: Span, pack: LanguagePack): Form {
  const text = run.slice(start, end);
  const norm = fold(text);
  const lemma = pack.lemma(norm, text.toLowerCase());
  return { start, end, text, norm, lemma, stop: pack.stopWords.has(norm) };
}

/** What reads a word as written, whole: its norm and lemma, and whether it only carries grammar. */
export const wholeFormIn = oncePer((pack: LanguagePack) =>
  remembered((word) => formOf(word, { start: 0, end: word.length }, pack)),
);

/** What reads the words that a run of letters, apostrophes and hyphens is made of ("l'accord", "didn't"). */
export const formsIn = oncePer((pack: LanguagePack) =>
  remembered((run): readonly Form[] => pack.parts(run).map((part) => formOf(run, part, pack))),
);
