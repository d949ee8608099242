import { describe, expect, it } from 'vitest';
import { filterAnnotations, NO_FILTER, tagsOf } from '../../../../src/pages/library/filter';
import { boats, cost } from '../../annotations/notes';

const all = [cost, boats];
const none = new Set<string>();

describe('the library’s filter', () => {
  it('finds words of notes, quotes, tags and titles, without regard to case and accents', () => {
    const found = (text: string) => filterAnnotations(all, none, { ...NO_FILTER, text });
    expect(found('MINUTES')).toEqual([cost]);
    expect(found('fishing bríll')).toEqual([boats]);
    expect(found('money')).toEqual([cost]);
    expect(found('harbour to close')).toEqual(all);
    expect(found('minutes boats')).toEqual([]);
    expect(found('  ')).toEqual(all);
  });

  it('narrows down by tag, by colour and to orphans, all together', () => {
    expect(filterAnnotations(all, none, { ...NO_FILTER, tag: 'Money' })).toEqual([cost]);
    expect(filterAnnotations(all, none, { ...NO_FILTER, colour: 'yellow' })).toEqual([boats]);
    expect(filterAnnotations(all, new Set([boats.id]), { ...NO_FILTER, orphansOnly: true })).toEqual([boats]);
    expect(
      filterAnnotations(all, new Set([boats.id]), { ...NO_FILTER, orphansOnly: true, tag: 'money' }),
    ).toEqual([]);
  });

  it('offers every tag once', () => {
    expect(tagsOf([cost, { ...boats, tags: ['Money', 'boats'] }])).toEqual([
      'boats',
      'money',
      'port & harbour',
    ]);
  });
});
