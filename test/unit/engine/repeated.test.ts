import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/types';
import { candidateWords } from '../../../src/compare/candidate-terms';
import type { Statement, Verdict } from '../../../src/compare/types';
import type { Coverage } from '../../../src/coverage/coverage';
import { memoryCoverage } from '../../../src/coverage/open-coverage';
import { newClaims, sourceOf, statementsOf } from '../../../src/engine/new-claims';
import { createReader } from '../../../src/engine/reader';
import { article } from './articles';

const READ_AT = Date.parse('2031-05-03T10:00:00Z');
const OUTLETS = 40;
const MOST_CANDIDATES = 24;

/** What stands beside a claim in articles on the event. */
const BESIDE = [
  'Rescue boats searched the strait until nightfall, the coastguard said.',
  'Relatives of the passengers gathered in the harbour of Tarn.',
  'The owner of the ferry promised to help the families.',
  'Winds of up to 90 kilometres an hour were measured in the strait.',
  'The transport minister, Ann Lowe, ordered an inquiry into the sinking.',
  'Divers will examine the wreck of the Marigold next week.',
  'The mayor of Tarn declared three days of mourning.',
];
const WHEN = ['on Friday', 'on Friday morning', 'early on Friday', 'shortly after dawn on Friday'];

/** An article on the event by an outlet of its own. */
function told(number: number, sentence: string): Article {
  const beside = [0, 1, 2].map((at) => BESIDE[(number * 3 + at) % BESIDE.length] as string);
  return article(`https://outlet${number}.example/marigold`, [sentence, ...beside], {
    title: 'Ferry Marigold sinks off Tarn Island',
  });
}

/** What forty outlets make of some wordings, `@` standing for the time. */
function fromAll(wordings: readonly string[]): Article[] {
  return Array.from({ length: OUTLETS }, (_, number) => {
    const wording = wordings[number % wordings.length] as string;
    return told(number, wording.replace('@', WHEN[(number * 7) % WHEN.length] as string));
  });
}

/** Some articles and another one, which is read before, among and behind them. */
function withOther(all: readonly Article[], other: Article): Article[][] {
  return [0, OUTLETS / 2, OUTLETS].map((place) => [...all.slice(0, place), other, ...all.slice(place)]);
}

/** Coverage of some articles, none of which was compared with the others. */
async function coverageOf(articles: readonly Article[]): Promise<Coverage> {
  const coverage = memoryCoverage();
  for (const { blocks, ...head } of articles) {
    const source = sourceOf(head);
    const claims = newClaims(source, statementsOf({ blocks, ...head }), READ_AT);
    await coverage.storeReading({
      article: { ...head, readAt: READ_AT, firstReadAt: READ_AT },
      claims,
      verdicts: claims.map(() => null),
    });
  }
  return coverage;
}

/** What a reader of some articles is told of a claim that the next one makes. */
async function verdictAfter(before: readonly Article[], text: string): Promise<Verdict | null | undefined> {
  const reader = createReader({ coverage: await coverageOf(before), now: () => READ_AT });
  const { claims } = await reader.read(told(99, text), { store: false });
  return claims.find((claim) => claim.text === text)?.verdict;
}

/** What such a claim is compared with. */
async function comparedWith(before: readonly Article[], text: string): Promise<string[]> {
  const read = told(99, text);
  const statements = statementsOf(read);
  const claims = newClaims(sourceOf(read), statements, READ_AT);
  const [found = []] = await (await coverageOf(before)).candidates(
    claims.map((claim, at) => ({ ...claim, words: candidateWords(statements[at] as Statement) })),
    read.url,
  );
  return found.map(({ claim }) => claim.text);
}

