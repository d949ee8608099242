/** Words taken from each end of a long sentence: few enough to survive small edits, enough to be its own. */
const END_WORDS = 6;

/** Up to so many words a sentence is named whole. */
const WHOLE_WORDS = 16;

/**
 * The address of a sentence within an article, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * @param url address of the article @param text the sentence, white space folded
 * @returns null where the address is not one of the web: nothing else may be followed from a card
 */
export function sentenceUrl(url: string, text: string): string | null {
  const address = webAddress(url);
  if (!address) return null;
  const fragment = address.hash.split(':~:')[0] || '#';
  address.hash = '';
  return `${address.href}${fragment}:~:text=${directive(text)}`;
}

function webAddress(url: string): URL | null {
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null; // an address as its page gave it: anything may be in it
  }
}

function directive(text: string): string {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length <= WHOLE_WORDS) return encode(words.join(' '));
  return `${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`;
}

/** Percent-encodes a text; the hyphen too, which the directive's syntax claims for itself. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
