import { colourNamed, verdictNamed } from './colours';
import type { Annotation, Position, Quote, Target } from './types';

/** A value as an annotation, and nothing that came along with it; null where it has not the shape of one. */
export function asAnnotation(value: unknown): Annotation | null {
  const { id, target, note, tags, colour, verdict, created, modified } = fieldsOf(value);
  const checked = asTarget(target);
  const knownColour = colourNamed(colour);
  const knownVerdict = verdictNamed(verdict);
  if (
    ![id, note].every(isText) ||
    ![created, modified].every(isDate) ||
    !Array.isArray(tags) ||
    !tags.every(isText) ||
    !checked ||
    !knownColour ||
    (verdict !== null && !knownVerdict)
  ) {
    return null;
  }
  return {
    ...({ id, note, tags, created, modified } as Pick<
      Annotation,
      'id' | 'note' | 'tags' | 'created' | 'modified'
    >),
    ...{ target: checked, colour: knownColour, verdict: knownVerdict },
  };
}

function asTarget(value: unknown): Target | null {
  const { url, title, publisher, quote, position } = fieldsOf(value);
  const { exact, prefix, suffix } = fieldsOf(quote);
  const { start, end } = fieldsOf(position);
  if (![url, title, publisher, exact, prefix, suffix].every(isText) || ![start, end].every(isOffset)) {
    return null;
  }
  return {
    ...({ url, title, publisher } as Pick<Target, 'url' | 'title' | 'publisher'>),
    quote: { exact, prefix, suffix } as Quote,
    position: { start, end } as Position,
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const isText = (value: unknown) => typeof value === 'string';
const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isOffset = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
