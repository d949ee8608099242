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

/** The tokens of two sentences that meet, by their places. */
function met(here: View, there: View): Set<string> {
  const pairs = new Set<string>();
  eachCounterpart(here, there, (row, column) => pairs.add(`${row} ${column}`));
  return pairs;
}

describe('the counterparts of words', () => {
  test('are all that are alike', () => {
    let [alike, all, found] = [0, 0, 0];
    const missed: string[] = [];
    for (const event of readdirSync(EVENTS)) {
      const views = viewsOf(event);
      for (const here of views) {
        for (const there of views) {
          const pairs = met(here, there);
          found += pairs.size;
          all += here.tokens.length * there.tokens.length;
          for (const [row, one] of here.tokens.entries()) {
            for (const [column, other] of there.tokens.entries()) {
              if (likeness(one, other).value === 0) continue;
              alike += 1;
              if (!pairs.has(`${row} ${column}`)) missed.push(`${one.norm} ${other.norm}`);
            }
          }
        }
      }
    }
    expect(missed).toEqual([]);
    expect(alike).toBeGreaterThan(10_000);
    // What the tables are for: most words are never compared.
    expect(found).toBeLessThan(all / 4);
  });

  test('are found in sentences of more words than a table has bits', () => {
    const text = Array.from({ length: 80 }, (_, at) => `valley${'xyz'[at % 3]}${at}`).join(' ');
    const [here, there] = [wholeView(said(text)), wholeView(said(text))];
    const pairs = met(here, there);
    for (const at of here.tokens.keys()) expect(pairs).toContain(`${at} ${at}`);
  });
});
