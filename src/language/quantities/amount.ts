import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import { type Numeral, readNumeral } from './numerals';
import { phraseFrom, touches } from './phrases';
import { fahrenheitToCelsius } from './units';
import type { Unit } from './words';

/** A number with its unit, read off the words [from, to); `value` and `high` are in the base unit. */
export interface Amount {
  from: number;
  to: number;
  value: number;
  high: number;
  unit: string | null;
  /** The unit as written, and the scale of the number ("3 millions": 1e6): what a range shares between its ends. */
  written: Unit | null;
  scale: number;
  about: boolean;
  /** True where only an article stands for the number ("une heure"). */
  article: boolean;
}

const CURRENCY = /^[$€£¥]$/;
const CLOCK = /^h(\d\d)$/;

/** "une dizaine", "two dozen", "des centaines de milliers", "des millions": a count in groups. */
function readGroup(words: readonly Word[], at: number, pack: LanguagePack): Numeral | null {
  const { groups, scales, links, cardinals } = pack.numbers;
  const count = groups.has(words[at]?.norm ?? '') ? null : readNumeral(words, at, pack);
  const head = count ? count.to : at;
  const size = groups.get(words[head]?.norm ?? '');
  if (size === undefined || (count && count.value >= 100)) return null;
  let to = head + 1;
  let scale = 1;
  const linked = links.has(words[to]?.norm ?? '') ? to + 1 : to;
  const inner = scales.get(words[linked]?.norm ?? '') ?? groups.get(words[linked]?.norm ?? '');
  if (inner !== undefined && inner >= 1000) {
    scale = inner;
    to = linked + 1;
  }
  const value = (count?.value ?? (cardinals.has(words[at - 1]?.norm ?? '') ? 1 : 2)) * size * scale;
  const open = count === null && !cardinals.has(words[at - 1]?.norm ?? '');
  const high = open ? (size <= 12 ? 99 : size * 10 - 1) * scale : value;
  return { from: at, to, value, high, scale: size * scale, about: true, article: false };
}

/** A currency sign in front of digits, and the scale that follows them: "$3.4m", "£5k". */
function currencyBefore(words: readonly Word[], at: number, pack: LanguagePack): Unit | null {
  const sign = words[at - 1];
  if (!sign || words[at]?.kind !== 'number' || !CURRENCY.test(sign.text)) return null;
  return pack.numbers.units.get(sign.norm) ?? null;
}

/** A letter against the digits that stands for a scale, where an amount of money is meant. */
function shortScale(words: readonly Word[], at: number, money: boolean, pack: LanguagePack): number {
  const scale = pack.numbers.shortScales.get(words[at]?.norm ?? '');
  if (scale === undefined) return 1;
  const sign = CURRENCY.test(words[at + 1]?.text ?? '') && touches(words, at + 1);
  return sign || (money && touches(words, at)) ? scale : 1;
}

/** Where a unit may begin behind a number: large numbers and groups are tied to it by "de", "of". */
function unitStart(words: readonly Word[], numeral: Numeral, pack: LanguagePack): number {
  const linked = numeral.scale > 1 && pack.numbers.links.has(words[numeral.to]?.norm ?? '');
  const hyphen =
    words[numeral.to]?.text === '-' && touches(words, numeral.to) && touches(words, numeral.to + 1);
  return afterSkipped(words, linked || hyphen ? numeral.to + 1 : numeral.to, pack);
}

/** Words that may stand between a number and its unit: "a single point", "deux longues heures". */
const MOST_SKIPPED = 2;

function afterSkipped(words: readonly Word[], at: number, pack: LanguagePack): number {
  const { skipped, units } = pack.numbers;
  let next = at;
  while (next < at + MOST_SKIPPED && skipped.has(words[next]?.norm ?? '')) next += 1;
  return units.has(words[next]?.norm ?? '') ? next : at;
}

/** "et demie", "and a half" at a word: where it ends, or null. */
function halfEnd(words: readonly Word[], at: number, pack: LanguagePack): number | null {
  const { and, half, articles } = pack.numbers;
  if (words[at]?.norm !== and) return null;
  const next = articles.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return half.has(words[next]?.norm ?? '') ? next + 1 : null;
}

/** A value in its base unit, rounded where floating point leaves a tail. */
export function convert(value: number, unit: Unit | null): number {
  if (!unit) return value;
  return unit.base === 'fahrenheit'
    ? fahrenheitToCelsius(value)
    : Number((value * unit.factor).toPrecision(12));
}

/** Adds the smaller units behind a duration: "1 h 30", "two hours and 20 minutes", "1h30". */
function longer(words: readonly Word[], amount: Amount, unit: Unit, pack: LanguagePack): Amount {
  const at = words[amount.to]?.norm === pack.numbers.and ? amount.to + 1 : amount.to;
  const next =
    words[at]?.kind === 'number' || at === amount.to + 1 || amount.to === at
      ? readNumeral(words, at, pack)
      : null;
  if (!next || next.article) return amount;
  const smaller = phraseFrom(words, next.to, pack.numbers.units);
  const factor =
    smaller?.value.base === 'second'
      ? smaller.value.factor
      : unit.factor === 3600 && at === amount.to
        ? 60
        : 0;
  const isWritten = smaller?.value.base === 'second' || (words[at]?.text.length === 2 && next.value < 60);
  if (factor === 0 || factor >= unit.factor || !isWritten) return amount;
  const value = amount.value + next.value * factor;
  return { ...amount, value, high: value, to: smaller?.value.base === 'second' ? smaller.to : next.to };
}

/** Reads the number at a word together with its unit, or null. */
export function readAmount(words: readonly Word[], at: number, pack: LanguagePack): Amount | null {
  const numeral = readGroup(words, at, pack) ?? readNumeral(words, at, pack);
  if (!numeral) return null;
  const prefix = currencyBefore(words, at, pack);
  let { to, value, high } = numeral;
  const short = shortScale(words, to, prefix !== null, pack);
  if (short > 1) to += 1;
  value *= short;
  high *= short;
  const halved = halfEnd(words, to, pack);
  if (halved !== null && !numeral.article) {
    value += 0.5 * numeral.scale;
    high = value;
    to = halved;
  }
  const clock = CLOCK.exec(words[to]?.norm ?? '');
  if (clock && touches(words, to)) {
    value = value * 3600 + Number(clock[1]) * 60;
    return {
      from: at,
      to: to + 1,
      value,
      high: value,
      unit: 'second',
      written: null,
      scale: 1,
      about: false,
      article: false,
    };
  }
  const found = phraseFrom(
    words,
    unitStart(words, { ...numeral, to, scale: numeral.scale * short }, pack),
    pack.numbers.units,
  );
  const unit = prefix ?? found?.value ?? null;
  const amount: Amount = {
    from: prefix ? at - 1 : at,
    to: prefix || !found ? to : found.to,
    value: convert(value, unit),
    high: convert(high, unit),
    unit: unit?.base === 'fahrenheit' ? 'celsius' : (unit?.base ?? null),
    written: unit,
    scale: numeral.scale * short,
    about: numeral.about,
    article: numeral.article,
  };
  return unit && unit === found?.value ? extended(words, amount, unit, pack) : amount;
}

/** What may follow a unit: "une heure et demie", "1 h 30". */
function extended(words: readonly Word[], amount: Amount, unit: Unit, pack: LanguagePack): Amount {
  const end = halfEnd(words, amount.to, pack);
  if (end !== null) {
    const value = amount.value + unit.factor / 2;
    return { ...amount, to: end, value, high: value, article: false };
  }
  return unit.base === 'second' ? longer(words, amount, unit, pack) : amount;
}
