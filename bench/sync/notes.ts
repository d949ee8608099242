import type { Annotation } from '../../src/annotations/types';

const words = (
  'the council ministry report bridge hospital river budget vote strike company price flood court election ' +
  'says according figures million percent Monday official union mayor region decision new announced delay cost'
).split(' ');

/** So many annotations of a reader, the same ones each time: 13 or so words of quote and 19 of note. */
export function manyNotes(count: number): Annotation[] {
  let state = 1;
  // A linear congruential generator (Numerical Recipes).
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const some = (number: number) =>
    Array.from({ length: number }, () => words[Math.floor(random() * words.length)]).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString();
    const quote = { exact: some(13), prefix: some(4).slice(0, 32), suffix: some(4).slice(0, 32) };
    const start = Math.floor(random() * 5_000);
    return {
      id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      target: {
        ...{
          url: `https://daily-${index % 40}.example/${Math.floor(index / 4)}`,
          title: some(7),
          publisher: 'Daily',
        },
        ...{ quote, position: { start, end: start + quote.exact.length } },
      },
      ...{ note: some(19), tags: [some(1)], colour: 'yellow', verdict: null, created: date, modified: date },
    };
  });
}
