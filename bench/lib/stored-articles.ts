import type { StoredReading } from '../../src/coverage/types';
import { DAY_MS } from '../../src/durations';
import { random } from '../../test/lib/random';

const START = Date.UTC(2016, 0, 1);

const starts = ['Mar', 'Tel', 'Nor', 'Bra', 'Cal', 'Ver', 'Hol', 'Sten', 'Pel', 'Gran', 'Wes', 'Dun'];
const middles = ['ba', 'ne', 'ri', 'lo', 'ta', 'mi', 'du', 'ke', 'sa', 'vo', 'pi', 'ga'];
const ends = ['ck', 'ford', 'ton', 'ville', 'mouth', 'berg', 'ster', 'by', 'worth', 'field', 'stead', 'more'];
const things = [
  'bridge',
  'hospital',
  'school',
  'harbour',
  'tunnel',
  'library',
  'station',
  'dam',
  'museum',
  'road',
];
const acts = ['approved', 'closed', 'reopened', 'inspected', 'sold', 'repaired', 'promised', 'delayed'];

/** Invented articles with invented claims, one article every fifty minutes; the same ones every time. */
export function* storedArticles(count: number, claimsEach: number): Generator<StoredReading, undefined> {
  const next = random(1);
  const of = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const name = () => `${of(starts)}${of(middles)}${next() < 0.5 ? of(middles) : ''}${of(ends)}`;
  const sentence = () =>
    `The council of ${name()} ${of(acts)} the ${of(things)} of ${name()} for ${Math.ceil(next() * 900)} million euros, ${name()} said.`;
  for (let index = 0; index < count; index++) {
    const url = `https://${name().toLowerCase()}.example/${index}`;
    const readAt = START + Math.floor(index * (DAY_MS / 29));
    const publishedAt = new Date(readAt - DAY_MS / 4).toISOString();
    yield {
      article: {
        url,
        title: `News of ${name()}`,
        publisher: new URL(url).hostname,
        author: null,
        publishedAt,
        language: 'en',
        readAt,
        firstReadAt: readAt,
      },
      claims: Array.from({ length: claimsEach }, (_, block) => {
        const text = sentence();
        const claim = { block, start: 0, end: text.length, text, speaker: null, hedged: false, focus: [] };
        const row = { row: 0, claimId: '', url, day: 0, revisedAt: null };
        return {
          claim: { ...claim, ...row },
          verdict: { mark: 'new', evidence: [], differences: [], qualifiers: [] },
        };
      }),
    };
  }
}
