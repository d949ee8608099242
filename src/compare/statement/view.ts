import { analyse, languagePack, sentences } from '../../language';
import type { Analysis } from '../../language/types';
import { oncePer } from '../../once-per';
import type { Statement } from '../types';
import { type Polarity, polarity } from './polarity';
import { type Token, tokensOf } from './tokens';

/** Sentences of one statement that are looked at. */
const MOST_SENTENCES = 20;

/** One sentence as the comparison sees it. */
export interface View {
  analysis: Analysis;
  tokens: Token[];
  polarity: Polarity;
  /** Offset of the sentence in its statement's text. */
  offset: number;
  /** What was read off it once (`oncePerView`). */
  known: unknown[];
}

function viewOf(text: string, language: string, publishedAt: string | null, offset: number): View {
  const analysis = analyse(text, language, publishedAt);
  const signs = polarity(analysis);
  return { analysis, tokens: tokensOf(analysis, signs), polarity: signs, offset, known: [] };
}

let readings = 0;

/** Reads something off a view once. A comparison asks for dozens: kept in a map, they took a tenth of it. */
export function oncePerView<Value>(read: (view: View) => Value): (view: View) => Value {
  const place = readings;
  readings += 1;
  return (view) => {
    const known = view.known[place] as Value | undefined;
    if (known !== undefined) return known;
    const found = read(view);
    view.known[place] = found;
    return found;
  };
}

let tokenReadings = 0;

/** Reads something off a token once: a token belongs to one view alone. */
export function oncePerToken<Value>(
  read: (view: View, token: Token) => Value,
): (view: View, token: Token) => Value {
  const place = tokenReadings;
  tokenReadings += 1;
  return (view, token) => {
    const known = token.known[place] as Value | undefined;
    if (known !== undefined) return known;
    const found = read(view, token);
    token.known[place] = found;
    return found;
  };
}

/** When a sentence was published, epoch ms; NaN where that is not known; computed once. */
export const publishedAt = oncePerView(({ analysis }) => Date.parse(analysis.publishedAt ?? ''));

/** The day of publication, ISO 8601, by its own calendar; empty where it is not known. */
export function dayPublished({ analysis }: View): string {
  return analysis.publishedAt?.slice(0, 10) ?? '';
}

/** A statement as one view, computed once. Throws RangeError for a language without a pack. */
export const wholeView = oncePer(({ source, claim }: Statement): View => {
  return viewOf(claim.text, source.language, source.publishedAt, 0);
});

/** A statement sentence by sentence, computed once; offsets of each are relative to its sentence. */
export const sentenceViews = oncePer((statement: Statement): View[] => {
  const { language, publishedAt } = statement.source;
  const { text } = statement.claim;
  const pack = languagePack(language);
  const spans = pack ? sentences(text, pack) : [];
  if (spans.length <= 1) return [wholeView(statement)];
  return spans
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => viewOf(text.slice(start, end), language, publishedAt, start));
});
