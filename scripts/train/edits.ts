import { analyse, packOf } from '../../src/language';
import type { Analysis, Name, Span } from '../../src/language/types';
import { type Contrast, contrastCase, contrasts } from './contrasts';
import type { Case } from './examples';

/**
 * The premises of our contrasts, each told again with one thing changed: a figure, a day, a name. Editors word news anew, so
 * contrasts do; what agencies send out and others correct is worded alike, and nothing else differs then.
 */

/** Other words for a stretch of a text. */
interface Edit extends Span {
  words: string;
}

const isIn = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end;

/** Another figure for the first that counts or measures, far beyond rounding, and another day of the month for the first. */
function otherFigures({ text, words, moments, quantities }: Analysis): Edit[] {
  const numbers = words.filter(
    (word) => /^\d{1,3}$/u.test(word.text) && !/^\p{L}/u.test(text.slice(word.end)),
  );
  const inMoment = (word: Span) => moments.some((moment) => isIn(word, moment));
  const counted = numbers.find((word) => !inMoment(word) && quantities.some((one) => isIn(word, one)));
  const day = numbers.find(
    (word) => inMoment(word) && moments.some((one) => isIn(word, one) && one.minutes === null),
  );
  const edits: Edit[] = [];
  if (counted) {
    const value = Number(counted.text);
    edits.push({ ...span(counted), words: String(value + Math.max(3, Math.round(value * 0.6))) });
  }
  if (day) edits.push({ ...span(day), words: String(((Number(day.text) + 6) % 28) + 1) });
  return edits;
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** The days of the week as a language writes them, Monday first. */
function weekdaysOf(language: string): string[] {
  const { weekdays, capitalised } = packOf(language).calendar;
  const names = new Map([...weekdays].reverse().map(([name, number]) => [number, name]));
  return [1, 2, 3, 4, 5, 6, 7].map((number) => {
    const name = names.get(number) ?? '';
    return capitalised ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  });
}

/** Another weekday for the first that is told. */
function otherWeekday({ words, language }: Analysis): Edit[] {
  const days = weekdaysOf(language);
  const word = words.find(({ text }) => days.includes(text));
  return word ? [{ ...span(word), words: days[(days.indexOf(word.text) + 3) % days.length] ?? '' }] : [];
}

/** For the first name of a person and of a place that of the next premise that has one. */
function otherNames({ names }: Analysis, next: (kind: Name['kind'], key: string) => string | null): Edit[] {
  return (['person', 'place'] as const).flatMap((kind) => {
    const name = names.find((one) => one.kind === kind);
    const other = name && next(kind, name.key);
    return name && other ? [{ ...span(name), words: other }] : [];
  });
}

/** Each premise beside itself with one thing changed. */
export function editedCases(): Case[] {
  const premises = new Map<string, Contrast>();
  for (const contrast of contrasts()) premises.set(contrast.premise, contrast);
  const read = [...premises.values()].map(({ premise, language, premiseLanguage = language }) =>
    analyse(premise, premiseLanguage, null),
  );
  return read.flatMap((analysis, at) => {
    const { text, language } = analysis;
    const following = [...read.slice(at + 1), ...read].filter((other) => other.language === language);
    const next = (kind: Name['kind'], key: string) =>
      following.flatMap(({ names }) => names).find((one) => one.kind === kind && one.key !== key)?.text ??
      null;
    return [...otherFigures(analysis), ...otherWeekday(analysis), ...otherNames(analysis, next)].flatMap(
      ({ start, end, words }) =>
        contrastCase({
          premise: text,
          hypothesis: text.slice(0, start) + words + text.slice(end),
          label: 'contradiction',
          language,
          here: words,
        }),
    );
  });
}
