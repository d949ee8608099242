import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ImportedFile, readAnnotations } from '../../../src/annotations/import/read';
import { toCollection } from '../../../src/annotations/web-annotation';
import { boats, cost } from './notes';

const hypothesis = readFileSync(new URL('hypothesis.json', import.meta.url), 'utf8');

async function read(file: unknown): Promise<ImportedFile> {
  const imported = await readAnnotations(typeof file === 'string' ? file : JSON.stringify(file));
  if (typeof imported === 'string') throw new Error(imported);
  return imported;
}

const web = (change: object) => ({ ...toCollection([cost], 'urn:x', '').first.items[0], ...change });

describe('a W3C annotation of elsewhere', () => {
  it('is read from a collection of several pages, from a page, from a list, and alone', async () => {
    const [one, two] = toCollection([cost, boats], 'urn:x', '').first.items;
    const pages = {
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [one], next: { items: [two] } },
    };
    for (const file of [pages, { type: ['AnnotationPage'], items: [one, two] }, [one, two]]) {
      expect((await read(file)).annotations).toEqual([cost, boats]);
    }
    expect((await read(one)).annotations).toEqual([cost]);
  });

  it('gets an id of its own from its address, the same each time', async () => {
    const ids = async (id: string) =>
      (await read(web({ id }))).annotations.map((annotation) => annotation.id);
    expect(await ids('https://notes.example/1')).toEqual(await ids('https://notes.example/1'));
    expect(await ids('https://notes.example/1')).not.toEqual(await ids('https://notes.example/2'));
    // Version 5 of RFC 9562's own example name.
    expect(await ids('http://www.example.com/')).toEqual(['urn:uuid:fcde3c85-2270-590f-9e7c-ee003d65e0e2']);
  });

  it('may do without position, colour, title, dates and purposes', async () => {
    const bare = {
      type: 'Annotation',
      id: cost.id,
      body: { type: 'TextualBody', value: 'Hm.' },
      target: {
        source: 'https://www.coast-daily.example/harbour?utm_source=x',
        selector: { type: 'TextQuoteSelector', exact: 'in May' },
      },
    };
    expect((await read(bare)).annotations).toMatchObject([
      {
        note: 'Hm.',
        tags: [],
        colour: 'yellow',
        verdict: null,
        target: {
          url: 'https://coast-daily.example/harbour',
          quote: { exact: 'in May', prefix: '', suffix: '' },
        },
      },
    ]);
  });

  it('is left out with a reason where it cannot be used, and the others are kept', async () => {
    const items = [
      web({}),
      web({ target: 'https://coast-daily.example/harbour' }),
      web({ target: { source: 'javascript:alert(1)', selector: { type: 'TextQuoteSelector', exact: 'a' } } }),
      web({ created: 'yesterday' }),
      web({ body: { type: 'TextualBody', value: 'x'.repeat(100_001) } }),
      null,
      { type: 'Note' },
    ];
    const { annotations, bad } = await read({ type: 'AnnotationPage', items });
    expect(annotations).toEqual([cost]);
    expect(bad).toEqual([
      { index: 1, problem: 'noQuote' },
      { index: 2, problem: 'noAddress' },
      { index: 3, problem: 'badDate' },
      { index: 4, problem: 'tooLong' },
      { index: 5, problem: 'notAnnotation' },
      { index: 6, problem: 'notAnnotation' },
    ]);
  });
});

describe('an export of Hypothesis', () => {
  it('brings quotes, notes, tags and dates; replies and notes on whole pages are reported', async () => {
    const { annotations, bad } = await read(hypothesis);
    expect(
      annotations.map(({ note, tags, created, modified, target }) => [
        note,
        tags,
        created,
        modified,
        target.url,
        target.quote.exact,
      ]),
    ).toEqual([
      [
        'Where does this figure come from?\n\nSee the *minutes* of 3 May.',
        ['figures', 'to check'],
        '2026-02-11T08:15:30.123Z',
        '2026-02-11T08:20:00.000Z',
        'https://coast-daily.example/harbour',
        'Repairs cost 12 million pounds',
      ],
      [
        '',
        [],
        '2026-02-11T08:30:00.000Z',
        '2026-02-11T08:30:00.000Z',
        'https://coast-daily.example/harbour',
        'Fishing boats',
      ],
    ]);
    expect(annotations[0]?.target).toMatchObject({
      title: 'Harbour to close in May',
      position: { start: 1044, end: 1074 },
    });
    expect(bad).toEqual([
      { index: 2, problem: 'noQuote' },
      { index: 3, problem: 'isReply' },
    ]);
  });

  it('gives the same annotations each time', async () => {
    expect(await read(hypothesis)).toEqual(await read(hypothesis));
  });
});

describe('a file that holds no annotations', () => {
  it('is named for what it is', async () => {
    expect(await readAnnotations('{"type": "Annotation"')).toBe('notJson');
    for (const file of ['null', '[]', '7', '{"type":"Article"}', '{"annotations":[]}', '[{"target":3}]']) {
      expect([
        'unknownFormat',
        { annotations: [], bad: [{ index: 0, problem: 'notAnnotation' }] },
      ]).toContainEqual(await readAnnotations(file));
    }
  });
});
