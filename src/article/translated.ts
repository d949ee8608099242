/** What Chromium's translation and Edge's leave on what they translate. Firefox's leaves nothing. */
const TRANSLATED = 'html:is(.translated-ltr, .translated-rtl), [_msttexthash]';

/** True where the browser shows its translation of a page: words that the outlet never wrote. */
export function isTranslated(document: Document): boolean {
  return document.querySelector(TRANSLATED) !== null;
}
