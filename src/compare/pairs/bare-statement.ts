import type { Statement } from '../types';

/** A text without a source as a statement: of one sentence, by nobody, at no time. */
export function bareStatement(text: string, language: string): Statement {
  return {
    claim: { block: 0, start: 0, end: text.length, text, speaker: null, hedged: false, focus: [] },
    source: { url: '', title: '', publisher: '', publishedAt: null, language },
  };
}
