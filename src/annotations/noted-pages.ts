import { hashTerm } from '../coverage/index/term-hash';

/** Where the list lies in `storage.local`. */
export const NOTED_PAGES = 'notedPages';

/** Slots for each page at least: of the pages without notes so many, or twice as many, are one that seems to have some. */
const SLOTS_EACH = 32;

/** Slots at most: a quarter of a million characters. */
const MOST_SLOTS = 2 ** 20;

/** Slots that one hexadecimal digit stands for. */
const IN_DIGIT = 4;

/**
 * Which pages may have notes, so coarsely that nobody can tell from it that one has: a slot for each hash of an address,
 * taken or free. What is taken stands for countless addresses.
 * @param urls of the pages that have notes
 * @returns hexadecimal digits, four slots each; none where no page has notes
 */
export function notedPages(urls: readonly string[]): string {
  if (urls.length === 0) return '';
  const slots = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(urls.length * SLOTS_EACH)));
  const digits = new Uint8Array(slots / IN_DIGIT);
  for (const url of urls) {
    const { digit, bit } = slotOf(url, slots);
    digits[digit] = (digits[digit] ?? 0) | bit;
  }
  return Array.from(digits, (digit) => digit.toString(16)).join('');
}

/** False where a page has no notes for certain. @param noted as `notedPages` makes it @param url in normal form */
export function mayBeNoted(noted: string, url: string): boolean {
  if (noted === '') return false;
  const { digit, bit } = slotOf(url, noted.length * IN_DIGIT);
  return (Number.parseInt(noted.charAt(digit), 16) & bit) !== 0;
}

function slotOf(url: string, slots: number): { digit: number; bit: number } {
  const slot = hashTerm(url) % slots;
  return { digit: Math.floor(slot / IN_DIGIT), bit: 1 << (slot % IN_DIGIT) };
}
