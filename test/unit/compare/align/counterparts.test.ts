import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eachCounterpart } from '../../../../src/compare/align/counterparts';
import { likeness } from '../../../../src/compare/align/similarity';
import { type View, wholeView } from '../../../../src/compare/statement/view';
import { said } from '../statements';

interface Told {
  articles: { language: string; sentences: { text: string }[] }[];
}

const EVENTS = 'scripts/train/events';
/** One sentence in so many is put beside each other one of its event: more add minutes and no other kind of word. */
const STEP = 3;

function viewsOf(event: string): View[] {
  const { articles } = JSON.parse(readFileSync(`${EVENTS}/${event}`, 'utf8')) as Told;
  return articles
    .flatMap(({ language, sentences }) => sentences.map(({ text }) => said(text, { language })))
    .filter((_, at) => at % STEP === 0)
    .map(wholeView);
}

/** How often each token of a sentence meets each of another, row by row: twice where it is found from either of the two. */
function meetings(here: View, there: View): Uint8Array {
  const columns = there.tokens.length;
  const found = new Uint8Array(here.tokens.length * columns);
  const meet = (row: number, column: number) => {
    found[row * columns + column] = (found[row * columns + column] ?? 0) + 1;
  };
  eachCounterpart(here, there, meet);
  eachCounterpart(there, here, (column, row) => meet(row, column));
  return found;
}

describe('the counterparts of words', () => {
  test.each(readdirSync(EVENTS))('are all that are alike in %s', (event) => {
    let [alike, all, met] = [0, 0, 0];
    const missed: string[] = [];
    const views = viewsOf(event);
    for (const [at, here] of views.entries()) {
      // What is alike is so either way round: two sentences are put side by side once.
      for (const there of views.slice(at)) {
        const found = meetings(here, there);
        let place = 0;
        for (const one of here.tokens) {
          for (const other of there.tokens) {
            const times = found[place++] ?? 0;
            met += times;
            if (likeness(one, other).value === 0) continue;
            alike += 1;
            if (times < 2) missed.push(`${one.norm} ${other.norm}`);
          }
        }
        all += 2 * place;
      }
    }
    expect(missed).toEqual([]);
    expect(alike).toBeGreaterThan(20);
    // What the tables are for: most words are never compared.
    expect(met).toBeLessThan(all / 4);
  });

  test('are found in sentences of more words than a table has bits', () => {
    const text = Array.from({ length: 80 }, (_, at) => `valley${'xyz'[at % 3]}${at}`).join(' ');
    const [here, there] = [wholeView(said(text)), wholeView(said(text))];
    const found = meetings(here, there);
    for (const at of here.tokens.keys()) expect(found[at * (there.tokens.length + 1)]).toBe(2);
  });
});
