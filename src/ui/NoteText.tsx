import { renderNote } from '../annotations/render';

/** A note, with its Markdown shown. */
export function NoteText({ markdown }: { markdown: string }) {
  const html = renderNote(markdown);
  // Made by micromark, which lets no markup of the note through (src/annotations/render.ts).
  return <div class="note-text" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
