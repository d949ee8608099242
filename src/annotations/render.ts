import { micromark } from 'micromark';

/** No image: it would be fetched from wherever the note's author chose, and tell that the note is read. */
const withoutImages = { disable: { null: ['labelStartImage'] } };

/**
 * A note as HTML. Markup within it stays text, links open in a tab of their own and lead to http(s), mailto and the
 * like only, images are not shown:
 * a note may have come from anywhere (an import, another device).
 */
export function renderNote(markdown: string): string {
  const html = micromark(markdown, { extensions: [withoutImages] });
  // Whatever is `<a` in this HTML is a link: in text and in attributes the character is escaped.
  return html.replaceAll('<a ', '<a target="_blank" rel="noopener noreferrer" ');
}
