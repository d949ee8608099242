/** Longest line that may be a byline, UTF-16 code units. */
const LENGTH = 160;

/** Words that only lines about the article itself put before a name or a date; French and English. */
const LEADS = /^(?:par|by|publiée?|published|posted|updated|modifiée?|mise?s?|rédigée?|written)$/iu;

/** Other words of bylines: what stands between names, dates and times. */
const FILLERS =
  /^(?:et|and|le|la|les|the|à|at|de|du|of|on|in|en|from|pour|for|jour|last|h|min|am|pm|gmt|utc|cet|cest|bst|est|edt|st|nd|rd|th|er)$/iu;

const CALENDAR = new RegExp(
  `^(?:${[
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|sept|oct|nov|déc',
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|dec',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun',
  ].join('|')})$`,
  'iu',
);

/** A capital, or a number. */
const NAME_OR_NUMBER = /^[\p{Lu}\p{N}]/u;

/**
 * True for a line that says who wrote the article and when, and nothing else: names, dates, times and the small
 * words between them, with "by" or its like in front or a day of a year beside the name.
 */
export function isByline(text: string): boolean {
  if (text.length > LENGTH) return false;
  const words = text.match(/\p{L}+|\p{N}+/gu) ?? [];
  const [first = ''] = words;
  const isAllByline = words.every(
    (word) => NAME_OR_NUMBER.test(word) || LEADS.test(word) || FILLERS.test(word) || CALENDAR.test(word),
  );
  if (!isAllByline) return false;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const isDated = words.some((word) => CALENDAR.test(word)) && numbers.length > 1;
  const isNamed = words.some((word) => /^\p{Lu}/u.test(word) && !LEADS.test(word) && !CALENDAR.test(word));
  return isNamed && (isDated || (LEADS.test(first) && words.length > 1));
}
