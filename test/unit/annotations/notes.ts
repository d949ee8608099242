import { quoteAt } from '../../../src/annotations/quote';
import type { Annotation } from '../../../src/annotations/types';

const harbour = {
  url: 'https://coast-daily.example/harbour',
  title: 'Harbour to close in May',
  publisher: 'Coast Daily',
  author: 'Ada Brook',
  publishedAt: '2026-03-01T18:00:00+00:00',
  text: 'The harbour of Tollmouth will close in May.\nRepairs cost 12 million pounds, the port says.\nFishing boats move to Brill.',
};

/** A note on a passage of the harbour article. */
export function noteOn(exact: string, change: Partial<Annotation> = {}): Annotation {
  const { text, ...article } = harbour;
  const start = text.indexOf(exact);
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(Math.max(0, start)).padStart(12, '0')}`,
    target: { ...article, ...quoteAt(text, start, start + exact.length) },
    note: '',
    tags: [],
    colour: 'yellow',
    verdict: null,
    created: '2026-03-02T09:00:00.000Z',
    modified: '2026-03-02T09:00:00.000Z',
    ...change,
  };
}

export const cost = noteOn('Repairs cost 12 million pounds', {
  note: 'The council said **9 million**.\n\n- check the minutes',
  tags: ['money', 'port & harbour'],
  colour: 'pink',
  verdict: 'contradicted',
  modified: '2026-03-04T10:30:00.000Z',
});
export const boats = noteOn('Fishing boats move to Brill.');
