import { anyText, count, date, list, named, optional, orNull, passing, record, webAddress } from '../checks';
import { colourNamed, verdictNamed } from './colours';
import { MOST } from './limits';
import type { Annotation, Position, Quote, Target } from './types';

/** In the order in which fields are stored: whether an annotation has changed is told by its JSON. */
const annotation = record<Annotation>({
  id: anyText,
  note: anyText,
  tags: list(anyText, Number.POSITIVE_INFINITY),
  created: date,
  modified: date,
  target: record<Target>({
    url: webAddress(MOST.url),
    title: anyText,
    publisher: anyText,
    author: optional(anyText),
    publishedAt: optional(date),
    quote: record<Quote>({ exact: anyText, prefix: anyText, suffix: anyText }),
    position: record<Position>({ start: count, end: count }),
  }),
  colour: named(colourNamed),
  verdict: orNull(named(verdictNamed)),
});

/** A value as an annotation, and nothing that came along with it; null where it has not the shape of one. */
export function asAnnotation(value: unknown): Annotation | null {
  return passing(annotation, value);
}
