import type { Analysis, Span } from '../language';

/** A sentence with its place in a block. */
export interface Placed extends Span {
  analysis: Analysis;
}

/**
 * For each sentence of a block, the index of the sentence that says who speaks: itself, or for one inside a longer
 * quotation the sentence in which that quotation ends ("« A. B », a dit X."), else the one in which it begins.
 * `quotes` are the quotations of the whole block.
 */
export function attributedTo(sentences: readonly Placed[], quotes: readonly Span[]): number[] {
  return sentences.map((sentence, index) => {
    const quote = quotes.find((span) => span.start <= sentence.start + 2 && sentence.end <= span.end + 2);
    if (!quote) return index;
    const closing = sentences.findIndex((other) => other.start < quote.end && quote.end <= other.end);
    const last = sentences[closing];
    if (last && last.end > quote.end + 2) return closing;
    const opening = sentences.findIndex((other) => other.start < quote.start && quote.start < other.end);
    return opening >= 0 ? opening : index;
  });
}
