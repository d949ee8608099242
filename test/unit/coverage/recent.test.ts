import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/compare/types';
import { Coverage } from '../../../src/coverage/coverage';
import { MemoryStore } from '../../../src/coverage/memory-store';
import { RecentStatements } from '../../../src/coverage/recent';
import { reading } from './records';

const SHIP = 'https://harbour.example/ship';

function statement(url: string): Statement {
  return {
    claim: { block: 0, start: 0, end: 4, text: 'Text', speaker: null, hedged: false, focus: [] },
    source: { url, title: '', publisher: '', publishedAt: null, language: 'en' },
  };
}

describe('recent statements', () => {
  it('are as many as may be kept, those used last', () => {
    const recent = new RecentStatements(2);
    const [one, two, three] = ['a', 'b', 'c'].map((name) => statement(`https://${name}.example/`));
    recent.add(1, one as Statement);
    recent.add(2, two as Statement);
    recent.get(1);
    recent.add(3, three as Statement);
    expect([1, 2, 3].map((row) => recent.get(row))).toEqual([one, undefined, three]);
  });

  it('are forgotten article by article', () => {
    const recent = new RecentStatements();
    recent.add(1, statement('https://a.example/'));
    recent.add(2, statement('https://b.example/'));
    recent.forget(['https://a.example/']);
    expect(recent.get(1)).toBeUndefined();
    expect(recent.get(2)).toBeDefined();
  });
});

describe('candidates', () => {
  async function found(coverage: Coverage, terms: string[]): Promise<Statement[]> {
    const [statements = []] = await coverage.candidates([{ terms, day: 22_402 }], 'https://reader.example/');
    return statements;
  }

  async function read() {
    const coverage = new Coverage(new MemoryStore());
    const record = reading(SHIP, ['The ship sank off Tarn Island.']);
    await coverage.storeReading(record);
    return { coverage, record, terms: record.claims[0]?.terms ?? [] };
  }

  it('are the same objects in the next reading, with what was computed of them', async () => {
    const { coverage, terms } = await read();
    const [first] = await found(coverage, terms);
    expect(first?.claim.text).toBe('The ship sank off Tarn Island.');
    expect((await found(coverage, terms))[0]).toBe(first);
  });

  it('tell what their article says now, once it was read anew', async () => {
    const { coverage, record, terms } = await read();
    await found(coverage, terms);
    await coverage.storeReading({ ...record, article: { ...record.article, title: 'Ship lost' } });
    expect((await found(coverage, terms))[0]?.source.title).toBe('Ship lost');
  });

  it('are gone with everything else', async () => {
    const { coverage, terms } = await read();
    await found(coverage, terms);
    await coverage.clear(Date.parse('2026-01-02'));
    expect(await found(coverage, terms)).toEqual([]);
    const other = reading('https://other.example/', ['The ship was found off Tarn Island.']);
    await coverage.storeReading(other);
    expect((await found(coverage, other.claims[0]?.terms ?? [])).map(({ claim }) => claim.text)).toEqual([
      'The ship was found off Tarn Island.',
    ]);
  });
});
