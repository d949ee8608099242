/** Longest line that may be a byline, UTF-16 code units. */
const LENGTH = 160;

/** Words that only lines about the article itself put before a name or a date; French and English. */
const LEADS = wordSet(
  'par by publié publiée published posted updated modifié modifiée mi mis mise mises rédigé rédigée written',
);

/** Other words of bylines: what stands between names, dates and times. */
const FILLERS = wordSet(
  'et and le la les the à at de du of on in en from pour for jour last h min am pm gmt utc cet cest bst est edt st nd rd th er',
);

const CALENDAR = wordSet(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep dec',
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
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
    (word) => NAME_OR_NUMBER.test(word) || isIn(LEADS, word) || isIn(FILLERS, word) || isIn(CALENDAR, word),
  );
  if (!isAllByline) return false;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const isDated = words.some((word) => isIn(CALENDAR, word)) && numbers.length > 1;
  const isNamed = words.some((word) => /^\p{Lu}/u.test(word) && !isIn(LEADS, word) && !isIn(CALENDAR, word));
  return isNamed && (isDated || (isIn(LEADS, first) && words.length > 1));
}

function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Whether a word is in a list, whatever its case. */
function isIn(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word.toLowerCase());
}
