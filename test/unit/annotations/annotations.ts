import type { Annotation } from '../../../src/annotations/types';

/** An annotation of an invented article. */
export function annotation(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'urn:uuid:1f0e9b0a-0001-4000-8000-000000000001',
    target: {
      url: 'https://harbour.example/ferry',
      title: 'Ferry service',
      publisher: 'Harbour News',
      quote: { exact: 'carried 320 passengers', prefix: 'The ferry Marigold ', suffix: ' to Tarn Island' },
      position: { start: 19, end: 41 },
    },
    note: 'The harbour office says 180.',
    tags: ['ferry', 'figures'],
    colour: 'yellow',
    verdict: 'contradicted',
    created: '2031-05-03T10:00:00.000Z',
    modified: '2031-05-03T10:00:00.000Z',
    ...change,
  };
}

/** The same annotation under another id. */
export function numbered(number: number, change: Partial<Annotation> = {}): Annotation {
  return annotation({
    id: `urn:uuid:1f0e9b0a-0001-4000-8000-${String(number).padStart(12, '0')}`,
    ...change,
  });
}
