import type { Reviver } from './json-ld';

const CHARACTER_REFERENCE = /&#?\w+;/;

/**
 * Reads the texts of structured data that a site has written as HTML ("L&#8217;Express", "caf&eacute;") as its readers
 * see them.
 */
export function plainTexts(document: Document): Reviver {
  const field = document.implementation.createHTMLDocument('').createElement('textarea');
  return (_, value) => {
    if (typeof value !== 'string' || !CHARACTER_REFERENCE.test(value)) return value;
    field.innerHTML = value;
    return field.textContent;
  };
}
