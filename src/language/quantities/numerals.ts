import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import { touches } from './phrases';

/** A number read off the words [from, to). */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  /** The largest scale it was written with, 1 where none: what "and a half" is a half of. */
  scale: number;
  /** True where the words tell only the order of magnitude or a rounded count ("une centaine"). */
  about: boolean;
  /** The upper end, where it differs from the value ("dozens": 24 to 99). */
  high: number;
  /** True for a bare article ("un", "a"), which may not be meant as a number. */
  article: boolean;
}

const THREE_DIGITS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** The value of written digits in the convention of a language, or NaN where they are no plain number. */
function parseDigits(text: string, decimal: ',' | '.'): number {
  const plain = text.replace(/[\s'’]/gu, '');
  const commas = plain.split(',').length - 1;
  const stops = plain.split('.').length - 1;
  if (commas + stops === 0) return Number(plain);
  if (commas > 0 && stops > 0) {
    const point = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.';
    return Number(plain.replaceAll(point === ',' ? '.' : ',', '').replace(point, '.'));
  }
  if (commas + stops > 1) return THREE_DIGITS.test(plain) ? Number(plain.replace(/[.,]/g, '')) : Number.NaN;
  const separator = commas > 0 ? ',' : '.';
  const groups = THREE_DIGITS.test(plain) && (separator !== decimal || plain.endsWith('000'));
  return Number(
    groups && !plain.startsWith('0') ? plain.replace(separator, '') : plain.replace(separator, '.'),
  );
}

/** Adds up number words as they come; `push` refuses a word that cannot go on with the number so far. */
class Sum {
  total = 0;
  current = 0;
  scale = 1;
  private last = Number.POSITIVE_INFINITY;
  private lastScale = Number.POSITIVE_INFINITY;
  empty = true;

  add(value: number): boolean {
    const vigesimal = value === 20 && this.current % 100 === 4;
    const tens = this.current % 100;
    const room = tens === 0 ? 100 : tens === 60 || tens === 80 ? 20 : tens % 10 === 0 ? 10 : 0;
    if (vigesimal) this.current += 76;
    else if (this.empty || (value > 0 && value < room && this.last !== 0)) this.current += value;
    else return false;
    this.last = value;
    this.empty = false;
    return true;
  }

  hundred(): boolean {
    if (this.current >= 100) return false;
    this.current = Math.max(1, this.current) * 100;
    this.empty = false;
    return true;
  }

  multiply(scale: number): boolean {
    if (scale >= this.lastScale) return false;
    this.total += (this.current === 0 ? 1 : this.current) * scale;
    this.current = 0;
    this.lastScale = scale;
    this.scale = Math.max(this.scale, scale);
    this.empty = false;
    return true;
  }
}

function push(sum: Sum, norm: string, pack: LanguagePack): boolean {
  const { cardinals, hundred, scales } = pack.numbers;
  const value = cardinals.get(norm);
  if (value !== undefined) return sum.add(value);
  if (hundred.has(norm)) return sum.hundred();
  const scale = scales.get(norm);
  return scale !== undefined && sum.multiply(scale);
}

/** Feeds one word, which may be several number words tied by hyphens, to a sum. */
function pushWord(sum: Sum, word: Word, pack: LanguagePack): boolean {
  if (word.kind !== 'word') return false;
  if (!word.norm.includes('-')) return push(sum, word.norm, pack);
  const parts = word.norm.split('-');
  const { cardinals, hundred, scales, and } = pack.numbers;
  const known = parts.every(
    (part) => cardinals.has(part) || hundred.has(part) || scales.has(part) || part === and,
  );
  return known && parts.every((part) => part === and || push(sum, part, pack));
}

function startOf(words: readonly Word[], at: number, sum: Sum, pack: LanguagePack): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind !== 'number') return pushWord(sum, word, pack);
  const value = parseDigits(word.text, pack.decimal);
  sum.current = value;
  sum.empty = false;
  return Number.isFinite(value);
}

/** Reads the number that begins at a word, or null. Digits may go on with a scale ("3,4 millions"). */
export function readNumeral(words: readonly Word[], at: number, pack: LanguagePack): Numeral | null {
  const sum = new Sum();
  if (!startOf(words, at, sum, pack)) return null;
  const digits = words[at]?.kind === 'number';
  // "A $2.4-million grant".
  const isTied = digits && words[at + 1]?.text === '-' && touches(words, at + 1) && touches(words, at + 2);
  let to = isTied && pack.numbers.scales.has(words[at + 2]?.norm ?? '') ? at + 2 : at + 1;
  for (let word = words[to]; word && to - at < 12; word = words[to]) {
    const { scales, and } = pack.numbers;
    if (digits ? scales.has(word.norm) && pushWord(sum, word, pack) : pushWord(sum, word, pack)) to += 1;
    else if (!digits && word.norm === and && words[to + 1] && joins(sum, words[to + 1], pack)) to += 2;
    else break;
  }
  const value = sum.total + sum.current;
  const article = to === at + 1 && pack.numbers.articles.has(words[at]?.norm ?? '');
  return { from: at, to, value, high: value, scale: sum.scale, about: false, article };
}

/** "vingt et un", "two hundred and five": whether the word behind "and" goes on with the number. */
function joins(sum: Sum, next: Word | undefined, pack: LanguagePack): boolean {
  if (!next || pack.numbers.half.has(next.norm)) return false;
  const value = pack.numbers.cardinals.get(next.norm);
  const tens = sum.current % 100;
  const completes =
    tens >= 20
      ? value === 1 || value === 11
      : pack.numbers.and === 'and' && tens === 0 && sum.current + sum.total >= 100;
  if (!completes || (pack.numbers.articles.has(next.norm) && tens === 0)) return false;
  return pushWord(sum, next, pack);
}
