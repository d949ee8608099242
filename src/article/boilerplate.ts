/** Longest text that may be page furniture; a longer one is a paragraph even if it starts like a label. */
const LABEL_LENGTH = 140;

/** Labels that are a whole block: buttons, boxes, tags. */
const LABELS = /^(?:partager|share|commentaires?|comments?|publicité|advertisement)\b.{0,40}$/iu;

/** Starts of lines that lead elsewhere. */
const LEADS = /^(?:(?:à )?(?:lire|voir) (?:aussi|également)|read (?:more|next|also)|see also|related)\b/iu;

/** True for a line that belongs to the page rather than to the article, by its words. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LABEL_LENGTH) return false;
  return !/[\p{L}\p{N}]/u.test(text) || LABELS.test(text) || LEADS.test(text);
}
