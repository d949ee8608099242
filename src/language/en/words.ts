import { phraseSet, wordSet } from '../text';
import type { Span } from '../types';

/** Words that carry grammar rather than meaning, folded; forms of be, have and do included. */
export const stopWords = wordSet(`
  a an the this that these those of in on at to for from by with without within into onto upon about over under
  after before during since until till between among against through across per as than via toward towards
  and or nor but so yet if then because while although though when where who whom whose which what why how
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves themselves there here
  be am is are was were been being have has had having do does did done doing
  will would shall should can could may might must ca wo 's 'll 're 've 'd 'm n't not
  also too very just even still already again more most such same other own both each some any
  up out off down however meanwhile
  despite amid amidst alongside along beyond throughout beneath besides whether either neither unless whereas albeit
  therefore thus hence indeed otherwise anyway instead rather quite else nevertheless nonetheless moreover furthermore
`);

/** "Will" the testament, "might" the power, "can" of tin. */
export const homographs = phraseSet(`
  a_will the_will his_will her_will their_will free_will good_will the_might military_might a_can
`);

/** Titles and references: their stop never ends a sentence. */
const open =
  wordSet(`mr mrs ms mx messrs dr drs prof rev hon st gen col maj capt lt sgt cpl cmdr adm gov sen reps sens
  supt det insp fr sr. no nos pp vol vols fig figs ed eds cf al vs viz approx ca e.g i.e ph
  jan feb mar apr jun jul aug sept sep oct nov dec mt ft`);

/** A sentence may end behind these. */
const closed = wordSet('inc corp ltd co bros plc llc jr sr ave blvd rd rep art dept est ext');

export const abbreviations = { open, closed };

const SUFFIX = /(?:n['’ʼ]t|['’ʼ](?:s|ll|re|ve|d|m))$/i;
const PREFIX =
  /^(?:(?:ex|then)-(?=\p{L}{2})|mid-(?=\d|\p{Lu})|half-(?=hour|day|dozen|century|mile|million|billion))/iu;
/** "52-year-old" behind its digits, "five-year-old" in words. */
const OLD = /^(?:([a-z]{2,9}|[a-z]{5,7}-[a-z]{3,5})-)?(?:year|month|week|day)s?-old$/i;

/** Count, unit and "old" of an age that stands at [start, end) and whose count has so many letters. */
function ageParts(start: number, end: number, count: number): Span[] {
  const unit = { start: count > 0 ? start + count + 1 : start, end: end - 4 };
  return [...(count > 0 ? [{ start, end: start + count }] : []), unit, { start: end - 3, end }];
}

/** Cuts off contracted words ("'s", "n't", "'ll"), the prefixes "ex-", "mid-", "half-" and the "old" of ages. */
export function parts(run: string): Span[] {
  const suffix = SUFFIX.exec(run);
  const end = suffix && suffix.index > 0 ? suffix.index : run.length;
  const result: Span[] = [];
  const prefix = PREFIX.exec(run)?.[0].length ?? 0;
  if (prefix > 0) result.push({ start: 0, end: prefix - 1 });
  const body = run.slice(prefix, end);
  const old = OLD.exec(body);
  if (old) result.push(...ageParts(prefix, end, old[1]?.length ?? 0));
  else if (body.toLowerCase() === 'cannot')
    result.push({ start: prefix, end: end - 3 }, { start: end - 3, end });
  else result.push({ start: prefix, end });
  if (end < run.length) result.push({ start: end, end: run.length });
  return result;
}
