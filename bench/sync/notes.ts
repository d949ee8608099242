import type { Annotation } from '../../src/annotations/types';
import { random } from '../../test/lib/random';
import { sampleEvents } from '../../test/pages/load';

/** Ten minutes or so from one note to the next. */
const APART_MS = 600_000;

/** The running words of our English sample pages, so that common ones are as common as they are. */
const words = sampleEvents()
  .flatMap(({ pages }) => pages)
  .filter(({ language }) => language === 'en')
  .flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.split(' ')));

/**
 * So many annotations of a reader, the same ones each time: 13 or so words of quote and up to 40 of note, some with a
 * tag, four an article. Words are drawn one by one: there is no more in them to compress than in real notes.
 */
export function manyNotes(count: number): Annotation[] {
  const next = random(1);
  const below = (end: number) => Math.floor(next() * end);
  const some = (number: number) => Array.from({ length: number }, () => words[below(words.length)]).join(' ');
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  const article = () => {
    const outlet = below(40);
    return {
      url: `https://daily-${outlet}.example/2026/${below(12) + 1}/${some(5).toLowerCase().replace(/\W+/g, '-')}`,
      title: some(8),
      publisher: `Daily ${outlet}`,
    };
  };
  let target = article();
  return Array.from({ length: count }, (_, index) => {
    if (index % 4 === 0) target = article();
    const date = new Date(Date.UTC(2026, 0, 1) + index * APART_MS + below(APART_MS)).toISOString();
    const quote = { exact: some(8 + below(10)), prefix: some(8).slice(-32), suffix: some(8).slice(0, 32) };
    const start = below(5_000);
    return {
      id: `urn:uuid:${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
      target: { ...target, quote, position: { start, end: start + quote.exact.length } },
      note: some(below(40)),
      tags: index % 3 === 0 ? [some(1)] : [],
      colour: 'yellow',
      verdict: null,
      created: date,
      modified: date,
    };
  });
}