describe('a claim that forty articles repeat', () => {
  const dead = 'The ferry Marigold sank off Tarn Island on Friday, and 12 passengers died.';
  const more = 'The ferry Marigold sank off Tarn Island on Friday, killing 15 passengers.';
  const ofTwelve = [
    'Twelve passengers died when the ferry Marigold sank off Tarn Island @.',
    'The sinking of the ferry Marigold off Tarn Island @ killed 12 passengers.',
    'At least 12 passengers of the Marigold died after the ferry sank near Tarn Island @.',
    'The ferry Marigold went down off Tarn Island @, killing 12 passengers.',
    'Police confirmed that 12 passengers had died @ in the sinking of the ferry Marigold off Tarn Island.',
  ];

  it('is told to contradict the one that gives another figure, and who supports it', async () => {
    const other = told(50, more);
    for (const before of withOther(fromAll(ofTwelve), other)) {
      const verdict = await verdictAfter(before, dead);
      expect(verdict?.mark).toBe('contradicted');
      const [conflict, ...support] = verdict?.evidence ?? [];
      expect(conflict).toMatchObject({ url: other.url, text: more, relation: 'conflicts' });
      expect(support.map(({ relation }) => relation)).toEqual(Array(4).fill('supports'));
      expect(verdict?.differences).toMatchObject([
        { kind: 'number', here: '12 passengers', there: '15 passengers' },
      ]);
    }
  });

  it('is told to contradict it also where all others carry the text of one agency', async () => {
    for (const before of withOther(fromAll([dead]), told(50, more))) {
      const verdict = await verdictAfter(before, dead);
      expect(verdict?.mark).toBe('contradicted');
      expect(verdict?.evidence[0]).toMatchObject({ text: more, relation: 'conflicts' });
      expect(verdict?.explanation?.sources.independent).toBe(1);
    }
  });

  it('shows who tells it in other words before the copies of one text', async () => {
    const own = told(50, 'The sinking of the Marigold off Tarn Island on Friday killed 12 passengers.');
    for (const before of withOther(fromAll([dead]), own)) {
      const verdict = await verdictAfter(before, dead);
      expect(verdict?.mark).toBe('corroborated');
      expect(verdict?.evidence[0]?.url).toBe(own.url);
      expect(verdict?.qualifiers).not.toContain('sameWire');
    }
  });

  it.each([
    {
      differs: 'name',
      claim:
        'Police arrested the captain, Peter Halloran, after the ferry Marigold sank off Tarn Island on Friday.',
      other:
        'Police arrested the captain of the ferry Marigold, Simon Vasey, after it sank off Tarn Island on Friday.',
      wordings: [
        'The captain of the ferry Marigold, Peter Halloran, was arrested by police @ after it sank off Tarn Island.',
        'Captain Peter Halloran was arrested @ after the ferry Marigold sank off Tarn Island.',
        'Peter Halloran, captain of the Marigold, was taken into custody by police @ after the ferry sank.',
        'Detectives arrested the captain of the sunken ferry Marigold, Peter Halloran, @.',
      ],
    },
    {
      differs: 'day',
      claim: 'The ferry Marigold sank off Tarn Island on Friday with 80 passengers aboard.',
      other: 'The ferry Marigold sank off Tarn Island on Wednesday with 80 passengers aboard.',
      wordings: [
        'With 80 passengers aboard, the ferry Marigold sank off Tarn Island @.',
        'Eighty passengers were aboard the ferry Marigold when it sank off Tarn Island @.',
        'The ferry Marigold was carrying 80 passengers when it sank off Tarn Island @.',
      ],
    },
    {
      differs: 'place',
      claim: 'Survivors of the ferry Marigold were taken to a hospital in Liverpool on Friday.',
      other: 'Survivors of the ferry Marigold were taken to a hospital in Dublin on Friday.',
      wordings: [
        'The survivors of the Marigold were brought to hospital in Liverpool @.',
        'A hospital in Liverpool treated survivors of the ferry Marigold @.',
        'Helicopters flew survivors of the ferry Marigold to a hospital in Liverpool @.',
      ],
    },
    {
      differs: 'outcome',
      claim: 'A court acquitted the owner of the ferry Marigold of manslaughter on Friday.',
      other: 'A court convicted the owner of the ferry Marigold of manslaughter on Friday.',
      wordings: [
        'The owner of the ferry Marigold was acquitted of manslaughter by a court @.',
        'Judges acquitted the owner of the ferry Marigold of manslaughter @.',
        'The ferry Marigold owner walked free @ as the court acquitted him of manslaughter.',
      ],
    },
  ])('is compared with the one that tells of another $differs', async ({ claim, other, wordings }) => {
    for (const all of [fromAll(wordings), fromAll([claim])]) {
      for (const before of withOther(all, told(50, other))) {
        const found = await comparedWith(before, claim);
        expect(found).toContain(other);
        expect(found.length).toBeLessThanOrEqual(MOST_CANDIDATES);
      }
    }
  });
});
