import { micromark } from 'micromark';

/** No image: it would be fetched from wherever the note's author chose, and tell that the note is read. */
const withoutImages = { disable: { null: ['labelStartImage'] } };

/**
 * A note as HTML. Markup within it stays text, links lead to http(s), mailto and the like only, images are not shown:
 * a note may have come from anywhere (an import, another device).
 */
export function renderNote(markdown: string): string {
  return micromark(markdown, { extensions: [withoutImages] });
}
