const TIED = /(?<=«) | (?=[»:;?!%€$£])|(?<=\d) (?=\d{3}\b)/g;

/**
 * Keeps on one line what French sets apart by spaces that do not break, which an article's text has as plain ones:
 * quotation marks, double punctuation, signs behind a figure and its groups of digits ("12 000").
 */
export function withTiedSpaces(text: string): string {
  return text.replace(TIED, '\u00A0');
}
